package dev.remeasure.ui.samples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplePlotsTest {
  private static final Claim TWICE = ClaimFixture.claim().ratio(Qualifier.EXACT, "2");

  @Test
  void everyIterationIsAMarkThatSaysItsForkAndFigure() {
    String html = html(pairs(RunFixture.timed()).build());
    assertThat(html)
        .contains("<title>fork 1, baseline, iteration 2: 202 ms/op</title>")
        .contains("<title>fork 2, subject, iteration 1: 100 ms/op</title>")
        .contains("<title>fork 4, subject: mean 102 ms/op of 2 iterations</title>");
    assertThat(html.split("<circle class=\"sample", -1)).hasSize(13);
  }

  @Test
  void theTableBesideAPlotHasItsFigures() {
    assertThat(PageText.of(html(pairs(RunFixture.timed()).build())))
        .contains("Fork 1, baseline 2 201 ms/op 200 ms/op 202 ms/op +0.995 %")
        .contains("Pair Baseline Subject Ratio 1 201 ms/op 101 ms/op 1.99×");
  }

  @Test
  void thePilotStandsApartFromTheRun() {
    RunFixture run = RunFixture.timed();
    run.fork(Side.BASELINE, 0, 300, 250).fork(Side.SUBJECT, 0, 150, 120);
    SamplePlot plot = only(pairs(run.control(Control.Kind.PILOT)).build());
    assertThat(plot.piloted()).isTrue();
    assertThat(plot.begin()).isEqualTo("25.00%");
    assertThat(plot.labels().getFirst().words()).isEqualTo("p1");
    assertThat(plot.panels().getFirst().dots().getFirst().title())
        .startsWith("pilot 1, baseline, iteration 1: 300");
  }

  @Test
  void aFailedForkLeavesAGapThatSaysWhy() {
    String html = html(pairs(RunFixture.timed()).failed(Side.BASELINE, 3).build());
    assertThat(html).contains("<title>fork 7, baseline failed: exit code 1</title>");
  }

  @Test
  void theDriftOfTheForkMeansIsThatOfTheirLine() {
    RunFixture run = RunFixture.timed();
    for (int pair = 0; pair < 5; pair++) {
      run.fork(Side.BASELINE, pair, 200 * Math.pow(1.01, pair)).fork(Side.SUBJECT, pair, 100);
    }
    SamplePlot plot = only(run.build());
    assertThat(requireNonNull(plot.panels().getFirst().trend()).title())
        .startsWith("drift of the baseline’s fork means over the run: +4.06");
    assertThat(requireNonNull(plot.panels().getLast().trend()).title()).contains("run: 0");
  }

  @Test
  void whereMoreIsBetterTheCostIsDrawn() {
    RunFixture run = RunFixture.of("rate", Resource.TIME, Direction.HIGHER, "ops/s");
    run.fork(Side.BASELINE, 0, 100).fork(Side.SUBJECT, 0, 200);
    run.fork(Side.BASELINE, 1, 100).fork(Side.SUBJECT, 1, 200);
    assertThat(html(run.build())).contains("fork 1, baseline, iteration 1: 0.01");
  }

  @Test
  void aCostOfNothingHasNoPlotAndSaysSo() {
    RunFixture run = RunFixture.counted("bytes", Resource.ALLOCATION, Direction.LOWER, "B/op");
    run.fork(Side.BASELINE, 0, 24).fork(Side.SUBJECT, 0, 0);
    assertThat(html(run.build())).contains("There is no plot of bytes: a cost of nothing");
  }

  @Test
  void manyIterationsAreDrawnAsRangesSoThatThePageStaysLight() {
    RunFixture run = RunFixture.timed();
    double[] many = new double[600];
    for (int i = 0; i < many.length; i++) {
      many[i] = 100 + i % 7;
    }
    for (int pair = 0; pair < 3; pair++) {
      run.fork(Side.BASELINE, pair, many).fork(Side.SUBJECT, pair, many);
    }
    assertThat(html(run.build()))
        .doesNotContain("<circle class=\"sample")
        .contains("from the least to the most of a fork")
        .hasSizeLessThan(20_000);
  }

  @Test
  void anInvalidRunHasNoRatios() {
    Run run = pairs(RunFixture.timed().check("outputs", false)).build();
    assertThat(html(run)).contains("fork by fork").doesNotContain("×</td>");
  }

  @Test
  void aSweepIsACurveByItsParameterAgainstTheClaimedLine() {
    RunFixture run = RunFixture.timed();
    int[] sizes = {1000, 1, 10};
    for (int size : sizes) {
      run.at("n=" + size, Map.of("n", Integer.toString(size), "k", "1"), size == 10);
      for (int pair = 0; pair < 3; pair++) {
        run.fork(Side.BASELINE, pair, 100 + pair).fork(Side.SUBJECT, pair, 50 + pair);
      }
    }
    Run built = run.build();
    Claim claim = ClaimFixture.claim().ratio(Qualifier.UP_TO, "3");
    SweepPlot plot = requireNonNull(plots(built, claim).sweep());
    assertThat(plot.by()).isEqualTo("n");
    assertThat(plot.points()).extracting(SweepPlot.At::label).containsExactly("1", "10", "1000");
    assertThat(plot.points())
        .extracting(SweepPlot.At::x)
        .containsExactly("5.00%", "35.00%", "95.00%");
    assertThat(plot.points().get(1).title()).endsWith("the configuration that the claim names");
    assertThat(Double.parseDouble(requireNonNull(plot.upper())))
        .isCloseTo(Double.parseDouble(plot.rise().at(3)), within(0.01));
    assertThat(html(built)).contains("The ratio along the sweep, by n");
  }

  private static RunFixture pairs(RunFixture run) {
    for (int pair = 0; pair < 3; pair++) {
      run.fork(Side.BASELINE, pair, 200 + pair, 202 + pair);
      run.fork(Side.SUBJECT, pair, 100 + pair, 102 + pair);
    }
    return run;
  }

  private static SamplePlot only(Run run) {
    return requireNonNull(plots(run, TWICE).groups().getFirst().samples());
  }

  private static SamplePlots plots(Run run, Claim claim) {
    Attempt attempt = RunFixture.attempt(Grade.EXACT);
    return SamplePlots.of(run, Judge.judge(claim, attempt, run).own(), claim);
  }

  private static String html(Run run) {
    return Html.PAGES.samplesPlots(plots(run, TWICE)).render().replace('\u00a0', ' ');
  }
}
