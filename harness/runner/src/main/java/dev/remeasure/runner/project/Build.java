package dev.remeasure.runner.project;

import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds commits, each in a work tree of its own, and keeps them: a run that is resumed finds the
 * same jar.
 *
 * @param folder of the work trees
 */
public record Build(Path folder) {
  private static final String DONE = ".remeasure-built";

  /**
   * The benchmarks' jar of a commit, which is built unless it has been.
   *
   * @throws InvalidValue if it cannot be checked out or built, or its jar is not clear
   */
  public Path jar(Commit commit) throws IOException {
    Files.createDirectories(folder);
    Path tree = folder.toAbsolutePath().resolve(commit.hash());
    Path log = folder.toAbsolutePath().resolve(commit.hash() + ".txt");
    if (!Files.exists(tree.resolve(DONE))) {
      checkOut(commit, tree, log);
      Path project = inTree(commit, tree, log);
      List<String> command = command(project);
      if (command.isEmpty()) {
        throw new InvalidValue(
            "project", commit.project().toString(), "must have a pom.xml or a build.gradle");
      }
      succeed(commit, Program.run(project, log, command), String.join(" ", command), log);
      Files.createFile(tree.resolve(DONE));
    }
    return new JarSearch(inTree(commit, tree, log)).jar(commit);
  }

  private static void checkOut(Commit commit, Path tree, Path log) throws IOException {
    List<String> command =
        Files.isDirectory(tree)
            ? List.of("git", "-C", tree.toString(), "reset", "--hard", commit.hash())
            : List.of(
                "git", "worktree", "add", "--force", "--detach", tree.toString(), commit.hash());
    succeed(commit, Program.run(commit.project(), log, command), "git", log);
  }

  /** The project may be a folder within the repository. */
  private static Path inTree(Commit commit, Path tree, Path log) throws IOException {
    Path said = log.resolveSibling(log.getFileName() + ".prefix");
    try {
      Program git =
          Program.run(commit.project(), said, List.of("git", "rev-parse", "--show-prefix"));
      return tree.resolve(git.words());
    } finally {
      Files.deleteIfExists(said);
    }
  }

  private static List<String> command(Path project) {
    String maven = wrapper(project, "mvnw", "mvn");
    String gradle = wrapper(project, "gradlew", "gradle");
    if (Files.exists(project.resolve("pom.xml"))) {
      return List.of(maven, "-B", "-q", "-DskipTests", "package");
    }
    boolean gradles =
        Stream.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts")
            .anyMatch(file -> Files.exists(project.resolve(file)));
    if (!gradles) {
      return List.of();
    }
    return List.of(gradle, "-q", plugin(project) ? "jmhJar" : "assemble");
  }

  /** The project's own, in its folder or one above it; else what is on the path. */
  private static String wrapper(Path project, String own, String onPath) {
    for (Path folder = project; folder != null; folder = folder.getParent()) {
      if (Files.isExecutable(folder.resolve(own))) {
        return folder.resolve(own).toString();
      }
      if (Files.exists(folder.resolve(".git"))) {
        return onPath;
      }
    }
    return onPath;
  }

  /** Whether the usual plugin for JMH, whose task makes the jar, is applied. */
  private static boolean plugin(Path project) {
    return Stream.of("build.gradle", "build.gradle.kts")
        .map(project::resolve)
        .filter(Files::exists)
        .anyMatch(file -> {
          try {
            return Files.readString(file).contains("me.champeau.jmh");
          } catch (IOException e) {
            return false;
          }
        });
  }

  private static void succeed(Commit commit, Program program, String command, Path log) {
    if (program.code() != 0) {
      throw new InvalidValue(
          "project",
          commit.toString(),
          "must be built by " + command + " (" + program.lastWords() + "; all of it: " + log + ")");
    }
  }
}
