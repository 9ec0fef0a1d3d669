package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** A report that the server makes in the background. */
final class ExportJob {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Set<String> OPEN = Set.of("WAITING", "RUNNING");

  private final Client tracker;
  private final String address;

  /** Asks for a report. */
  ExportJob(Client tracker, JsonNode request) {
    this.tracker = tracker;
    this.address =
        "/api/v1/exports/" + tracker.send("POST", "/api/v1/exports", request).path("id").asText();
  }

  /**
   * Waits for the report and fetches it; Ctrl-C cancels the job.
   *
   * @param progress what is being written goes there, if there is a terminal
   */
  void fetch(Path file, PrintWriter progress) {
    Thread cancel = new Thread(this::cancel, "cancel");
    Runtime.getRuntime().addShutdownHook(cancel);
    try {
      JsonNode job = finished(progress);
      if (!job.path("state").asText().equals("DONE")) {
        throw new CommandFailed(
            "the export was not made: " + job.path("problem").asText("it was cancelled"));
      }
      tracker.download(address + "/file", file);
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(cancel);
      } catch (IllegalStateException e) {
        // It is being cancelled.
      }
    }
  }

  private JsonNode finished(PrintWriter progress) {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    JsonNode job = tracker.get(address);
    while (OPEN.contains(job.path("state").asText())) {
      if (terminal) {
        progress.print("\r" + job.path("progress").asText("") + "\u001b[K");
        progress.flush();
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      job = tracker.get(address);
    }
    if (terminal) {
      progress.print("\r\u001b[K");
      progress.flush();
    }
    return job;
  }

  private void cancel() {
    try {
      tracker.send("DELETE", address, null);
    } catch (CommandFailed e) {
      // The server is gone, and the job with it.
    }
  }
}
