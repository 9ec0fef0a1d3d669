package dev.remeasure.runner;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.runner.record.RunFiles;
import dev.remeasure.runner.terminal.Exit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the command line in this JVM, with forks as short as they can be. */
final class Harness {
  private static final Map<String, String> TINY =
      Map.of("--protocol", "quick", "-wi", "0", "-i", "2", "-r", "10ms", "-w", "10ms");

  private final Path home;
  private final Map<String, String> environment;

  /** A harness with no server. */
  Harness(Path home) {
    this(home, 1);
  }

  Harness(Path home, int port) {
    this.home = home;
    this.environment =
        Map.of("REMEASURE_HOME", home.toString(), "REMEASURE_PORT", Integer.toString(port));
  }

  /** Runs the words as given. */
  Said say(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Exit exit =
        Main.run(
            List.of(words),
            environment,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs the words with one pair of tiny forks, unless they say otherwise. */
  Said measure(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    TINY.forEach((option, value) -> {
      if (!all.contains(option)) {
        all.addAll(List.of(option, value));
      }
    });
    if (!all.contains("--pairs")) {
      all.addAll(List.of("-f", "1"));
    }
    return say(all.toArray(String[]::new));
  }

  /** The newest run file. */
  RunFile file() throws IOException {
    return RunFiles.read(files().getLast());
  }

  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("runs"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** The outcome of a command. */
  record Said(Exit exit, String out, String err) {}
}
