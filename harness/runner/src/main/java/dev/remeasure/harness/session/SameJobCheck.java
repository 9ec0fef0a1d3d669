package dev.remeasure.harness.session;

import dev.remeasure.harness.environment.Discretion;
import dev.remeasure.probe.CheckMain;
import dev.remeasure.run.Point;
import dev.remeasure.run.QualityCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Runs a component's check outside the clocks, in a JVM like the forks' own. */
final class SameJobCheck {
  private static final int LAST_LINES = 5;

  private final String java;
  private final List<String> jvmArgs;
  private final String classPath;

  SameJobCheck(String java, List<String> jvmArgs, String classPath) {
    this.java = java;
    this.jvmArgs = jvmArgs;
    this.classPath = classPath;
  }

  /** The findings of the check class at a point; a check that ends badly is a failed one. */
  List<QualityCheck> byClass(String check, Point point) {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(jvmArgs);
    try {
      Path file = Files.createTempFile("remeasure-check", ".properties");
      try {
        command.addAll(List.of("-cp", classPath, CheckMain.class.getName(), check, "" + file));
        point.params().forEach((name, value) -> command.add(name + "=" + value));
        Ended ended = run(command);
        return ended.code == 0
            ? read(file, point)
            : List.of(new QualityCheck(named(check, point), false, "ended badly: " + ended.words));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return List.of(new QualityCheck(named(check, point), false, "could not be run: " + e));
    }
  }

  /**
   * The finding of a command: exit code 0 means that the sides do the same job, and what it prints
   * is the finding. The point's parameters stand behind it as {@code NAME=VALUE}.
   */
  QualityCheck byCommand(String given, Point point) {
    List<String> command = new ArrayList<>(List.of(given.strip().split("\\s+")));
    point.params().forEach((name, value) -> command.add(name + "=" + value));
    try {
      Ended ended = run(command);
      return new QualityCheck(
          named(given, point),
          ended.code == 0,
          ended.words.isEmpty() ? "exit code " + ended.code : ended.words);
    } catch (IOException e) {
      return new QualityCheck(named(given, point), false, "could not be run: " + e.getMessage());
    }
  }

  private static List<QualityCheck> read(Path file, Point point) throws IOException {
    Properties lines = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      lines.load(in);
    }
    List<QualityCheck> checks = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(lines.getProperty("count", "0")); i++) {
      checks.add(
          new QualityCheck(
              named(lines.getProperty(i + ".name", ""), point),
              Boolean.parseBoolean(lines.getProperty(i + ".passed")),
              lines.getProperty(i + ".finding", "")));
    }
    return checks;
  }

  private static String named(String name, Point point) {
    return point.name().isEmpty() ? name : name + " (" + point.name() + ")";
  }

  private static Ended run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    String words = lines.stream().limit(LAST_LINES).collect(Collectors.joining(" / "));
    try {
      return new Ended(process.waitFor(), Discretion.keep(words));
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** How a process ended, and its first words. */
  private record Ended(int code, String words) {}
}
