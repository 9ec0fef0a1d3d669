package dev.remeasure.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A home that is gone afterwards. */
public record Home(Path folder) implements AutoCloseable {
  public static Home temporary() throws IOException {
    return new Home(Files.createTempDirectory("remeasure-bench"));
  }

  /**
   * What server and commands are told, on H2.
   *
   * @param port 0 for any that is free
   */
  public Map<String, String> environment(int port) {
    return environment(port, "");
  }

  /**
   * The same on a database.
   *
   * @param database its JDBC URL; empty for H2 in the home
   */
  public Map<String, String> environment(int port, String database) {
    return Map.of(
        "REMEASURE_HOME",
        folder.toString(),
        "REMEASURE_HOST",
        "127.0.0.1",
        "REMEASURE_PORT",
        String.valueOf(port),
        "REMEASURE_DATABASE_URL",
        database);
  }

  @Override
  public void close() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
