package dev.remeasure.report;

import static java.util.stream.Collectors.toMap;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.attempt.Grade;
import dev.remeasure.attempt.Plan;
import dev.remeasure.attempt.Protocol;
import dev.remeasure.paper.Claim;
import dev.remeasure.paper.Claim.Qualifier;
import dev.remeasure.paper.Factor;
import dev.remeasure.paper.Paper;
import dev.remeasure.run.Component;
import dev.remeasure.run.Environment;
import dev.remeasure.run.Environment.Fact;
import dev.remeasure.run.Fork;
import dev.remeasure.run.Metric;
import dev.remeasure.run.Point;
import dev.remeasure.run.QualityCheck;
import dev.remeasure.run.Run;
import dev.remeasure.run.Runs;
import dev.remeasure.run.Series;
import dev.remeasure.run.Side;
import dev.remeasure.tracker.Standing;
import dev.remeasure.tracker.Tried;
import dev.remeasure.verdict.Comparison;
import dev.remeasure.verdict.Flag;
import dev.remeasure.verdict.Interval;
import dev.remeasure.verdict.Judgement;
import dev.remeasure.verdict.Measured;
import dev.remeasure.verdict.Reading;
import dev.remeasure.verdict.Step;
import dev.remeasure.verdict.SubCode;
import dev.remeasure.verdict.Verdict;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Ledgers made by hand, with a claim for each thing that a row can come to. */
public final class Ledgers {
  public static final Instant AT = Instant.parse("2026-11-22T10:15:30Z");
  static final URI TRACKER = URI.create("http://127.0.0.1:8080");

  private final List<Standing> standings = new ArrayList<>();
  private final Map<UUID, Run> runs = new HashMap<>();
  private long number;

  private Ledgers() {}

  /** One claim for each verdict, one without an attempt, one without a factor. */
  public static Ledger everyVerdict() {
    Ledgers made = new Ledgers();
    made.add("pndm", "PNDM: pseudo numerical methods", "20", null, Verdict.PARTIAL, 812.4, 101.3);
    made.add("medusa", "Medusa: several decoding heads", "2.2", null, Verdict.REPRODUCED, 220, 100);
    made.add("medusa", "Medusa: several decoding heads", "2.3", "3.6", Verdict.EXCEEDED, 431, 98.5);
    made.add("mc-moe", "MC-MoE: a compressor", "4.274", "4.274", Verdict.NOT_REPRODUCED, 102, 100);
    made.add("mc-moe", "MC-MoE: a compressor", "1.5", "1.5", Verdict.CONTRADICTED, 80, 100);
    made.add("adaspa", "Sparse attention", "1.78", "1.78", Verdict.INCONCLUSIVE, 140, 100);
    made.add("adaspa", "Sparse attention", "100", "100", Verdict.NOT_COMPARABLE, 9000, 130);
    made.add("ardit", "ARDiT", "3", "3", Verdict.INVALID_RUN, null, null);
    made.add("ardit", "ARDiT", null, null, Verdict.NOT_TESTABLE, null, null);
    made.add("flash", "Flash", "7.6", "7.6", null, null, null);
    made.add("flash", "Flash", null, null, null, null, null);
    return made.ledger();
  }

  /** The ledger with the claims of one paper only. */
  public static Ledger ofPaper(String key) {
    Ledger all = everyVerdict();
    return new Ledger(
        all.at(),
        "the paper " + key,
        all.tracker(),
        all.papers().stream().filter(p -> p.key().equals(key)).toList(),
        all.standings().stream().filter(s -> s.paper().key().equals(key)).toList(),
        List.of(),
        all.runs());
  }

  /** A claim for each text, with the text for everything that takes any. */
  public static Ledger saying(Collection<String> texts) {
    Ledgers made = new Ledgers();
    for (String text : texts) {
      made.standings.add(
          new Standing(
              new Paper("own", 0, text, 2026, null, false, null, null, text),
              saying("own.claim-" + made.standings.size(), text),
              List.of()));
    }
    return made.ledger();
  }

  private static Claim saying(String id, String text) {
    return new Claim(
        id,
        text,
        text,
        Claim.Kind.RATIO,
        new BigDecimal("2"),
        null,
        null,
        null,
        Qualifier.EXACT,
        text,
        Claim.Direction.HIGHER,
        Claim.Role.RESULT,
        text,
        text,
        text,
        text,
        text,
        null,
        null,
        text);
  }

  /** A ledger of one claim with as many attempts, each with a run of so many samples. */
  public static Ledger large(int attempts, int forks, int iterations) {
    Paper paper = paper("pndm", "PNDM");
    Claim claim = claim("pndm.speed", "20", null);
    List<Tried> tried = new ArrayList<>();
    for (int i = 1; i <= attempts; i++) {
      tried.add(tried(i, claim, Verdict.PARTIAL, 800.0, 100.0));
    }
    Runs runs = new OneAtATime(forks, iterations);
    return new Ledger(
        AT,
        "all claims",
        TRACKER,
        List.of(paper),
        List.of(new Standing(paper, claim, tried)),
        List.of(),
        runs);
  }

  Ledger ledger() {
    return new Ledger(
        AT,
        "all claims",
        TRACKER,
        List.copyOf(
            standings.stream()
                .map(Standing::paper)
                .collect(toMap(Paper::key, p -> p, (p, q) -> p, LinkedHashMap::new))
                .values()),
        standings,
        List.of(),
        new Given(Map.copyOf(runs)));
  }

  private void add(
      String key,
      String title,
      @Nullable String low,
      @Nullable String high,
      @Nullable Verdict verdict,
      @Nullable Number baseline,
      @Nullable Number subject) {
    Claim claim = claim(key + ".claim-" + (standings.size() + 1), low, high);
    List<Tried> tried = new ArrayList<>();
    if (verdict != null) {
      number++;
      Double base = baseline == null ? null : baseline.doubleValue();
      Double other = subject == null ? null : subject.doubleValue();
      tried.add(tried(number, claim, verdict, base, other));
      runs.put(run(number), run(number, 3, 4));
    }
    standings.add(new Standing(paper(key, title), claim, tried));
  }

  static Paper paper(String key, String title) {
    return new Paper(key, 45, title, 2022, "2202.09778", true, null, null, null);
  }

  static Claim claim(String id, @Nullable String low, @Nullable String high) {
    BigDecimal lower = low == null ? null : new BigDecimal(low);
    BigDecimal upper = high == null ? null : new BigDecimal(high);
    boolean range = lower != null && upper != null && lower.compareTo(upper) != 0;
    return new Claim(
        id,
        "speedup",
        "time",
        Claim.Kind.RATIO,
        range ? null : lower,
        range ? lower : null,
        range ? upper : null,
        null,
        range ? Qualifier.RANGE : upper == null ? Qualifier.MORE_THAN : Qualifier.APPROXIMATELY,
        "x",
        Claim.Direction.HIGHER,
        Claim.Role.RESULT,
        "the new solver",
        low == null ? null : "the ordinary solver with 1000 steps",
        "one machine",
        "The new solver gives samples of the same quality in a fraction of the time that the"
            + " ordinary solver takes.",
        "Table 3",
        lower == null ? null : new Factor(lower, upper),
        null,
        low == null ? "No figure is given." : null);
  }

  private static Tried tried(
      long number,
      Claim claim,
      Verdict verdict,
      @Nullable Double baseline,
      @Nullable Double subject) {
    Plan plan =
        new Plan(
            claim.id(),
            "at least 2x",
            Grade.EXACT,
            "org.example.Bench.old",
            "org.example.Bench.new",
            "time",
            List.of(""),
            Protocol.full(),
            List.of(),
            7,
            0.10,
            AT.minusSeconds(9000));
    Attempt attempt =
        new Attempt(
            number,
            claim.id(),
            run(number),
            verdict == Verdict.NOT_COMPARABLE ? Grade.MECHANISM : Grade.EXACT,
            plan,
            null,
            null,
            AT.minusSeconds(3600 * (20 - Math.min(number, 19))),
            "0".repeat(64));
    return new Tried(
        attempt,
        new Comparison(
            number, "1", AT.minusSeconds(60), judgement(claim, verdict, baseline, subject)));
  }

  private static Judgement judgement(
      Claim claim, Verdict verdict, @Nullable Double baseline, @Nullable Double subject) {
    Interval interval = null;
    if (baseline != null && subject != null) {
      double ratio = baseline / subject;
      double wide = verdict == Verdict.INCONCLUSIVE ? 1.6 : 1.04;
      interval = new Interval(ratio, ratio / wide, ratio * wide);
    }
    Measured measured =
        new Measured(
            "time",
            "time",
            "",
            true,
            Measured.Method.PAIRED_LOG_T,
            10,
            "ms/op",
            baseline,
            subject,
            0.95,
            interval,
            null,
            null,
            interval == null ? null : Double.valueOf(0.02),
            0.02,
            interval == null ? "the run was aborted before its first pair was complete" : null);
    Factor factor = claim.factor();
    Reading reading =
        factor == null || factor.lower() == null
            ? null
            : new Reading(
                "at least " + factor.lower() + "x",
                factor.lower().doubleValue(),
                factor.upper() == null ? null : factor.upper().doubleValue(),
                factor.lower().doubleValue() - 0.05,
                null,
                0.10,
                factor.lower().doubleValue() / 1.1,
                null,
                1.05);
    return new Judgement(
        verdict,
        verdict == Verdict.NOT_COMPARABLE ? SubCode.SUPPORTED : null,
        verdict == Verdict.REPRODUCED ? Set.of(Flag.STRICT, Flag.UPPER_OPEN) : Set.of(),
        reading,
        List.of(),
        interval,
        List.of(measured),
        null,
        List.of(),
        null,
        verdict == Verdict.INCONCLUSIVE ? "About 14 more pairs would settle it." : null,
        List.of(
            new Step("claim", "The claim is read as at least the stated factor."),
            new Step("rule", "The interval is held against the bounds, in order.")));
  }

  private static UUID run(long number) {
    return new UUID(0x5eed, number);
  }

  private static Run run(long number, int pairs, int iterations) {
    List<Fork> forks = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      for (Side side : Side.values()) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < iterations; i++) {
          values.add(100 + number + pair + i / 3.0 + (side == Side.BASELINE ? 120 : 0));
        }
        forks.add(
            new Fork(
                forks.size(),
                pair,
                side,
                "",
                AT.minusSeconds(7000 - forks.size() * 60L),
                AT.minusSeconds(6950 - forks.size() * 60L),
                null,
                List.of(new Series("time", "ms/op", values)),
                Map.of(),
                Map.of(),
                List.of()));
      }
    }
    forks.add(
        new Fork(
            forks.size(),
            pairs,
            Side.BASELINE,
            "",
            null,
            null,
            "exit code 137",
            List.of(),
            Map.of(),
            Map.of(),
            List.of()));
    Map<String, Fact> facts = new TreeMap<>();
    facts.put("cpu.model", Fact.of(number % 2 == 0 ? "EPYC 7763" : "Xeon 8481C"));
    facts.put("jdk.version", Fact.of("25.0.1"));
    facts.put("os.name", Fact.of("Linux 6.1"));
    facts.put("cpu.governor", Fact.notAvailable());
    facts.put("load.average", Fact.fleeting("0.1" + number));
    return new Run(
        run(number),
        "remeasure 0.1.0",
        new Component("pndm", null, "org.example.Bench.old", "org.example.Bench.new", null, null),
        Run.Design.INTERLEAVED_PAIRS,
        4_242_424_242_424_242_424L,
        Run.State.COMPLETE,
        AT.minusSeconds(7200),
        AT.minusSeconds(6000),
        List.of(new Metric("time", "time", "avgt", Claim.Direction.LOWER)),
        List.of(new Point("", Map.of(), true)),
        forks,
        List.of(),
        List.of(new QualityCheck("same samples", true, "largest difference 3e-7, allowed 1e-5")),
        List.of(),
        new Environment(new TreeMap<>(facts)));
  }

  private record Given(Map<UUID, Run> all) implements Runs {
    @Override
    public Optional<Run> find(UUID id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<UUID> ids() {
      return all.keySet().stream().sorted().toList();
    }

    @Override
    public void forEach(Consumer<Run> action) {
      ids().forEach(id -> action.accept(all.get(id)));
    }
  }

  /** Makes a run when it is asked for, so that no more than one is in memory. */
  private record OneAtATime(int forks, int iterations) implements Runs {
    @Override
    public Optional<Run> find(UUID id) {
      return Optional.of(run(id.getLeastSignificantBits(), forks / 2, iterations));
    }

    @Override
    public List<UUID> ids() {
      return List.of();
    }

    @Override
    public void forEach(Consumer<Run> action) {
      ids().forEach(id -> action.accept(find(id).orElseThrow()));
    }
  }
}
