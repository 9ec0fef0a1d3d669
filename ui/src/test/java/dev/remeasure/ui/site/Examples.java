package dev.remeasure.ui.site;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.memory.InMemory;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small set of papers, claims and attempts, one for each thing a page has to show. */
public final class Examples {
  static final String SCRIPT = "<script>alert('x')</script> & \"quoted\"";
  static final Instant MORNING = Instant.parse("2026-03-04T09:30:00Z");

  private Examples() {}

  public static void fill(InMemory ports) {
    papers(ports);
    attempt(
        ports, "medusa.heads-speedup", Grade.EXACT, Protocol.full(), ExampleJudgements::reproduced);
    attempt(
        ports,
        "pndm.step-speedup",
        Grade.MECHANISM,
        Protocol.quick(),
        ExampleJudgements::scaledDown);
    attempt(ports, "pndm.step-speedup", Grade.MECHANISM, null, ExampleJudgements::noInterval);
    attempt(ports, null, Grade.EXACT, null, ExampleJudgements::noClaim);
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

  public static void attempt(
      InMemory ports,
      @Nullable String claim,
      Grade grade,
      @Nullable Protocol protocol,
      Function<@Nullable ClaimBounds, Judgement> judgement) {
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
                ExampleRuns.run(id, plan == null ? SCRIPT : "pndm"));
    ports
        .comparisons()
        .add(
            new Comparison(
                logged.number(),
                Judge.RULES,
                MORNING.plusSeconds(9000),
                judgement.apply(Judge.reading(recorded(ports, claim), logged))));
  }

  private static @Nullable Claim recorded(InMemory ports, @Nullable String claim) {
    return claim == null ? null : ports.claims().find(claim).map(Recorded::value).orElse(null);
  }
}
