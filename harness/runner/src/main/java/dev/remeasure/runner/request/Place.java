package dev.remeasure.runner.request;

import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.project.Commit;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where benchmarks are.
 *
 * @param commit whose build makes the jar; null if no commit is named
 * @param jar null for the commit's, or else the harness's own class path
 * @param classPath what the jar needs besides itself
 */
public record Place(@Nullable Commit commit, @Nullable Path jar, List<Path> classPath) {
  static Place of(GivenOptions all, Side side) {
    GivenOptions given = all.of(side);
    Commit commit =
        given
            .one(side == Side.BASELINE ? Option.BASELINE_REF : Option.SUBJECT_REF)
            .map(hash ->
                new Commit(Refs.project(given), hash, given.one(Option.REF_JAR).orElse(null)))
            .orElse(null);
    return new Place(
        commit,
        commit != null ? null : given.one(Option.JAR).map(Path::of).orElse(null),
        given
            .one(Option.CLASS_PATH)
            .map(entries -> Arrays.stream(entries.split(File.pathSeparator)).map(Path::of).toList())
            .orElse(List.of()));
  }

  /** Whether it is the harness's own class path. */
  public boolean own() {
    return commit == null && jar == null;
  }
}
