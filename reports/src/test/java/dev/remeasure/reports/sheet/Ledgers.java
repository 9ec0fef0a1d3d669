package dev.remeasure.reports.sheet;

import static java.util.stream.Collectors.toMap;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

  /** One claim of a ratio of at most three, measured. */
  static Ledger withOpenLowEnd() {
    Ledgers made = new Ledgers();
    made.add("pndm", "PNDM", null, "3", Verdict.REPRODUCED, 220, 100);
    return made.ledger();
  }

  /** A claim of a number alone, which nobody put down as a factor and nobody tried. */
  static Ledger withStatedNumber() {
    Ledgers made = new Ledgers();
    Claim told = claim("own.told", null, null);
    Claim claim =
        new Claim(
            told.id(),
            told.metric(),
            told.resource(),
            Claim.Kind.RATIO,
            new BigDecimal("6.9"),
            null,
            null,
            null,
            Claim.Qualifier.MORE_THAN,
            "x",
            Claim.Direction.HIGHER,
            told.role(),
            told.subject(),
            "the old one",
            null,
            "More than 6.9x faster.",
            null,
            null,
            null,
            null);
    made.standings.add(
        new Standing(
            new Paper("own", 0, "Own", 2026, null, false, null, null, null), claim, List.of()));
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
    List<JudgedAttempt> tried = new ArrayList<>();
    for (int i = 1; i <= attempts; i++) {
      tried.add(MadeUpAttempts.tried(i, claim, Verdict.PARTIAL, 800.0, 100.0));
    }
    Runs runs = new MadeUpRuns.OneAtATime(forks, iterations);
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
        new MadeUpRuns.Given(Map.copyOf(runs)));
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
    List<JudgedAttempt> tried = new ArrayList<>();
    if (verdict != null) {
      number++;
      Double base = baseline == null ? null : baseline.doubleValue();
      Double other = subject == null ? null : subject.doubleValue();
      tried.add(MadeUpAttempts.tried(number, claim, verdict, base, other));
      runs.put(MadeUpRuns.id(number), MadeUpRuns.run(number, 3, 4));
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
        range || lower == null ? upper : null,
        null,
        qualifier(lower, upper),
        "x",
        Claim.Direction.HIGHER,
        Claim.Role.RESULT,
        "the new solver",
        low == null ? null : "the ordinary solver with 1000 steps",
        "one machine",
        "The new solver gives samples of the same quality in a fraction of the time that the"
            + " ordinary solver takes.",
        "Table 3",
        lower == null && upper == null ? null : new Factor(lower, upper),
        null,
        low == null ? "No figure is given." : null);
  }

  private static Qualifier qualifier(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    if (upper == null) {
      return Qualifier.MORE_THAN;
    }
    if (lower == null) {
      return Qualifier.LESS_THAN;
    }
    return lower.compareTo(upper) == 0 ? Qualifier.APPROXIMATELY : Qualifier.RANGE;
  }
}
