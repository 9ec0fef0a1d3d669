package dev.remeasure.harness.fork;

import java.util.List;
import java.util.Map;

/**
 * A benchmark method as its jar lists it.
 *
 * @param name fully qualified method
 * @param type fully qualified class that declares it
 * @param modes JMH's short mode names
 * @param params values of each {@code @Param}, as annotated
 */
public record Listed(
    String name, String type, List<String> modes, Map<String, List<String>> params) {
  public Listed {
    modes = List.copyOf(modes);
    params = Map.copyOf(params);
  }

  /** The method's own name. */
  public String method() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
