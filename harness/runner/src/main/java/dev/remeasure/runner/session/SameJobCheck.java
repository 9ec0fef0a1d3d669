package dev.remeasure.runner.session;

import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.probe.CheckMain;
import dev.remeasure.runner.environment.Discretion;
import dev.remeasure.runner.request.Option;
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
  private final ForkJava java;
  private final String classPath;
  private final Duration limit;

  /**
   * Checks.
   *
   * @param limit after which a check is stopped and counts as failed
   */
  SameJobCheck(ForkJava java, String classPath, Duration limit) {
    this.java = java;
    this.classPath = classPath;
    this.limit = limit;
  }

  /** The findings of the check class at a point; a check that crashes has failed. */
  List<QualityCheck> byClass(String check, Point point) {
    List<String> command = new ArrayList<>(List.of(java.launcher()));
    command.addAll(java.args());
    try {
      Path file = Files.createTempFile("remeasure-check", ".properties");
      try {
        command.addAll(List.of("-cp", classPath, CheckMain.class.getName(), check, "" + file));
        point.params().forEach((name, value) -> command.add(name + "=" + value));
        ProcessResult result = ProcessResult.attached(command, limit);
        if (!result.inTime()) {
          return List.of(failed(check, point, endless(result)));
        }
        if (result.code() != 0) {
          return List.of(failed(check, point, "crashed: " + result.words()));
        }
        List<QualityCheck> findings = read(file, check, point);
        return findings.isEmpty()
            ? List.of(failed(check, point, "ended without a finding"))
            : findings;
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return List.of(failed(check, point, "could not be run: " + e));
    }
  }

  /**
   * The finding of a command: exit code 0 means that the sides do the same job, and what it prints
   * is the finding. The point's parameters follow it as {@code NAME=VALUE}.
   */
  QualityCheck byCommand(String given, Point point) {
    List<String> command = new ArrayList<>(List.of(given.strip().split("\\s+")));
    point.params().forEach((name, value) -> command.add(name + "=" + value));
    try {
      ProcessResult result = ProcessResult.of(command, limit);
      return result.inTime()
          ? new QualityCheck(
              named(given, point),
              result.code() == 0,
              said(result.words(), "exit code " + result.code()))
          : failed(given, point, endless(result));
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

  private String endless(ProcessResult result) {
    return "did not end within "
        + (limit.toSeconds() == 0 ? limit.toMillis() + " ms" : Terminal.length(limit))
        + " ("
        + Option.CHECK_TIMEOUT
        + ") and was stopped, so that it shows nothing"
        + (result.words().isEmpty() ? "" : "; it said: " + Discretion.keep(result.words()));
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
