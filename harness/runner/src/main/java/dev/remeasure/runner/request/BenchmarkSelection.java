package dev.remeasure.runner.request;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which two benchmarks to measure.
 *
 * @param component name of a component, or what to call two benchmarks that are chosen; null if not
 *     named
 * @param jar where they are; null for the harness's own class path
 * @param classPath what the jar needs besides itself
 * @param baseline regular expression; null if the component says which it is
 * @param subject regular expression; null if the component says which it is
 */
public record BenchmarkSelection(
    @Nullable String component,
    @Nullable Path jar,
    List<Path> classPath,
    @Nullable String baseline,
    @Nullable String subject) {

  static BenchmarkSelection of(GivenOptions given) {
    if (given.names().size() > 1) {
      throw new WrongUsage(
          "only one component can be named, not " + String.join(" and ", given.names()));
    }
    return new BenchmarkSelection(
        given.names().isEmpty() ? null : given.names().getFirst(),
        given.one(Option.JAR).map(Path::of).orElse(null),
        given
            .one(Option.CLASS_PATH)
            .map(entries -> Arrays.stream(entries.split(File.pathSeparator)).map(Path::of).toList())
            .orElse(List.of()),
        given.one(Option.BASELINE).orElse(null),
        given.one(Option.SUBJECT).orElse(null));
  }
}
