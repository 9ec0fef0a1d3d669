package dev.remeasure.runner.request;

import dev.remeasure.runner.project.Commit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The names of commits in a command line. */
final class Refs {
  private Refs() {}

  /** The folder of the project. */
  static Path project(GivenOptions given) {
    return Path.of(given.one(Option.PROJECT).orElse("")).toAbsolutePath().normalize();
  }

  /**
   * The same with hashes in place of names, which may stand for another commit by the time the run
   * is resumed, and with the project's folder in full.
   *
   * @throws dev.remeasure.claims.InvalidValue if there is no such commit
   */
  static GivenOptions pinned(GivenOptions given) throws IOException {
    GivenOptions pinned = given;
    for (Option ref : List.of(Option.BASELINE_REF, Option.SUBJECT_REF)) {
      if (given.has(ref)) {
        Path project = project(given);
        String hash = Commit.named(ref.toString(), project, given.all(ref).getFirst());
        pinned = pinned.with(ref, hash).with(Option.PROJECT, project.toString());
      }
    }
    return pinned;
  }
}
