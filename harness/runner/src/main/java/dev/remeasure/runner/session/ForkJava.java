package dev.remeasure.runner.session;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.request.CommandLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM of the forks.
 *
 * @param launcher its {@code java}
 */
record ForkJava(String launcher, List<String> args) {
  private static final Duration START = Duration.ofMinutes(1);

  /** What the command line says, else what the benchmark is annotated with, else our own. */
  static ForkJava of(CommandLine words, ListedBenchmark benchmark) {
    String own = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ForkJava(
        words.value("-jvm").orElse(benchmark.fork().getOrDefault("-jvm", List.of(own)).getFirst()),
        args(words, benchmark));
  }

  /**
   * Starts it once: a JVM that does not start would fail every fork.
   *
   * @throws InvalidValue if it does not
   */
  void start() {
    List<String> command = new ArrayList<>(List.of(launcher));
    command.addAll(args);
    command.add("-version");
    String said;
    try {
      ProcessResult ended = ProcessResult.of(command, START);
      if (ended.inTime() && ended.code() == 0) {
        return;
      }
      said = ended.words();
    } catch (IOException e) {
      said = String.valueOf(e.getMessage());
    }
    throw new InvalidValue(
        "-jvm, -jvmArgs", String.join(" ", command), "must start a JVM (" + said.strip() + ")");
  }

  /** The forks' arguments: what is annotated, unless the command line says otherwise. */
  private static List<String> args(CommandLine words, ListedBenchmark benchmark) {
    List<String> args = new ArrayList<>();
    for (String option : List.of("-jvmArgsPrepend", "-jvmArgs", "-jvmArgsAppend")) {
      args.addAll(
          words
              .value(option)
              .map(value -> List.of(value.split("\\s+")))
              .orElse(benchmark.fork().getOrDefault(option, List.of())));
    }
    args.removeIf(String::isBlank);
    return args;
  }
}
