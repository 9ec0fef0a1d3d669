package dev.remeasure.cli.client;

import dev.remeasure.cli.failure.CommandFailed;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a command's own server writes to standard error: kept until it is up, then passed on. */
final class ServerLog {
  private static final Duration TO_END = Duration.ofSeconds(5);
  private static final String REASON = "remeasure: ";

  private final List<String> kept = new ArrayList<>();
  private final Thread reader;
  private boolean up;

  private ServerLog(BufferedReader lines) {
    reader = Thread.ofPlatform().daemon().name("server log").start(() -> read(lines));
  }

  static ServerLog of(Process server) {
    return new ServerLog(server.errorReader());
  }

  /** From now on lines go to this program's own standard error. */
  synchronized void passOn() {
    up = true;
    kept.clear();
  }

  /** Why a server that has ended did not start. */
  CommandFailed reason() {
    try {
      reader.join(TO_END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return new CommandFailed(
          kept.stream()
              .filter(line -> line.startsWith(REASON))
              .map(line -> line.substring(REASON.length()))
              .findFirst()
              .orElse(
                  "the server did not start"
                      + (kept.isEmpty() ? "" : ": " + kept.getLast().strip())
                      + "; remeasure serve shows more"));
    }
  }

  private void read(BufferedReader lines) {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line);
      }
    } catch (IOException e) {
      // The server is gone.
    }
  }

  @SuppressWarnings("SystemOut") // The server's log is the command's.
  private synchronized void take(String line) {
    if (up) {
      System.err.println(line);
    } else {
      kept.add(line);
    }
  }
}
