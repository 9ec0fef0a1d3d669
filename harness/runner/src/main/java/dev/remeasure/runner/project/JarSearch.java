package dev.remeasure.runner.project;

import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Finds the benchmarks' jar in a project that was built.
 *
 * @param project its folder
 */
record JarSearch(Path project) {
  private static final String LIST = "META-INF/BenchmarkList";
  private static final String JMH = "org/openjdk/jmh/runner/Runner.class";
  private static final int DEPTH = 6;

  /** The jar that is named; else the only one with benchmarks, or the only such one with JMH. */
  Path jar(Commit commit) throws IOException {
    String named = commit.jar();
    if (named != null) {
      Path jar = project.resolve(named);
      if (!Files.isRegularFile(jar)) {
        throw new InvalidValue("--ref-jar", named, "must be a file that the build makes");
      }
      return jar;
    }
    List<Path> found = jars();
    List<Path> whole = found.stream().filter(jar -> holds(jar, JMH)).toList();
    List<Path> best = whole.isEmpty() ? found : whole;
    if (best.size() != 1) {
      throw new InvalidValue(
          "jar of " + commit,
          best.isEmpty() ? "none" : best.stream().map(project::relativize).toList().toString(),
          "must be one with JMH benchmarks (" + LIST + "): name it with --ref-jar");
    }
    return best.getFirst();
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.walk(project, DEPTH)) {
      return files
          .filter(file -> file.toString().endsWith(".jar") && Files.isRegularFile(file))
          .filter(file -> holds(file, LIST))
          .sorted()
          .toList();
    }
  }

  private static boolean holds(Path jar, String entry) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getEntry(entry) != null;
    } catch (IOException e) {
      return false;
    }
  }
}
