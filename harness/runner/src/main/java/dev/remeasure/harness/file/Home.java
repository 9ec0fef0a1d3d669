package dev.remeasure.harness.file;

import java.nio.file.Path;
import java.util.Map;

/** Where run files are kept. */
public final class Home {
  private Home() {}

  /** {@code runs} under {@code REMEASURE_HOME}, which is {@code ~/.remeasure} if not set. */
  public static Path runs(Map<String, String> environment) {
    String home = environment.getOrDefault("REMEASURE_HOME", "");
    Path folder =
        home.isBlank() ? Path.of(System.getProperty("user.home"), ".remeasure") : Path.of(home);
    return folder.toAbsolutePath().normalize().resolve("runs");
  }
}
