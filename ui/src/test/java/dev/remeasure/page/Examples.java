package dev.remeasure.page;

import static dev.remeasure.verdict.Finding.Outcome.NOT_CHECKED;
import static dev.remeasure.verdict.Finding.Outcome.PASSED;
import static dev.remeasure.verdict.Finding.Outcome.WARNING;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.attempt.Grade;
import dev.remeasure.attempt.Plan;
import dev.remeasure.attempt.Protocol;
import dev.remeasure.memory.InMemory;
import dev.remeasure.paper.Claim;
import dev.remeasure.paper.Factor;
import dev.remeasure.paper.Paper;
import dev.remeasure.paper.Recorded;
import dev.remeasure.run.Component;
import dev.remeasure.run.Environment;
import dev.remeasure.run.Environment.Fact;
import dev.remeasure.run.Fork;
import dev.remeasure.run.Metric;
import dev.remeasure.run.Point;
import dev.remeasure.run.QualityCheck;
import dev.remeasure.run.Run;
import dev.remeasure.run.Series;
import dev.remeasure.run.Side;
import dev.remeasure.verdict.Comparison;
import dev.remeasure.verdict.Finding;
import dev.remeasure.verdict.Flag;
import dev.remeasure.verdict.Interval;
import dev.remeasure.verdict.Judge;
import dev.remeasure.verdict.Judgement;
import dev.remeasure.verdict.Measured;
import dev.remeasure.verdict.Measured.Method;
import dev.remeasure.verdict.Reading;
import dev.remeasure.verdict.Step;
import dev.remeasure.verdict.SubCode;
import dev.remeasure.verdict.Verdict;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small set of papers, claims and attempts, one for each thing a page has to show. */
final class Examples {
  static final String SCRIPT = "<script>alert('x')</script> & \"quoted\"";
  static final Instant MORNING = Instant.parse("2026-03-04T09:30:00Z");

  private Examples() {}

  static void fill(InMemory ports) {
    papers(ports);
    attempt(ports, "medusa.heads-speedup", Grade.EXACT, Protocol.full(), reproduced());
    attempt(ports, "pndm.step-speedup", Grade.MECHANISM, Protocol.quick(), scaledDown());
    attempt(ports, "pndm.step-speedup", Grade.MECHANISM, null, noInterval());
    attempt(ports, null, Grade.EXACT, null, noClaim());
  }

  private static void papers(InMemory ports) {
    ports.papers().put(catalog(paper("medusa", 1, "Medusa: many decoding heads", "2401.10774")));
    ports.claims().put(catalog(heads()));
    ports.claims().put(catalog(tuned()));
    Paper pndm = paper("pndm", 45, "Pseudo numerical methods on manifolds", "2202.09778");
    ports.papers().put(catalog(pndm));
    ports.claims().put(catalog(steps()));
    ports.claims().put(new Recorded<>(quality(), "hash", true));
    ports
        .papers()
        .put(
            catalog(
                new Paper(
                    "coding",
                    60,
                    "Sequential coding",
                    2022,
                    "2211.13802",
                    false,
                    null,
                    null,
                    null)));
    ports
        .papers()
        .put(
            catalog(
                new Paper(
                    "promise",
                    70,
                    "A paper of promises",
                    2023,
                    null,
                    false,
                    URI.create("https://example.org/code"),
                    null,
                    "It is said to be much faster.")));
    ports
        .papers()
        .put(Recorded.own(new Paper("own", 0, SCRIPT, 2025, null, false, null, null, SCRIPT)));
    ports
        .claims()
        .put(
            Recorded.own(
                new Claim(
                    "own.escaped",
                    SCRIPT,
                    SCRIPT,
                    Claim.Kind.RATIO,
                    number("-1.5"),
                    null,
                    null,
                    null,
                    Claim.Qualifier.UP_TO,
                    SCRIPT,
                    null,
                    Claim.Role.BACKGROUND,
                    SCRIPT,
                    SCRIPT,
                    SCRIPT,
                    SCRIPT,
                    SCRIPT,
                    new Factor(null, number("6.9")),
                    null,
                    SCRIPT)));
  }

  static Claim heads() {
    return new Claim(
        "medusa.heads-speedup",
        "speedup",
        "time",
        Claim.Kind.RATIO,
        number("2.2"),
        number("2.2"),
        null,
        null,
        Claim.Qualifier.MORE_THAN,
        "x",
        Claim.Direction.HIGHER,
        Claim.Role.RESULT,
        "added heads",
        "ordinary decoding",
        "several models",
        "The added heads make generation more than 2.2 times faster.",
        "abstract",
        new Factor(number("2.2"), null),
        null,
        "The baseline is only implied.");
  }

  private static Claim tuned() {
    return new Claim(
        "medusa.tuned-speedup",
        "speedup",
        "time",
        Claim.Kind.RATIO,
        null,
        number("2.3"),
        number("3.6"),
        null,
        Claim.Qualifier.RANGE,
        "x",
        Claim.Direction.HIGHER,
        Claim.Role.RESULT,
        "heads and backbone",
        "ordinary decoding",
        null,
        "Tuned together, generation is 2.3 to 3.6 times faster.",
        null,
        new Factor(number("2.3"), number("3.6")),
        null,
        null);
  }

  private static Claim steps() {
    return new Claim(
        "pndm.step-speedup",
        "speedup",
        "steps",
        Claim.Kind.RATIO,
        number("20"),
        null,
        null,
        null,
        Claim.Qualifier.EXACT,
        "x",
        Claim.Direction.HIGHER,
        Claim.Role.RESULT,
        "F-PNDM, 50 steps",
        "DDIM, 1000 steps",
        "CIFAR-10, CelebA",
        "Fifty steps give samples as good as a thousand steps of the former solver.",
        null,
        new Factor(number("20"), number("20")),
        null,
        "A ratio of steps, not of time.");
  }

  private static Claim quality() {
    return new Claim(
        "pndm.fid",
        "fid",
        "quality",
        Claim.Kind.ABSOLUTE,
        number("0.4"),
        null,
        null,
        null,
        Claim.Qualifier.APPROXIMATELY,
        "FID",
        null,
        Claim.Role.RESULT,
        "F-PNDM",
        null,
        null,
        "The distance falls by about 0.4 against 250 steps.",
        null,
        null,
        null,
        null);
  }

  private static Paper paper(String key, int number, String title, String arxiv) {
    return new Paper(key, number, title, 2022, arxiv, true, null, null, null);
  }

  private static <T> Recorded<T> catalog(T value) {
    return new Recorded<>(value, "hash", false);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  private static Judgement reproduced() {
    return new Judgement(
        Verdict.REPRODUCED,
        null,
        Set.of(Flag.DIRECTION_CONFIRMED),
        new Reading("more than 2.2×", 2.2, null, 2.15, null, 0.1, 2.0, null, 1.05),
        List.of(),
        new Interval(2.199956, 2.114128, 2.289269),
        List.of(
            measured(
                "time", "time", true, 220.0, 100.0, new Interval(2.199956, 2.114128, 2.289269))),
        null,
        List.of(new Finding("slope", PASSED, "No fork drifts by more than 2 %.")),
        null,
        null,
        List.of(
            new Step("claim", "The claim is read as a factor of 2.2 or more."),
            new Step("rule", "The whole interval lies above 2.0, so the claim is reproduced.")));
  }

  private static Judgement scaledDown() {
    return new Judgement(
        Verdict.NOT_COMPARABLE,
        SubCode.SUPPORTED,
        Set.of(Flag.EXPLORATORY, Flag.WARNINGS),
        new Reading("20×", 20, 20.0, 19.5, 20.5, 0.25, 16, 25.0, 1.05),
        List.of(),
        new Interval(16.94, 16.41, 17.49),
        List.of(
            measured("time", "time", true, 1012.4, 59.76, new Interval(16.94, 16.41, 17.49)),
            measured(
                "network calls",
                "steps",
                false,
                1000.0,
                59.0,
                new Interval(16.949152, 16.949152, 16.949152))),
        null,
        List.of(
            new Finding("pairs", WARNING, "3 pairs; fewer than 5 say little about the spread."),
            new Finding("slope", PASSED, "No fork drifts by more than 2 %."),
            new Finding("throttling", NOT_CHECKED, "The cgroup's counters are not available.")),
        0.945,
        "About 4 more pairs would settle it.",
        List.of(
            new Step("grade", "A scaled-down mechanism cannot speak for the headline number."),
            new Step("rule", "The interval lies above 1.05, so the mechanism is supported.")));
  }

  private static Judgement noInterval() {
    return new Judgement(
        Verdict.INVALID_RUN,
        null,
        Set.of(),
        null,
        List.of(),
        null,
        List.of(
            new Measured(
                "time",
                "time",
                "",
                true,
                Method.WELCH_LOG_T,
                1,
                "ms/op",
                1012.4,
                Double.NaN,
                0.95,
                null,
                null,
                null,
                null,
                "one fork makes no interval")),
        null,
        List.of(),
        null,
        null,
        List.of());
  }

  private static Judgement noClaim() {
    return new Judgement(
        Verdict.NOT_TESTABLE,
        null,
        Set.of(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        List.of());
  }

  private static Measured measured(
      String metric,
      String resource,
      boolean judged,
      double baseline,
      double subject,
      Interval interval) {
    return new Measured(
        metric,
        resource,
        "",
        judged,
        Method.PAIRED_LOG_T,
        3,
        resource.equals("time") ? "ms/op" : "calls",
        baseline,
        subject,
        0.95,
        interval,
        interval,
        null,
        0.032,
        null);
  }

  private static void attempt(
      InMemory ports,
      @Nullable String claim,
      Grade grade,
      @Nullable Protocol protocol,
      Judgement judgement) {
    int ordinal = ports.attempts().all().size();
    UUID id = new UUID(7, ordinal);
    Plan plan =
        protocol == null
            ? null
            : new Plan(
                claim,
                "as read",
                grade,
                "bench.Baseline.run",
                "bench.Subject.run",
                "time",
                List.of(""),
                protocol,
                List.of(),
                42,
                grade.margin(),
                MORNING);
    Attempt logged =
        ports
            .attempts()
            .log(
                new Attempt(
                    0,
                    claim,
                    id,
                    grade,
                    plan,
                    "time",
                    ordinal == 3 ? SCRIPT : null,
                    MORNING.plusSeconds(3600L * ordinal),
                    "content" + ordinal),
                run(id, plan == null ? SCRIPT : "pndm"));
    ports
        .comparisons()
        .add(new Comparison(logged.number(), Judge.RULES, MORNING.plusSeconds(9000), judgement));
  }

  private static Run run(UUID id, String name) {
    return new Run(
        id,
        "remeasure 0.1.0",
        new Component(
            name,
            "Real solvers on closed-form data.",
            "bench.Baseline.run",
            "bench.Subject.run",
            "end samples are compared",
            "The network is a formula: what image quality does is not shown."),
        Run.Design.INTERLEAVED_PAIRS,
        42L,
        Run.State.COMPLETE,
        MORNING,
        MORNING.plusSeconds(125),
        List.of(
            new Metric("time", "time", "avgt", Claim.Direction.LOWER),
            new Metric("network calls", "steps", "count", Claim.Direction.LOWER)),
        List.of(new Point("", Map.of(), false)),
        forks(),
        List.of(),
        List.of(new QualityCheck("end samples", true, "They differ by 0.0006, allowed is 0.002.")),
        List.of("JMH warned about the number of forks."),
        new Environment(
            new TreeMap<>(
                Map.of(
                    "cpu.model", Fact.of("Example CPU at 2.4 GHz"),
                    "cpu.governor", Fact.notAvailable(),
                    "kernel.cmdline", Fact.notPermitted(),
                    "load.average", Fact.fleeting("0.42")))));
  }

  private static List<Fork> forks() {
    List<Fork> forks = new ArrayList<>();
    for (int order = 0; order < 6; order++) {
      Side side = order % 3 == 0 ? Side.SUBJECT : Side.BASELINE;
      double cost = (side == Side.BASELINE ? 1012.4 : 59.76) * (1 + order * 0.001);
      double calls = side == Side.BASELINE ? 1000 : 59;
      forks.add(
          new Fork(
              order,
              order / 2,
              side,
              "",
              MORNING.plusSeconds(20L * order),
              MORNING.plusSeconds(20L * order + 18),
              null,
              List.of(
                  new Series("time", "ms/op", List.of(cost, cost * 1.01, cost * 0.99)),
                  new Series("network calls", "calls", List.of(calls, calls, calls))),
              Map.of("jvm.args", "-Xmx1g"),
              Map.of("gc.share", 0.012),
              List.of()));
    }
    forks.add(
        new Fork(
            6,
            3,
            Side.SUBJECT,
            "",
            null,
            null,
            "the JVM died",
            List.of(),
            Map.of(),
            Map.of(),
            List.of()));
    return forks;
  }
}
