package dev.remeasure.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commands as a user runs them: in a process of their own. */
record Program(Map<String, String> environment) {
  /** Starts commands and server as the real launcher does, from the tests' class path. */
  private static final Path LAUNCHER = launcher();

  /** With a tracker of its own on embedded H2. */
  static Program of(Path home, int port) {
    return new Program(
        Map.of(
            "REMEASURE_HOME", home.toString(),
            "REMEASURE_HOST", "127.0.0.1",
            "REMEASURE_PORT", String.valueOf(port),
            "REMEASURE_DATABASE_URL", "",
            "REMEASURE_LAUNCHER", LAUNCHER.toString(),
            "CLASSPATH", System.getProperty("java.class.path")));
  }

  /** The same with another setting. */
  Program with(String name, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(name, value);
    return new Program(changed);
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Process start(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(LAUNCHER.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Result run(String... arguments) {
    return result(start(arguments));
  }

  /** Waits for the end of a command. */
  static Result result(Process process) {
    try {
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
      return new Result(process.waitFor(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  record Result(int code, String out, String err) {}

  private static Path launcher() {
    try {
      Path file = Files.createTempFile("launcher", ".sh");
      file.toFile().deleteOnExit();
      Files.writeString(
          file,
          """
          #!/bin/sh
          main=dev.remeasure.cli.Main
          if [ "$1" = serve ]; then main=dev.remeasure.server.Main; fi
          exec '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 $main "$@"
          """
              .formatted(Path.of(System.getProperty("java.home"), "bin", "java")));
      if (!file.toFile().setExecutable(true)) {
        throw new IOException("cannot make " + file + " executable");
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
