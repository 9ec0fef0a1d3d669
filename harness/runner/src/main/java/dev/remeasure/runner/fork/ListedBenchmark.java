package dev.remeasure.runner.fork;

import dev.remeasure.claims.run.JmhMode;
import java.util.List;
import java.util.Map;

/**
 * A benchmark method as its jar lists it.
 *
 * @param name fully qualified method
 * @param type fully qualified class that declares it
 * @param modes in which it is annotated to be measured
 * @param params values of each {@code @Param}, as annotated
 * @param jvm what is annotated of its forks' JVM
 */
public record ListedBenchmark(
    String name,
    String type,
    List<JmhMode> modes,
    Map<String, List<String>> params,
    JvmSettings jvm) {
  public ListedBenchmark {
    modes = List.copyOf(modes);
    params = Map.copyOf(params);
  }

  /** The method's own name. */
  public String method() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
