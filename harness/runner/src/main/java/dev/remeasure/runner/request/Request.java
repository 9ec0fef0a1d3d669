package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
   * To measure several components, one after the other.
   *
   * @param papers keys of the papers whose components are meant; empty for all
   * @param into the folder of their run files; null for the usual one
   * @param words how each is measured
   */
  record Campaign(
      List<String> papers,
      @Nullable Path into,
      @Nullable Path jar,
      List<String> words,
      Output output)
      implements Request {

    /**
     * The measurement of one component.
     *
     * @throws dev.remeasure.claims.InvalidValue if a value is not accepted
     */
    public MeasurementRequest of(String component) {
      return MeasurementRequest.recorded(
          Stream.concat(Stream.of(component), words.stream()).toList());
    }
  }

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
    if (given.has(Option.ALL) || given.has(Option.PAPERS)) {
      return campaign(given);
    }
    Check.that(
        !given.has(Option.INTO),
        Option.INTO.toString(),
        given.one(Option.INTO).orElse(""),
        "goes with " + Option.ALL + " or " + Option.PAPERS);
    String resumed = given.one(Option.RESUME).orElse(null);
    return resumed == null
        ? new NewRun(MeasurementRequest.of(Refs.pinned(given)), Output.of(given))
        : new Resumption(alone(given, Path.of(resumed)), Output.of(given));
  }

  private static Campaign campaign(GivenOptions given) {
    Check.that(
        given.names().isEmpty(),
        "component",
        String.join(" ", given.names()),
        "is not named beside " + Option.ALL + " or " + Option.PAPERS);
    for (Option single :
        List.of(
            Option.RESUME,
            Option.JSON,
            Option.BASELINE,
            Option.SUBJECT,
            Option.CLAIM,
            Option.METRIC,
            Option.BEST)) {
      Check.that(
          !given.has(single),
          single.toString(),
          given.one(single).orElse("given"),
          "is about one component, and cannot be given with "
              + Option.ALL
              + " or "
              + Option.PAPERS);
    }
    Check.that(
        !(given.has(Option.ALL) && given.has(Option.PAPERS)),
        Option.PAPERS.toString(),
        given.one(Option.PAPERS).orElse(""),
        "cannot be given with " + Option.ALL);
    List<String> papers =
        given.one(Option.PAPERS).stream()
            .flatMap(keys -> Stream.of(keys.split(",", -1)))
            .map(String::strip)
            .toList();
    return new Campaign(
        papers,
        given.one(Option.INTO).map(Path::of).orElse(null),
        given.one(Option.JAR).map(Path::of).orElse(null),
        new GivenOptions(given.values(), List.of()).lasting(),
        Output.of(given));
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
