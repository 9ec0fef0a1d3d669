package dev.remeasure.reports.sheet;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static java.util.stream.Collectors.toMap;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
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
import java.util.TreeMap;
import java.util.UUID;

/** Ledgers of claims that are really judged, with a claim for each thing that a row can say. */
public final class Ledgers {
  public static final Instant AT = Instant.parse("2026-11-22T10:15:30Z");
  static final URI TRACKER = URI.create("http://127.0.0.1:8080");

  private static final double WIDE = 0.3;

  private final List<MadeUpClaim> claims = new ArrayList<>();
  private final Map<UUID, Run> runs = new HashMap<>();
  private long number;

  private Ledgers() {}

  /** One planned attempt for each verdict, two claims without an attempt. */
  public static Ledger everyVerdict() {
    Ledgers made = new Ledgers();
    made.with(named("pndm.claim-1").ratio(Qualifier.MORE_THAN, "20"))
        .planned(Grade.EXACT, 812.4, 101.3);
    made.with(named("medusa.claim-2").ratio(Qualifier.MORE_THAN, "2.2"))
        .planned(Grade.EXACT, 220, 100);
    made.with(named("medusa.claim-3").range("2.3", "3.6")).planned(Grade.EXACT, 431, 98.5);
    made.with(named("mc-moe.claim-4").ratio(Qualifier.APPROXIMATELY, "4.27"))
        .planned(Grade.EXACT, 102, 100);
    made.with(named("mc-moe.claim-5").ratio(Qualifier.APPROXIMATELY, "1.5"))
        .planned(Grade.EXACT, 80, 100);
    made.with(named("adaspa.claim-6").ratio(Qualifier.APPROXIMATELY, "1.78"))
        .planned(Grade.EXACT, MadeUpRuns.timed(140, 100, WIDE));
    made.with(named("adaspa.claim-7").ratio(Qualifier.APPROXIMATELY, "100"))
        .planned(Grade.MECHANISM, 9000, 130);
    made.with(named("ardit.claim-8").ratio(Qualifier.EXACT, "3"))
        .planned(Grade.EXACT, MadeUpRuns.timed(300, 100, 0.01).check("same samples", false));
    made.with(named("ardit.claim-9").as(null).build(Qualifier.EXACT, null, null, null))
        .planned(Grade.EXACT, 300, 100);
    made.with(named("flash.claim-10").ratio(Qualifier.APPROXIMATELY, "7.6"));
    made.with(named("flash.claim-11").as(null).build(Qualifier.EXACT, null, null, null));
    return made.ledger();
  }

  /** What everyVerdict leaves out: exploratory, disputed, swept, priced, eliminated, left out. */
  public static Ledger everyStanding() {
    Ledgers made = new Ledgers();
    made.with(named("own.explored").ratio(Qualifier.EXACT, "2.2")).explored(Grade.EXACT, 220, 100);
    made.with(named("own.disputed").ratio(Qualifier.EXACT, "2.2"))
        .planned(Grade.EXACT, 220, 100)
        .planned(Grade.EXACT, 101, 100);
    made.with(named("own.agreeing").ratio(Qualifier.EXACT, "2.2"))
        .planned(Grade.EXACT, 220, 100)
        .planned(Grade.EXACT, 221, 100)
        .planned(Grade.CLOSE, 101, 100)
        .explored(Grade.EXACT, 90, 100)
        .retracted(Grade.EXACT, 400, 100);
    made.with(named("own.beside").ratio(Qualifier.EXACT, "2.2"))
        .planned(Grade.MECHANISM, 220, 100)
        .explored(Grade.EXACT, 222, 100);
    made.with(named("own.magnitude").magnitude("2")).planned(Grade.EXACT, 8050, 100);
    made.with(named("own.range").range("1.7", "4.1"))
        .planned(Grade.EXACT, sweep(Map.of("small", 180.0, "large", 182.0), "large"));
    made.with(named("own.up-to").ratio(Qualifier.UP_TO, "3.7"))
        .planned(Grade.EXACT, sweep(Map.of("small", 200.0, "middle", 240.0), ""));
    made.with(named("own.price").growth(Qualifier.LESS_THAN, "5"))
        .planned(Grade.EXACT, MadeUpRuns.timed(100, 104, 0.002));
    made.with(named("own.worst").growth(Qualifier.UP_TO, "30"))
        .planned(Grade.EXACT, sweep(Map.of("small", 96.0, "middle", 90.0), ""));
    made.with(named("own.parity").parity()).planned(Grade.EXACT, 100, 100.4);
    made.with(named("own.aim").ratioAimed("3")).planned(Grade.EXACT, 100, 310);
    made.with(named("own.faster").faster("40")).planned(Grade.EXACT, 150, 100);
    made.with(
            named("own.eliminated")
                .about("allocation", "allocation", Direction.LOWER)
                .ratio(Qualifier.MORE_THAN, "10"))
        .planned(Grade.EXACT, allocation(24, 0));
    made.with(
            named("own.gone")
                .about("memory", "memory", Direction.LOWER)
                .cut(Qualifier.EXACT, "100"))
        .planned(Grade.EXACT, 24, 20);
    made.with(
            named("own.counted")
                .about("calls", "model-calls", Direction.LOWER)
                .ratio(Qualifier.EXACT, "20"))
        .planned(
            List.of(
                new Answer("calls", "model-calls", "total", Grade.EXACT, null),
                new Answer("time", "time", "mean", Grade.MECHANISM, null)),
            counted(1000, 59));
    made.with(
            named("own.metric")
                .about("peak", "memory", Direction.LOWER)
                .ratio(Qualifier.EXACT, "2"))
        .planned(Grade.EXACT, 220, 100);
    made.with(named("own.one-fork").ratio(Qualifier.EXACT, "2"))
        .explored(Grade.EXACT, RunFixture.timed().means(new double[] {20}, new double[] {10}));
    made.with(named("own.aborted").ratio(Qualifier.EXACT, "2"))
        .explored(Grade.EXACT, MadeUpRuns.timed(20, 10, 0.01).aborted());
    made.with(named("own.failed").ratio(Qualifier.EXACT, "2"))
        .explored(
            Grade.SIMULATION, MadeUpRuns.timed(20, 10, 0.01).separate().failed(Side.SUBJECT, 5));
    return made.ledger();
  }

  /** A claim that three environments agree on. */
  static Ledger pooled() {
    Ledgers made = new Ledgers();
    made.with(named("own.pooled").ratio(Qualifier.EXACT, "2.2"))
        .planned(Grade.EXACT, MadeUpRuns.timed(220, 100, 0.01).fact("host.name", "one"))
        .planned(Grade.EXACT, MadeUpRuns.timed(221, 100, 0.01).fact("host.name", "two"))
        .planned(Grade.EXACT, MadeUpRuns.timed(223, 100, 0.01).fact("host.name", "three"));
    return made.ledger();
  }

  /** Claims that exploratory attempts dispute, or leave open. */
  static Ledger undecidedByExploration() {
    Ledgers made = new Ledgers();
    made.with(named("own.disputed").ratio(Qualifier.EXACT, "2.2"))
        .explored(Grade.EXACT, 220, 100)
        .explored(Grade.EXACT, 101, 100);
    made.with(named("own.open").ratio(Qualifier.EXACT, "2"))
        .explored(Grade.EXACT, MadeUpRuns.timed(190, 100, WIDE));
    return made.ledger();
  }

  /** One claim of a ratio of at most three, measured. */
  static Ledger withOpenLowEnd() {
    Ledgers made = new Ledgers();
    made.with(named("pndm.claim-1").ratio(Qualifier.LESS_THAN, "3")).planned(Grade.EXACT, 220, 100);
    return made.ledger();
  }

  /** So many claims of 10x, each reproduced a little better than the one before. */
  public static Ledger measured(int claims) {
    Ledgers made = new Ledgers();
    for (int i = 1; i <= claims; i++) {
      made.with(named("own.claim-" + i).ratio(Qualifier.EXACT, "10"))
          .planned(Grade.EXACT, 1000 + i, 100);
    }
    return made.ledger();
  }

  /** A claim that nobody tried. */
  static Ledger untried(Claim claim) {
    Ledgers made = new Ledgers();
    made.with(claim);
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
        all.runs(),
        all.head());
  }

  /** A claim for each text, with the text for everything that takes any. */
  public static Ledger saying(Collection<String> texts) {
    Ledgers made = new Ledgers();
    for (String text : texts) {
      Paper paper = new Paper("own", 0, text, 2026, null, false, null, null, text);
      made.add(paper, saying("own.claim-" + made.claims.size(), text));
    }
    return made.ledger();
  }

  private static Claim saying(String id, String text) {
    return new Claim(
        id,
        text,
        text,
        null,
        null,
        null,
        new BigDecimal("2"),
        null,
        null,
        null,
        false,
        Qualifier.EXACT,
        text.substring(0, Math.min(60, text.length())),
        Direction.HIGHER,
        Role.RESULT,
        text,
        text,
        text,
        text,
        text,
        text);
  }

  /** A ledger of one claim with as many attempts, each with a run of so many samples. */
  public static Ledger large(int attempts, int forks, int iterations) {
    Paper paper = paper("pndm");
    Claim claim = named("pndm.speed").ratio(Qualifier.MORE_THAN, "20");
    List<Answer> answers = List.of(RunFixture.answer(Grade.EXACT));
    List<JudgedAttempt> judged = new ArrayList<>();
    for (int i = 1; i <= attempts; i++) {
      judged.add(MadeUpClaim.judged(i, claim, answers, null, null, MadeUpRuns.large(i, 5, 2)));
    }
    return new Ledger(
        AT,
        "all claims",
        TRACKER,
        List.of(paper),
        List.of(Standing.of(paper, claim, 1, judged)),
        List.of(),
        new MadeUpRuns.OneAtATime(forks, iterations));
  }

  static ClaimFixture named(String id) {
    return claim().named(id);
  }

  static Paper paper(String key) {
    return new Paper(key, 45, "A paper on " + key, 2022, "2202.09778", true, null, null, null);
  }

  private static RunFixture sweep(Map<String, Double> baselines, String best) {
    RunFixture run = RunFixture.timed();
    new TreeMap<>(baselines)
        .forEach((point, baseline) ->
            run.at(point, point.equals(best))
                .means(MadeUpRuns.around(baseline, 0.002), MadeUpRuns.around(100, 0.001)));
    return run;
  }

  private static RunFixture allocation(double baseline, double subject) {
    return RunFixture.measuring(
            new Metric("allocation", "allocation", "avgt", Direction.LOWER).resolvedTo(1), "B/op")
        .means(MadeUpRuns.around(baseline, 0), MadeUpRuns.around(subject, 0));
  }

  private static RunFixture counted(double baseline, double subject) {
    return RunFixture.counted("calls", "model-calls", Direction.LOWER, "calls")
        .means(MadeUpRuns.around(baseline, 0), MadeUpRuns.around(subject, 0))
        .metric("time", "time", Direction.LOWER, "us/op")
        .means(MadeUpRuns.around(30, 0.01), MadeUpRuns.around(10, 0.02));
  }

  private MadeUpClaim with(Claim claim) {
    return add(paper(claim.paper()), claim);
  }

  private MadeUpClaim add(Paper paper, Claim claim) {
    MadeUpClaim made = new MadeUpClaim(paper, claim, () -> ++number, runs);
    claims.add(made);
    return made;
  }

  private Ledger ledger() {
    List<Standing> standings = claims.stream().map(MadeUpClaim::standing).toList();
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
        new MadeUpRuns.Given(Map.copyOf(runs)),
        Link.after(
            null,
            null,
            new Entry(Link.Event.ATTEMPT, "attempt " + number, "0".repeat(64), AT, null, null)));
  }
}
