package dev.remeasure.runner.fork;

import java.util.List;
import java.util.Map;

/**
 * A benchmark method as its jar lists it.
 *
 * @param name fully qualified method
 * @param type fully qualified class that declares it
 * @param modes JMH's short mode names
 * @param params values of each {@code @Param}, as annotated
 * @param fork what is annotated of its JVM, under the command line's names: {@code -jvm}, {@code
 *     -jvmArgs}, {@code -jvmArgsPrepend}, {@code -jvmArgsAppend}
 */
public record ListedBenchmark(
    String name,
    String type,
    List<String> modes,
    Map<String, List<String>> params,
    Map<String, List<String>> fork) {
  public ListedBenchmark {
    modes = List.copyOf(modes);
    params = Map.copyOf(params);
    fork = Map.copyOf(fork);
  }

  /** The method's own name. */
  public String method() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
