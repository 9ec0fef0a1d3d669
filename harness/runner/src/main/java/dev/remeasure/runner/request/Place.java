package dev.remeasure.runner.request;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where benchmarks are.
 *
 * @param jar null for the harness's own class path
 * @param classPath what the jar needs besides itself
 */
public record Place(@Nullable Path jar, List<Path> classPath) {
  static Place of(GivenOptions given) {
    return new Place(
        given.one(Option.JAR).map(Path::of).orElse(null),
        given
            .one(Option.CLASS_PATH)
            .map(entries -> Arrays.stream(entries.split(File.pathSeparator)).map(Path::of).toList())
            .orElse(List.of()));
  }
}
