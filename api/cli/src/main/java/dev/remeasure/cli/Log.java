package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.cli.client.Answer;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Ids;
import dev.remeasure.cli.failure.CommandFailed;
import dev.remeasure.cli.files.Bundle;
import dev.remeasure.cli.files.Mapping;
import dev.remeasure.cli.print.Previews;
import dev.remeasure.cli.print.Verdicts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Logs files of measurements. */
@Command(
    name = "log",
    description = {
      "Log run files, or the results of other programs, as attempts.",
      "It reads JMH's JSON and CSV, the JSON of Google Benchmark, pytest-benchmark, hyperfine"
          + " and Criterion, and tables of samples (side, fork, iteration, value, unit) as CSV;"
          + " plain, or packed with gzip or zip. The same file twice is one attempt."
          + " One file that fails does not stop the others.",
      "A result measured elsewhere, without raw data, is logged as CSV with the columns side"
          + " (baseline, subject or ratio) and mean, and those of sd, lower, upper, n, unit, device,"
          + " source, metric, resource and better that are known."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:every file was logged, now or before",
      "1:failed, or at least one file was not logged",
      ExitCodes.USAGE_HELP,
      ExitCodes.INTERRUPTED_HELP
    })
final class Log implements Callable<Integer> {
  private static final int CREATED = 201;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to log.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--claim", paramLabel = "ID", description = "The claim to compare them with.")
  private @Nullable String claim;

  @Option(
      names = "--baseline",
      paramLabel = "REGEX",
      description =
          "The baseline's benchmark in a file that is not our own: its name, or a regular expression"
              + " found in it.")
  private @Nullable String baseline;

  @Option(
      names = "--subject",
      paramLabel = "REGEX",
      description = "The subject's benchmark in a file that is not our own.")
  private @Nullable String subject;

  @Option(
      names = "--grade",
      paramLabel = "GRADE",
      description =
          "How near the measurement is to what was claimed: ${COMPLETION-CANDIDATES}. Default for a"
              + " file that does not say: close.")
  private @Nullable Grade grade;

  @Option(names = "--note", paramLabel = "TEXT", description = "A remark kept with the attempt.")
  private @Nullable String note;

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      description = "The metric that answers the claim, as --dry-run names it.")
  private @Nullable String metric;

  @Option(
      names = "--resource",
      paramLabel = "NAME",
      description =
          "The resource that the metric answers for, where that is not its own; needs --metric and"
              + " --reason.")
  private @Nullable String resource;

  @Option(
      names = "--statistic",
      paramLabel = "NAME",
      description =
          "The statistic that the metric answers for, e.g. mean, p99, peak, where that is not its"
              + " own; needs --metric and --reason.")
  private @Nullable String statistic;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why the measurement has this grade, or answers for what the claim is about.")
  private @Nullable String reason;

  @Option(
      names = "--best",
      paramLabel = "REGEX",
      description = "The point that the claim calls its best configuration.")
  private @Nullable String best;

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description =
          "A YAML or JSON file: a list of entries with claim, baseline, subject, metric, resource,"
              + " statistic, best, grade, reason and note. Each file is logged once for each entry.")
  private @Nullable Path mapping;

  @Option(
      names = "--together",
      description =
          "The files are one measurement: each holds at least one process, and the sides may lie in"
              + " different files.")
  private boolean together;

  @Option(names = "--dry-run", description = "Print what would be logged, and store nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    List<Mapping> entries = entries();
    boolean all = true;
    try (Client tracker = Connector.connect()) {
      if (together) {
        files.forEach(Log::checkReadable);
        try (Bundle bundle = Bundle.of(files)) {
          all = log(tracker, files.size() + " files", bundle.archive(), entries);
        }
      } else {
        for (Path file : files) {
          all &= log(tracker, file.toString(), file, entries);
        }
      }
    }
    return all ? ExitCodes.DONE : ExitCodes.FAILED;
  }

  private List<Mapping> entries() {
    Mapping named =
        new Mapping(
            claim, baseline, subject, metric, resource, statistic, best, grade, reason, note);
    if (mapping == null) {
      return List.of(named);
    }
    if (!named.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--mapping says claim, sides, answer, best, grade, reason and note; leave those options"
              + " out");
    }
    return Mapping.read(mapping);
  }

  private boolean log(Client tracker, String name, Path file, List<Mapping> entries) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean all = true;
    for (Mapping entry : entries) {
      String about = mapping == null ? name : name + ", " + entry.words();
      try {
        out.println(about + ": " + log(tracker, file, entry));
      } catch (CommandFailed e) {
        err.println("remeasure: " + about + ": " + e.getMessage());
        all = false;
      }
      out.flush();
      err.flush();
    }
    return all;
  }

  private String log(Client tracker, Path file, Mapping entry) {
    checkReadable(file);
    checkSize(tracker, file);
    if (entry.claim() != null) {
      Ids.claim(tracker, entry.claim());
    }
    Answer answer = tracker.upload("/api/v1/runs" + entry.query(dryRun), file);
    if (dryRun) {
      return Previews.words(answer.body());
    }
    JsonNode logged = answer.body().path("attempt");
    String by =
        logged.path("loggedBy").isTextual()
            ? "; logged by " + logged.path("loggedBy").asText()
            : "";
    String attempt = "attempt " + logged.path("number").asText();
    JsonNode reading = answer.body().path("reading");
    return answer.status() == CREATED
        ? attempt
            + ", "
            + Verdicts.words(answer.body().path("comparison").path("judgement"))
            + (reading.isObject() ? "; the claim is read as " + Verdicts.reading(reading) : "")
            + by
        : "was logged before, as " + attempt + "; nothing was added";
  }

  /** Before sending: a server that refuses a file breaks off in the middle of it. */
  static void checkSize(Client tracker, Path file) {
    long most = tracker.get("/api/v1").path("maxUpload").asLong(Long.MAX_VALUE);
    try {
      if (Files.size(file) > most) {
        throw new CommandFailed(
            "has "
                + Files.size(file)
                + " bytes; the server takes at most "
                + most
                + " (its REMEASURE_MAX_UPLOAD). Nothing was sent");
      }
    } catch (IOException e) {
      throw new CommandFailed("cannot be read: " + e.getMessage(), e);
    }
  }

  static void checkReadable(Path file) {
    if (Files.isDirectory(file)) {
      throw new CommandFailed(file + " is a folder; name the files in it");
    }
    if (!Files.isReadable(file)) {
      throw new CommandFailed("there is no such file, or it is not readable: " + file);
    }
  }
}
