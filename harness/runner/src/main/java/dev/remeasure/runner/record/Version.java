package dev.remeasure.runner.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The harness's own version, as the build wrote it. */
final class Version {
  private static final String FILE = "version.properties";

  static final String NAME = read();

  private Version() {}

  private static String read() {
    try (InputStream in = Version.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      Properties lines = new Properties();
      lines.load(in);
      return lines.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
