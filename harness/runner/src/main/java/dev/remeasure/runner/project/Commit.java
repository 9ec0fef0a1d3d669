package dev.remeasure.runner.project;

import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit of a Maven or Gradle project that is kept with git.
 *
 * @param project its folder
 * @param hash in full
 * @param jar of the benchmarks, once it is built, from the project's folder on; null if it is to be
 *     found
 */
public record Commit(Path project, String hash, @Nullable String jar) {

  /**
   * The commit that a name stands for now.
   *
   * @param field where the name was given
   * @throws InvalidValue if there is no such commit
   */
  public static String named(String field, Path project, String name) throws IOException {
    if (!Files.isDirectory(project)) {
      throw new InvalidValue("--project", project.toString(), "must be a folder");
    }
    Path said = Files.createTempFile("remeasure-git", ".txt");
    try {
      Program git =
          Program.run(
              project,
              said,
              List.of("git", "rev-parse", "--verify", "--quiet", name + "^{commit}"));
      if (git.code() != 0) {
        throw new InvalidValue(
            field, name, "must name a commit of the project in " + project.toAbsolutePath());
      }
      return git.words();
    } finally {
      Files.deleteIfExists(said);
    }
  }

  /** As a person writes it. */
  @Override
  public String toString() {
    return "commit " + hash.substring(0, Math.min(12, hash.length()));
  }
}
