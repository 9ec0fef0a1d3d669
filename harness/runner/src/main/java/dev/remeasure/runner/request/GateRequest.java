package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gate that a command line asks for.
 *
 * @param limit most that a benchmark may cost more, as share
 * @param markdown where the summary goes; null if nowhere
 * @param junit where the XML goes; null if nowhere
 * @param benchmarks regular expression that finds them
 * @param any a measurement of one of them
 * @param words the measurement without the benchmark
 */
public record GateRequest(
    double limit,
    @Nullable Path markdown,
    @Nullable Path junit,
    String benchmarks,
    MeasurementRequest any,
    List<String> words) {

  /**
   * Reads a command line.
   *
   * @throws InvalidValue if a value is not accepted
   * @throws WrongUsage if it cannot be understood
   */
  public static GateRequest of(List<String> words) throws IOException {
    GivenOptions given = CommandLineParser.parse(words);
    if (given.has(Option.BASELINE_REF) && !given.has(Option.SUBJECT_REF)) {
      given = given.with(Option.SUBJECT_REF, "HEAD");
    }
    GivenOptions rest =
        Refs.pinned(
            given.without(
                Option.LIMIT, Option.MARKDOWN, Option.JUNIT, Option.BASELINE, Option.HELP));
    Check.that(
        !rest.has(Option.SUBJECT) && rest.names().isEmpty(),
        "gate",
        String.join(" ", rest.names()),
        "compares each benchmark with itself, so that no component or subject is named");
    Check.that(
        BenchmarkSelection.apart(rest),
        Option.BASELINE_REF.toString(),
        "not given",
        "must name the commit to compare with, unless the versions differ in jar, JVM or arguments");
    return new GateRequest(
        limit(given.one(Option.LIMIT).orElse("3%")),
        given.one(Option.MARKDOWN).map(Path::of).orElse(null),
        given.one(Option.JUNIT).map(Path::of).orElse(null),
        given.one(Option.BASELINE).orElse(""),
        MeasurementRequest.of(rest),
        rest.words());
  }

  /** The measurement of one benchmark. */
  public MeasurementRequest of(String benchmark) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(Option.BASELINE.toString(), benchmark));
    return MeasurementRequest.of(CommandLineParser.parse(all));
  }

  private static double limit(String text) {
    String number = text.replaceFirst("\\s*%$", "");
    try {
      double percent = Double.parseDouble(number);
      if (!number.equals(text) && percent >= 0 && percent < 1000) {
        return percent / 100;
      }
    } catch (NumberFormatException e) {
      // It is refused below.
    }
    throw new InvalidValue(Option.LIMIT.toString(), text, "must be a percentage such as 3%");
  }
}
