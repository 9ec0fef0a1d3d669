package dev.remeasure.probe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Runs a {@link SameJob} and leaves its findings in a properties file: {@code count}, then {@code
 * N.name}, {@code N.passed} and {@code N.finding}.
 */
public final class CheckMain {
  private CheckMain() {}

  /**
   * Runs the checks at one configuration.
   *
   * @param args the check's class, the file to write, then NAME=VALUE for each parameter
   */
  public static void main(String[] args) throws Exception {
    Thread watch = new Thread(CheckMain::endWithTheHarness, "watch");
    watch.setDaemon(true);
    watch.start();
    Map<String, String> params = new LinkedHashMap<>();
    for (int i = 2; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      params.put(args[i].substring(0, equals), args[i].substring(equals + 1));
    }
    SameJob check =
        Class.forName(args[0]).asSubclass(SameJob.class).getDeclaredConstructor().newInstance();
    write(check.show(params), Path.of(args[1]));
  }

  /** The harness holds the other end of standard input; if it is killed, this JVM ends, too. */
  private static void endWithTheHarness() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is ever sent.
      }
    } catch (IOException e) {
      // The harness is gone.
    }
    Runtime.getRuntime().halt(1);
  }

  private static void write(List<Shown> findings, Path file) throws IOException {
    Properties lines = new Properties();
    lines.setProperty("count", Integer.toString(findings.size()));
    for (int i = 0; i < findings.size(); i++) {
      Shown shown = findings.get(i);
      lines.setProperty(i + ".name", shown.name());
      lines.setProperty(i + ".passed", Boolean.toString(shown.passed()));
      lines.setProperty(i + ".finding", shown.finding());
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      lines.store(out, null);
    }
  }
}
