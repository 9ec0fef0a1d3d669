package dev.remeasure.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.remeasure.claims.Home;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Ids;
import dev.remeasure.cli.failure.CommandFailed;
import dev.remeasure.cli.files.ReportFormat;
import dev.remeasure.cli.files.StagedFile;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a report. */
@Command(
    name = "export",
    description =
        "Write what was claimed and what was measured as an Excel workbook, or in another format.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  /** What a report is about. */
  enum Kind {
    WORKBOOK,
    DOSSIER,
    RECORD,
    TEMPLATE
  }

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
      names = "--columns",
      paramLabel = "N",
      description =
          "For tex: 1, a table as wide as one of two columns of a paper; 2 (default), as wide as both;"
              + " 0, a document of its own.")
  private @Nullable Integer columns;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "workbook (default), dossier (with --paper), record (with --attempt) or template (empty"
              + " sheets to fill in and import).")
  private @Nullable Kind kind;

  @Option(names = "--paper", paramLabel = "KEY", description = "Only the claims of this paper.")
  private @Nullable String paper;

  @Option(names = "--claim", paramLabel = "ID", description = "Only this claim.")
  private @Nullable String claim;

  @Option(names = "--attempt", paramLabel = "NUMBER", description = "Only this attempt.")
  private @Nullable Long attempt;

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      description =
          "Add what has changed since: a date, a time (2026-01-31T12:00:00Z), or the file of an"
              + " earlier export.")
  private @Nullable String since;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "A team's own look; see docs/workbook.md.")
  private @Nullable Path template;

  @Override
  public Integer call() {
    ReportFormat wanted = wanted();
    String layout = wanted.layout(columns);
    Path file = out == null ? Path.of("remeasure." + wanted.extension()) : out;
    checkWritable(file);
    try (Client tracker = Connector.connect()) {
      if (paper != null) {
        Ids.paper(tracker, paper);
      }
      if (claim != null) {
        Ids.claim(tracker, claim);
      }
      new ExportJob(tracker, request(layout)).fetch(file, spec.commandLine().getErr());
    }
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.println(file.toAbsolutePath().normalize());
    terminal.flush();
    return ExitCodes.DONE;
  }

  /** Before the report is made, which may take some time. */
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

  private ReportFormat wanted() {
    if (format != null) {
      return ReportFormat.named(format);
    }
    return out == null ? ReportFormat.XLSX : ReportFormat.of(out);
  }

  private ObjectNode request(String layout) {
    ObjectNode request = Client.JSON.createObjectNode();
    request.put("kind", kind == null ? null : kind.name());
    request.put("format", layout);
    request.put("paper", paper);
    request.put("claim", claim);
    request.put("attempt", attempt);
    Path home = Home.of(System.getenv()).folder();
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
      return since.length() == "2026-01-31".length()
          ? LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(since);
    } catch (DateTimeParseException e) {
      throw new CommandFailed(
          "--since must be a date, a time such as 2026-01-31T12:00:00Z, or an existing file, but is "
              + since,
          e);
    }
  }
}
