package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command line asks for. */
public sealed interface Request {
  /** To show the help. */
  record Help(String text) implements Request {}

  /**
   * To list what can be measured.
   *
   * @param jar null for the harness's own class path
   */
  record Listing(@Nullable Path jar, boolean json) implements Request {}

  /** To go on with an interrupted run, under its own plan. */
  record Resumption(Path file, Output output) implements Request {}

  /** To measure. */
  record NewRun(MeasurementRequest measurement, Output output) implements Request {}

  /**
   * Reads a command line, and the plan file it names.
   *
   * @throws dev.remeasure.claims.InvalidValue if a value is not accepted
   * @throws WrongUsage if it cannot be understood
   */
  static Request of(List<String> words) throws IOException {
    GivenOptions commandLine = CommandLineParser.parse(words);
    if (commandLine.has(Option.HELP)) {
      return new Help(HelpText.text());
    }
    String plan = commandLine.one(Option.PLAN).orElse(null);
    GivenOptions given =
        plan == null ? commandLine : commandLine.over(PlanFile.read(Path.of(plan)));
    if (given.has(Option.LIST)) {
      return new Listing(given.one(Option.JAR).map(Path::of).orElse(null), given.has(Option.JSON));
    }
    for (Option gates : List.of(Option.LIMIT, Option.MARKDOWN, Option.JUNIT)) {
      if (given.has(gates)) {
        throw new WrongUsage("option " + gates + " is one of remeasure gate");
      }
    }
    String resumed = given.one(Option.RESUME).orElse(null);
    return resumed == null
        ? new NewRun(MeasurementRequest.of(Refs.pinned(given)), Output.of(given))
        : new Resumption(alone(given, Path.of(resumed)), Output.of(given));
  }

  /** The file, as long as nothing is asked for that the interrupted run's plan decides. */
  private static Path alone(GivenOptions given, Path resumed) {
    List<String> others = given.without(Option.RESUME, Option.JSON, Option.NO_UPLOAD).words();
    Check.that(
        others.isEmpty(),
        Option.RESUME.toString(),
        String.join(" ", others),
        "goes on under the run's own plan, so that only --json and --no-upload can be added");
    return resumed;
  }
}
