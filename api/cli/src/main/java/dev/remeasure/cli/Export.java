package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.format.Format;
import dev.remeasure.server.export.ExportJob;
import dev.remeasure.server.export.ExportRequest;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a report. */
@Command(
    name = "export",
    description = "Write claimed against measured as an Excel workbook, or in another format.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; default: remeasure.xlsx, or with the format's ending.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "xlsx, csv, jsonl, md, tex, html or pdf; default: by the file's ending.")
  private @Nullable String format;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "workbook (default), dossier (with --paper), record (with --attempt) or template (empty"
              + " sheets to fill in and import).")
  private ExportRequest.@Nullable Kind kind;

  @Option(names = "--paper", paramLabel = "KEY", description = "Only this paper's claims.")
  private @Nullable String paper;

  @Option(names = "--claim", paramLabel = "ID", description = "Only this claim.")
  private @Nullable String claim;

  @Option(names = "--attempt", paramLabel = "NUMBER", description = "Only this attempt.")
  private @Nullable Long attempt;

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      description =
          "Add what changed since then: a date, a time (2026-01-31T12:00:00Z), or the file of an"
              + " earlier export.")
  private @Nullable String since;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "A team's own look; see docs/workbook.md.")
  private @Nullable Path template;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    Format wanted = wanted();
    Path file = out == null ? Path.of("remeasure." + wanted.extension()) : out;
    checkWritable(file);
    try (Client tracker = Client.connect()) {
      JsonNode job = tracker.send("POST", "/api/v1/exports", request(wanted));
      String address = "/api/v1/exports/" + job.path("id").asText();
      download(tracker, address, finished(tracker, address, job), file);
    }
    terminal.println(file.toAbsolutePath().normalize());
    terminal.flush();
    return 0;
  }

  /** Before the report is made, which may take its time. */
  private static void checkWritable(Path file) {
    if (Files.isDirectory(file)) {
      throw new CommandFailed("--out must be a file, but is the folder " + file);
    }
    for (Path up = file.toAbsolutePath().getParent(); up != null; up = up.getParent()) {
      if (Files.exists(up) && !Files.isDirectory(up)) {
        throw new CommandFailed("--out must lie in a folder, but " + up + " is a file");
      }
    }
  }

  private Format wanted() {
    try {
      if (format != null) {
        return Format.named(format);
      }
      String name = out == null ? "" : out.getFileName().toString();
      int dot = name.lastIndexOf('.');
      return dot < 0 ? Format.XLSX : Format.named(name.substring(dot + 1));
    } catch (InvalidValue e) {
      throw new CommandFailed(String.valueOf(e.getMessage()), e);
    }
  }

  private ObjectNode request(Format wanted) {
    ObjectNode request = Client.JSON.createObjectNode();
    request.put("kind", kind == null ? null : kind.name());
    request.put("format", wanted.name());
    request.put("paper", paper);
    request.put("claim", claim);
    request.put("attempt", attempt);
    Path home = Home.of(System.getenv()).made();
    if (template != null) {
      request.put("template", StagedFile.template(home, template));
    }
    if (since != null && Files.isRegularFile(Path.of(since))) {
      request.put("earlier", StagedFile.earlier(home, Path.of(since)));
    } else if (since != null) {
      request.put("since", instant(since).toString());
    }
    return request;
  }

  private static Instant instant(String since) {
    try {
      return since.length() == 10
          ? LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(since);
    } catch (DateTimeParseException e) {
      throw new CommandFailed(
          "--since must be a date, a time such as 2026-01-31T12:00:00Z, or an existing file, but is "
              + since,
          e);
    }
  }

  /** Waits for the end of the job; Ctrl-C cancels it. */
  private JsonNode finished(Client tracker, String address, JsonNode asked) {
    Thread cancel = new Thread(() -> cancel(tracker, address), "cancel");
    Runtime.getRuntime().addShutdownHook(cancel);
    try {
      return watched(tracker, address, asked);
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(cancel);
      } catch (IllegalStateException e) {
        // It is being cancelled.
      }
    }
  }

  private static void cancel(Client tracker, String address) {
    try {
      tracker.send("DELETE", address, null);
    } catch (CommandFailed e) {
      // The server is gone, and the job with it.
    }
  }

  /** Waits for the job, with its progress on the terminal where there is one. */
  private JsonNode watched(Client tracker, String address, JsonNode asked) {
    JsonNode job = asked;
    PrintWriter progress = spec.commandLine().getErr();
    boolean shown = false;
    boolean onTerminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    while (ExportJob.State.valueOf(job.path("state").asText()).open()) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      job = tracker.get(address);
      if (onTerminal) {
        progress.print("\r" + job.path("progress").asText("") + "\u001b[K");
        progress.flush();
        shown = true;
      }
    }
    if (shown) {
      progress.print("\r\u001b[K");
      progress.flush();
    }
    return job;
  }

  private static void download(Client tracker, String address, JsonNode job, Path file) {
    if (!job.path("state").asText().equals(ExportJob.State.DONE.name())) {
      throw new CommandFailed(
          "the export was not made: " + job.path("problem").asText("it was cancelled"));
    }
    tracker.download(address + "/file", file);
  }
}
