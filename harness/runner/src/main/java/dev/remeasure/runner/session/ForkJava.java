package dev.remeasure.runner.session;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.runner.fork.JvmSettings;
import dev.remeasure.runner.request.Option;
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

  /** The JVM as it is set; where nothing is, our own without arguments. */
  static ForkJava of(JvmSettings settings) {
    String launcher = settings.launcher();
    return new ForkJava(
        launcher == null
            ? Path.of(System.getProperty("java.home"), "bin", "java").toString()
            : launcher,
        settings.allArgs());
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
      ProcessResult result = ProcessResult.of(command, START);
      if (result.inTime() && result.code() == 0 && result.words().contains("version")) {
        return;
      }
      said = result.words();
    } catch (IOException e) {
      said = String.valueOf(e.getMessage());
    }
    throw new InvalidValue(
        Option.JVM + ", " + Option.JVM_ARGS,
        String.join(" ", command),
        "must start a JVM (" + said.strip() + ")");
  }
}
