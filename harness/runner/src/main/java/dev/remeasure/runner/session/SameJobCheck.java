package dev.remeasure.runner.session;

import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.probe.CheckMain;
import dev.remeasure.runner.environment.Discretion;
import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Runs a component's check outside the clocks, in a JVM like the forks' own. */
final class SameJobCheck {
  private final String java;
  private final List<String> jvmArgs;
  private final String classPath;
  private final Duration limit;

  /**
   * Checks in that JVM.
   *
   * @param limit after which a check is stopped and counts as failed
   */
  SameJobCheck(String java, List<String> jvmArgs, String classPath, Duration limit) {
    this.java = java;
    this.jvmArgs = jvmArgs;
    this.classPath = classPath;
    this.limit = limit;
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
        ProcessResult ended = ProcessResult.attached(command, limit);
        if (!ended.inTime()) {
          return List.of(failed(check, point, endless(ended)));
        }
        if (ended.code() != 0) {
          return List.of(failed(check, point, "ended badly: " + ended.words()));
        }
        List<QualityCheck> findings = read(file, check, point);
        return findings.isEmpty() ? List.of(failed(check, point, "came to no finding")) : findings;
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return List.of(failed(check, point, "could not be run: " + e));
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
      ProcessResult ended = ProcessResult.of(command, limit);
      return ended.inTime()
          ? new QualityCheck(
              named(given, point),
              ended.code() == 0,
              said(ended.words(), "exit code " + ended.code()))
          : failed(given, point, endless(ended));
    } catch (IOException e) {
      return failed(given, point, "could not be run: " + e.getMessage());
    }
  }

  private static List<QualityCheck> read(Path file, String check, Point point) throws IOException {
    Properties lines = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      lines.load(in);
    }
    List<QualityCheck> checks = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(lines.getProperty("count", "0")); i++) {
      boolean passed = Boolean.parseBoolean(lines.getProperty(i + ".passed"));
      checks.add(
          new QualityCheck(
              named(said(lines.getProperty(i + ".name", ""), check), point),
              passed,
              said(lines.getProperty(i + ".finding", ""), passed ? "passed" : "failed")));
    }
    return checks;
  }

  private String endless(ProcessResult ended) {
    return "did not end within "
        + (limit.toSeconds() == 0 ? limit.toMillis() + " ms" : Terminal.words(limit))
        + " (--check-timeout) and was stopped, so that nothing is shown"
        + (ended.words().isEmpty() ? "" : "; it said: " + Discretion.keep(ended.words()));
  }

  private static QualityCheck failed(String check, Point point, String finding) {
    return new QualityCheck(named(check, point), false, Discretion.keep(finding));
  }

  private static String said(String words, String otherwise) {
    return words.isBlank() ? otherwise : Discretion.keep(words);
  }

  private static String named(String name, Point point) {
    return point.name().isEmpty() ? name : name + " (" + point.name() + ")";
  }
}
