package dev.remeasure.runner.plan;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.runner.component.Components;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.component.Quantity;
import dev.remeasure.runner.jmh.BenchmarkPath;
import dev.remeasure.runner.request.CommandLine;
import dev.remeasure.runner.request.Protocols;
import dev.remeasure.runner.request.Sweep;
import dev.remeasure.runner.request.Times;
import java.io.File;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command line asks to be measured.
 *
 * @param words the command line, without what has no influence on the measurement
 * @param lanes the comparison at each point, then the controls at each point
 * @param checkTimeout longest time a check that both sides do the same job may take
 */
public record MeasurementRequest(
    CommandLine words,
    BenchmarkPath path,
    FoundComponent found,
    List<Point> points,
    List<PairSeries> lanes,
    List<Quantity> quantities,
    Metric primary,
    Duration checkTimeout) {
  // As long as JMH waits for an iteration.
  private static final Duration CHECK_TIMEOUT = Duration.ofMinutes(10);

  /**
   * Finds what the words ask for.
   *
   * @throws InvalidValue if it is not there, or an option's value is not accepted
   */
  public static MeasurementRequest of(CommandLine words) {
    BenchmarkPath path = path(words);
    Components components = new Components(path);
    FoundComponent found = found(words, components);
    List<Point> points = Sweep.points(words, found);
    List<Quantity> quantities = new ArrayList<>(found.quantities());
    words.values("--check").forEach(command -> Check.text("--check", command));
    words.values("--counter").forEach(text -> quantities.add(Quantity.parse(text)));
    return new MeasurementRequest(
        words,
        path,
        found,
        points,
        PairSeriesFactory.of(words, components, found, points),
        quantities,
        Metric.ofScore(mode(words, found)),
        checkTimeout(words));
  }

  static BenchmarkPath path(CommandLine words) {
    List<Path> more =
        words
            .value("--class-path")
            .map(entries -> Arrays.stream(entries.split(File.pathSeparator)).map(Path::of).toList())
            .orElse(List.of());
    return words
        .value("--jar")
        .map(jar -> BenchmarkPath.of(Path.of(jar), more))
        .orElseGet(BenchmarkPath::own);
  }

  /**
   * Which metric is to answer the claim.
   *
   * @param claim null if there is none or it cannot be had
   * @throws InvalidValue if a metric is named that will not be measured
   */
  public AnsweringMetric answer(@Nullable Claim claim) {
    List<Metric> planned =
        Metrics.planned(primary.mode(), quantities, words.has("--heap"), words.has("--energy"));
    Optional<String> given = words.value("--metric");
    return AnsweringMetric.of(
        given.isPresent() ? "--metric" : "metric of " + found.component().name(),
        given.orElse(found.metric()),
        planned,
        claim);
  }

  /** JMH's options. The mode is always given, so that controls are run in it, too. */
  public List<String> forJmh() {
    List<String> options = new ArrayList<>(words.forJmh());
    if (!words.has("-bm")) {
      options.addAll(List.of("-bm", primary.mode()));
    }
    return options;
  }

  /** The plan, made now. */
  public Plan plan(Instant now, AnsweringMetric answer) {
    Protocol protocol = Protocols.of(words);
    Grade grade =
        words
            .value("--grade")
            .map(name -> {
              Check.that(
                  Arrays.stream(Grade.values()).anyMatch(g -> g.name().equalsIgnoreCase(name)),
                  "--grade",
                  name,
                  "must be exact, close, mechanism or simulation");
              return Grade.valueOf(name.toUpperCase(Locale.ROOT));
            })
            .orElse(found.grade());
    return new Plan(
        claim().orElse(null),
        answer.reading(),
        grade,
        found.baseline().name(),
        found.subject().name(),
        answer.metric(),
        points.stream().map(Point::name).toList(),
        protocol,
        words.all(),
        words.number("--seed").orElseGet(() -> (long) new SecureRandom().nextInt()),
        margin(grade),
        now.truncatedTo(ChronoUnit.MILLIS));
  }

  /** Id of the claim that is to be answered. */
  public Optional<String> claim() {
    Optional<String> claim = words.value("--claim").or(() -> Optional.ofNullable(found.claim()));
    claim.ifPresent(id -> Claim.checkId("claim", id));
    return claim;
  }

  private static Duration checkTimeout(CommandLine words) {
    Duration timeout = Times.of(words, "--check-timeout", CHECK_TIMEOUT);
    Check.that(
        timeout.isPositive(),
        "--check-timeout",
        words.value("--check-timeout").orElse(""),
        "must be above zero");
    return timeout;
  }

  private double margin(Grade grade) {
    return words
        .value("--margin")
        .map(text -> {
          try {
            return Double.valueOf(text);
          } catch (NumberFormatException e) {
            throw new InvalidValue("--margin", text, "must be a number");
          }
        })
        .orElse(grade.margin());
  }

  private static FoundComponent found(CommandLine words, Components components) {
    Optional<String> baseline = words.value("--baseline");
    Optional<String> subject = words.value("--subject");
    if (baseline.isPresent() || subject.isPresent()) {
      return components.chosen(
          words.rest().isEmpty() ? name(words) : words.rest().getFirst(),
          Check.present("--baseline", baseline.orElse(null)),
          Check.present("--subject", subject.orElse(null)),
          words.value("--claim").orElse(null));
    }
    Check.that(
        words.rest().size() <= 1, "component", String.join(" ", words.rest()), "must be one name");
    if (words.rest().size() == 1) {
      return components.named(words.rest().getFirst());
    }
    List<FoundComponent> all = components.all();
    Check.that(
        all.size() == 1,
        "component",
        "not named",
        all.isEmpty()
            ? "must be given by --baseline and --subject, for no benchmark is annotated"
            : "must be one of "
                + all.stream().map(f -> f.component().name()).toList()
                + ", or be given by --baseline and --subject");
    return all.getFirst();
  }

  private static String name(CommandLine words) {
    return words
        .value("--jar")
        .map(jar -> String.valueOf(Path.of(jar).getFileName()).replaceFirst("\\.jar$", ""))
        .orElse("own");
  }

  private static String mode(CommandLine words, FoundComponent found) {
    Optional<String> given = words.value("-bm");
    if (given.isPresent()) {
      Check.that(
          List.of("thrpt", "avgt", "sample", "ss").contains(given.get()),
          "-bm",
          given.get(),
          "must be one mode: thrpt, avgt, sample or ss");
      return given.get();
    }
    List<String> modes = found.baseline().modes();
    Check.that(
        modes.size() == 1 && !modes.getFirst().equals("all"),
        "mode",
        String.join(", ", modes),
        "must be one: choose it with -bm");
    Check.that(
        modes.equals(found.subject().modes()),
        "mode",
        String.join(", ", found.subject().modes()),
        "of the subject must be the baseline's (" + modes.getFirst() + "): choose one with -bm");
    return modes.getFirst();
  }
}
