package dev.remeasure.claims.text;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.attempt;
import static dev.remeasure.claims.fixture.RunFixture.planned;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.ZeroCost;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.Intent;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.run.Summary.Figure;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every sentence of the domain, rendered once and read as a text: {@code sentences.txt} beside this
 * test. Whoever changes a sentence reads it there again.
 */
class EverySentenceTest {
  private static final double[] FAST = {100, 102, 99, 101, 98};
  private static final double[] SLOW = {220, 215, 225, 218, 222};
  private static final List<String> FORBIDDEN =
      List.of(
          "..",
          " 1 forks",
          " 1 pairs",
          " 1 configurations",
          "held against",
          "came of",
          "well-kept",
          "The paper says",
          "so many",
          "null",
          "NaN");

  private final List<String> lines = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  @Test
  void allOfThemStandInTheFileAndNoneStumbles() throws IOException {
    words("Verdicts", Verdict.values(), v -> v.words() + ": " + v.meaning());
    words("Sub-verdicts", SubVerdict.values(), v -> v.words() + ": " + v.meaning());
    words("Flags", Flag.values(), f -> f.words() + ": " + f.meaning());
    words("Grades", Grade.values(), g -> g.words() + ": " + g.meaning());
    words("Standings", Group.values(), g -> g.words() + ": " + g.meaning());
    words("Intents", Intent.values(), i -> i.words() + ": " + i.meaning());
    words("Qualifiers", Qualifier.values(), Qualifier::words);
    words("Provenance", Provenance.values(), Provenance::words);
    words("Methods", Measured.Method.values(), Measured.Method::words);
    words("Nothing", ZeroCost.values(), k -> k.words() + ": " + k.sentence());
    readings();
    judgements();

    String text = String.join("\n", lines) + "\n";
    assertThat(text).isEqualTo(golden());
    FORBIDDEN.forEach(words -> assertThat(text).doesNotContain(words));
  }

  private void readings() {
    lines.add("");
    lines.add("# Readings");
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier.parity()) {
        read(claim().as(null).build(qualifier, null, null, null));
        continue;
      }
      for (Form form : Form.values()) {
        ClaimFixture fixture = claim().as(form).in(unit(form)).from("100");
        boolean range = qualifier == Qualifier.RANGE;
        String number = form == Form.MAGNITUDE ? "1" : "40";
        read(
            range
                ? fixture.build(qualifier, null, number, form == Form.MAGNITUDE ? "2" : "50")
                : fixture.build(qualifier, number, null, null));
      }
    }
    read(claim().against(null).ratio(Qualifier.EXACT, "2"));
    read(claim().figure("78"));
    read(claim().build(Qualifier.EXACT, null, null, null));
    read(claim().in("ms").costs(Qualifier.EXACT, "78"));
    read(claim().cut(Qualifier.EXACT, "120"));
    read(claim().growth(Qualifier.MORE_THAN, "10"));
  }

  private void read(Claim claim) {
    lines.add(
        switch (ClaimReader.read(claim)) {
          case Testable testable -> testable.range().words();
          case NotTestable none -> none.reason();
        });
  }

  private static String unit(Form form) {
    return switch (form) {
      case FACTOR, SHARE -> "x";
      case CUT, GAIN, GROWTH, LOSS -> "%";
      case COSTS -> "ms";
      case YIELDS -> "req/s";
      case MAGNITUDE -> "orders";
    };
  }

  private void judgements() {
    Claim twice = claim().ratio(Qualifier.EXACT, "2.2");
    Claim parity = claim().parity();
    Claim noWorse = claim().noWorse();
    Claim price = claim().growth(Qualifier.LESS_THAN, "5");
    Claim aim = claim().about("length", "tokens", Direction.HIGHER).ratioAimed("2.2");
    Answer length = new Answer("length", "tokens", "mean", Grade.EXACT, null);
    for (double ratio : new double[] {0.5, 0.93, 1, 1.02, 1.3, 2.2, 4}) {
      for (Claim claim : List.of(twice, parity, noWorse, price)) {
        judge(claim, attempt(Grade.EXACT), times(ratio, 1));
      }
      judge(aim, attempt(length), lengths(ratio));
      judge(claim().ratio(Qualifier.LESS_THAN, "2"), attempt(Grade.EXACT), times(ratio, 1));
    }
    for (Grade grade : List.of(Grade.MECHANISM, Grade.SIMULATION)) {
      for (double ratio : new double[] {0.5, 1, 2.2}) {
        judge(twice, attempt(grade), times(ratio, 1));
      }
    }
    judge(twice, planned(twice, Grade.EXACT), timed().means(SLOW, FAST));
    judge(twice, attempt(Grade.EXACT), times(2.1, 30));
    judge(claim().faster("90"), attempt(Grade.EXACT), times(1.9, 1));
    judge(claim().faster("40"), attempt(Grade.EXACT), times(1.5, 1));
    judge(null, attempt(Grade.EXACT), times(2, 1));
    judge(claim().figure("3"), attempt(Grade.EXACT), times(2, 1));
    judge(
        claim().about("fid", "quality", Direction.LOWER).ratio(Qualifier.EXACT, "2"),
        attempt(Grade.EXACT),
        times(2, 1));
    judge(
        claim().about("memory", "memory", Direction.LOWER).ratio(Qualifier.EXACT, "2"),
        attempt(Grade.EXACT),
        times(2, 1));
    judge(claim().statistic("p99").ratio(Qualifier.EXACT, "2"), attempt(Grade.EXACT), times(2, 1));
    judge(claim().magnitude("1", "2"), attempt(Grade.EXACT), times(8, 1));
    sweeps();
    nothings();
    checks(twice);
    summaries(twice);
  }

  private void summaries(Claim twice) {
    Figure bare = new Figure(2.1, null, null, null, 5);
    for (Figure ratio :
        List.of(bare, new Figure(2.2, null, 2.1, 2.3, 5), new Figure(2.2, null, 2.1, 2.3, null))) {
      summary(twice, new Summary(ratio, null, null, null, "an A100", "Table 2"));
    }
    Figure spread = new Figure(1, 0.01, null, null, 2);
    summary(twice, new Summary(null, bare, spread, "ms", "an A100", null));
    summary(twice, new Summary(null, spread, new Figure(1, 0.1, null, null, 1), "ms", null, null));
    summary(twice, new Summary(null, spread, spread, "ms", null, "a colleague"));
  }

  private void summary(Claim claim, Summary summary) {
    judge(claim, attempt(Grade.EXACT), timed().summary(summary));
    judge(claim, planned(claim, Grade.EXACT), timed().summary(summary));
  }

  private void sweeps() {
    Claim upTo = claim().ratio(Qualifier.UP_TO, "3.7");
    Claim slower = claim().growth(Qualifier.UP_TO, "30");
    Claim range = claim().range("1.7", "4.1");
    for (Claim claim : List.of(upTo, slower, range)) {
      for (boolean best : new boolean[] {true, false}) {
        for (double[] ratios : new double[][] {{1.8, 1.8}, {0.7, 2}, {1.2, 3.7}, {0.5, 0.6}}) {
          RunFixture run = timed();
          for (int i = 0; i < ratios.length; i++) {
            run.at("n=" + i, best && i == 0).means(scaled(FAST, ratios[i]), FAST);
          }
          judge(claim, attempt(Grade.EXACT), run);
        }
      }
    }
  }

  private void nothings() {
    Claim over =
        claim().about("allocation", "allocation", Direction.LOWER).ratio(Qualifier.MORE_THAN, "10");
    Answer allocation = new Answer("allocation", "allocation", "mean", Grade.EXACT, null);
    double[] some = {24, 24, 24};
    double[] none = {0, 0, 0};
    for (double[][] sides :
        new double[][][] {
          {some, none}, {none, some}, {none, none}, {some, {0, 24, 0}}, {{1, -1, 1}, some}
        }) {
      judge(
          over,
          attempt(allocation),
          RunFixture.of("allocation", "allocation", Direction.LOWER, "B/op")
              .means(sides[0], sides[1]));
    }
    Metric set =
        new Metric("steps", "steps", "total", "count", Provenance.SET, Direction.LOWER, null);
    judge(
        claim().about("steps", "steps", Direction.LOWER).ratio(Qualifier.EXACT, "20"),
        attempt(new Answer("steps", "steps", "total", Grade.EXACT, null)),
        RunFixture.measuring(set, "steps").means(new double[] {1000}, new double[] {50}));
    judge(
        claim().about("calls", "calls", Direction.LOWER).ratio(Qualifier.EXACT, "20"),
        attempt(new Answer("calls", "calls", "total", Grade.EXACT, null)),
        RunFixture.counted("calls", "calls", Direction.LOWER, "calls")
            .means(new double[] {1000}, new double[] {59}));
  }

  private void checks(Claim twice) {
    List<RunFixture> runs =
        List.of(
            timed().check("same output", false).means(SLOW, FAST),
            timed().check("same output", true).means(SLOW, FAST),
            timed().separate().means(new double[] {2}, new double[] {1}),
            timed().means(new double[] {2}, new double[] {1}),
            timed().means(new double[] {2, 2.1}, new double[] {1, 1.1}),
            timed().aborted().failed(Side.SUBJECT, 9).means(SLOW, FAST),
            timed().withoutTimes().means(SLOW, FAST),
            timed().in("ns/op").means(new double[] {0.5, 0.5, 0.5}, new double[] {5, 5, 5}),
            timed().fact("jmh.ignoreLock", "true").means(SLOW, FAST),
            timed().fact("jmh.ignoreLock", "false").means(SLOW, FAST),
            timed().ofOneBenchmark().condition("jvm.args", "-Xmx1g").means(SLOW, FAST),
            timed()
                .condition("jvm.args", "-Xmx1g")
                .fork(Side.BASELINE, 0, 1)
                .condition("jvm.args", "-Xmx2g")
                .fork(Side.SUBJECT, 0, 1),
            timed()
                .means(new double[] {1.2, 1.21, 1.19}, new double[] {1, 1, 1})
                .control(Control.Kind.A_A)
                .means(SLOW, FAST),
            timed()
                .means(new double[] {1.2, 1.21, 1.19}, new double[] {1, 1, 1})
                .control(Control.Kind.STRAWMAN)
                .means(SLOW, FAST),
            timed()
                .means(new double[] {1, 1.01, 0.99}, new double[] {1, 1, 1})
                .control(Control.Kind.A_A)
                .means(SLOW, FAST),
            disturbed(),
            drifting());
    for (RunFixture run : runs) {
      judge(twice, attempt(Grade.EXACT), run);
    }
    judge(
        twice,
        planned(claim().ratio(Qualifier.EXACT, "3"), Grade.CLOSE),
        timed()
            .separate()
            .aborted()
            .at("x", false)
            .means(new double[] {2, 3}, new double[] {1, 1}));
  }

  private static RunFixture disturbed() {
    RunFixture run = timed().fact("cpu.count", "2").fact("cpu.model", "Xeon");
    for (int pair = 0; pair < 4; pair++) {
      Map<String, Double> facts =
          Map.of("load.before", 5.0, "steal.share", 0.1, "throttled.periods", 3.0, "gc.share", 0.3);
      run.fork(Side.BASELINE, pair, facts, 5, 5, 5, 6).fork(Side.SUBJECT, pair, facts, 2, 3, 4, 5);
    }
    return run;
  }

  private static RunFixture drifting() {
    RunFixture run = timed();
    double[] level = {100, 103, 106, 109, 180};
    for (int pair = 0; pair < level.length; pair++) {
      double at = level[pair];
      run.fork(Side.BASELINE, pair, at, 1.2 * at, 1.4 * at, 1.6 * at)
          .fork(Side.SUBJECT, pair, at / 2, at / 2.1, at / 2.2, at / 2.3);
    }
    return run;
  }

  private static RunFixture times(double ratio, double spread) {
    double[] baseline = scaled(FAST, ratio);
    for (int i = 0; i < baseline.length; i++) {
      baseline[i] *= 1 + 0.01 * spread * (i % 2 == 0 ? 1 : -1);
    }
    return timed().means(baseline, FAST);
  }

  private static RunFixture lengths(double ratio) {
    return RunFixture.of("length", "tokens", Direction.LOWER, "tokens")
        .means(FAST, scaled(FAST, ratio));
  }

  private static double[] scaled(double[] values, double by) {
    return Arrays.stream(values).map(value -> value * by).toArray();
  }

  private void judge(@Nullable Claim claim, Attempt attempt, RunFixture run) {
    Judgement judgement = Judge.judge(claim, attempt, run.build()).own();
    List<String> sentences = new ArrayList<>();
    judgement.explanation().forEach(step -> sentences.add(step.about() + " | " + step.sentence()));
    judgement.findings().forEach(f -> sentences.add(f.check() + " | " + f.sentence()));
    List<String> unread = sentences.stream().filter(said::add).toList();
    if (!unread.isEmpty()) {
      lines.add("");
      lines.add("# " + judgement.words());
      lines.addAll(unread);
    }
  }

  private <T> void words(String title, T[] values, Function<T, String> said) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add("# " + title);
    Stream.of(values).map(said).forEach(lines::add);
  }

  private String golden() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("sentences.txt")) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
