package dev.remeasure.claims.contrast;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.stats.LogRatio;
import dev.remeasure.claims.stats.StudentT;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final Claim TWICE = ClaimFixture.claim().ratio(Qualifier.EXACT, "2");
  private static final double[] BASELINE = {220, 215, 225, 218, 222};
  private static final double[] SUBJECT = {100, 102, 99, 101, 98};
  private static final double[] SLOWER = {120, 119, 122, 121, 118, 120};
  private static final double[] LONGER = {220, 215, 225, 218, 222, 219};

  @Test
  void theIntervalIsThatOfTheDifferenceOfTheLogRatios() {
    PointContrast point = contrast(paired("a"), separate("b")).points().getFirst();
    LogRatio paired = LogRatio.paired(logs(BASELINE), logs(SUBJECT));
    LogRatio welch = LogRatio.welch(logs(LONGER), logs(SLOWER));
    double first = paired.standardError() * paired.standardError();
    double second = welch.standardError() * welch.standardError();
    double df =
        Math.pow(first + second, 2) / (first * first / paired.df() + second * second / welch.df());
    double middle = paired.estimate() - welch.estimate();
    double half = StudentT.twoSided(df, 0.95) * Math.sqrt(first + second);
    assertThat(point.df()).isCloseTo(df, within(1e-6));
    assertThat(ratio(point).estimate()).isCloseTo(Math.exp(middle), within(1e-9));
    assertThat(ratio(point).lower()).isCloseTo(Math.exp(middle - half), within(1e-9));
    assertThat(ratio(point).upper()).isCloseTo(Math.exp(middle + half), within(1e-9));
    assertThat(point.differs()).isTrue();
  }

  @Test
  void swappingTheAttemptsInvertsTheRatio() {
    PointContrast one = contrast(paired("a"), separate("b")).points().getFirst();
    PointContrast other = contrast(separate("b"), paired("a")).points().getFirst();
    assertThat(ratio(other).lower()).isCloseTo(1 / ratio(one).upper(), within(1e-9));
    assertThat(ratio(other).upper()).isCloseTo(1 / ratio(one).lower(), within(1e-9));
  }

  @Test
  void whatItComesToIsASentence() {
    assertThat(contrast(paired("a"), separate("b")).sentences())
        .singleElement()
        .asString()
        .startsWith(
            "The two differ. The ratio of attempt 1 is 1.2x [1.15x, 1.25x] that of attempt 2")
        .endsWith(", with 95 % confidence.");
    Run noisy =
        RunFixture.timed().named("b").means(BASELINE, new double[] {90, 112, 99, 105, 95}).build();
    assertThat(contrast(paired("a"), noisy).sentences().getFirst())
        .startsWith("No difference is shown. The ratio of attempt 1 is 0.999x [0.8");
    assertThat(contrast(exact("a"), exact("b")).sentences().getFirst())
        .startsWith("The two agree within five per cent.");
  }

  @Test
  void aSweepIsComparedPointByPointAtALevelAtWhichAllHold() {
    Run first =
        RunFixture.timed()
            .named("a")
            .at("n=1", false)
            .means(BASELINE, SUBJECT)
            .at("n=2", false)
            .means(BASELINE, SUBJECT)
            .at("n=3", false)
            .means(BASELINE, SUBJECT)
            .build();
    Run second =
        RunFixture.timed()
            .named("b")
            .at("n=2", false)
            .means(LONGER, SLOWER)
            .at("n=1", false)
            .means(BASELINE, SUBJECT)
            .build();
    Contrast contrast = contrast(first, second);
    assertThat(contrast.points()).extracting(PointContrast::point).containsExactly("n=1", "n=2");
    assertThat(contrast.points()).allMatch(point -> point.level() == 0.975);
    assertThat(differing(contrast, "parameters")).containsEntry("points", "n=1, n=2, n=3|n=2, n=1");
  }

  @Test
  void whatDiffersIsNamedAndTheRestCounted() {
    Run first =
        RunFixture.timed()
            .named("a")
            .fact("cpu.model", "EPYC")
            .fact("os.name", "Linux")
            .condition("jvm.args", "-Xmx1g")
            .means(BASELINE, SUBJECT)
            .build();
    Run second =
        RunFixture.timed()
            .named("b")
            .fact("cpu.model", "Xeon")
            .fact("os.name", "Linux")
            .condition("jvm.args", "-Xmx2g")
            .means(LONGER, SLOWER)
            .build();
    Contrast contrast = contrast(first, second);
    assertThat(differing(contrast, "environment")).isEqualTo(Map.of("cpu.model", "EPYC|Xeon"));
    assertThat(group(contrast, "environment").counts()).isEqualTo("1 differs, 1 is the same");
    assertThat(differing(contrast, "protocol"))
        .containsEntry("jvm.args", "-Xmx1g|-Xmx2g")
        .containsEntry("forks of the subject", "5|6");
  }

  @Test
  void aCheckThatDiffersIsNamed() {
    Run good = paired("a");
    Run failed =
        RunFixture.timed().named("b").means(BASELINE, SUBJECT).failed(Side.SUBJECT, 5).build();
    assertThat(differing(contrast(good, failed), "checks"))
        .containsEntry("failed forks", "passed|warning");
  }

  @Test
  void whatIsNoResultIsNotCompared() {
    JudgedAttempt retracted =
        judged(
            1,
            paired("a"),
            one -> one.retracted(new Retraction("wrong branch", "Ada", RunFixture.STARTED)));
    assertThat(of(retracted, paired("a"), judged(2, paired("b")), paired("b")).reason())
        .isEqualTo("Attempt 1 was retracted: its figures count for nothing.");
    Run invalid =
        RunFixture.timed().named("b").check("outputs", false).means(BASELINE, SUBJECT).build();
    assertThat(contrast(paired("a"), invalid).sentences())
        .containsExactly("Attempt 2 is an invalid run: its figures are no result.");
    Run lone = RunFixture.timed().named("b").means(new double[] {2}, new double[] {1}).build();
    assertThat(contrast(paired("a"), lone).sentences().getFirst())
        .startsWith("Attempt 2 has no interval: Only one whole pair was measured");
    assertThat(contrast(paired("a"), paired("a")).reason()).contains("have the same run");
  }

  private static Interval ratio(PointContrast point) {
    return requireNonNull(point.ratio());
  }

  private static Run paired(String name) {
    return RunFixture.timed().named(name).means(BASELINE, SUBJECT).build();
  }

  private static Run separate(String name) {
    return RunFixture.timed().named(name).separate().means(LONGER, SLOWER).build();
  }

  private static Run exact(String name) {
    return RunFixture.timed()
        .named(name)
        .means(new double[] {4, 4, 4.001}, new double[] {2, 2, 2.0004})
        .build();
  }

  private static double[] logs(double... values) {
    return DoubleStream.of(values).map(Math::log).toArray();
  }

  private static DifferenceGroup group(Contrast contrast, String name) {
    return contrast.differences().stream()
        .filter(g -> g.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> differing(Contrast contrast, String name) {
    return group(contrast, name).differing().stream()
        .collect(Collectors.toMap(Difference::what, d -> d.a() + "|" + d.b()));
  }

  private static Contrast contrast(Run a, Run b) {
    return of(judged(1, a), a, judged(2, b), b);
  }

  private static Contrast of(JudgedAttempt a, Run runOfA, JudgedAttempt b, Run runOfB) {
    return Contrast.of(a, runOfA, b, runOfB);
  }

  private static JudgedAttempt judged(long number, Run run) {
    return judged(number, run, one -> one);
  }

  private static JudgedAttempt judged(long number, Run run, UnaryOperator<Attempt> change) {
    Attempt like = RunFixture.attempt(Grade.EXACT);
    Attempt attempt =
        change.apply(
            new Attempt(
                number,
                like.claim(),
                like.revision(),
                run.id(),
                like.answers(),
                null,
                null,
                false,
                List.of(),
                like.loggedAt(),
                null,
                null,
                like.dataHash(),
                like.contentHash()));
    return new JudgedAttempt(
        attempt,
        new Comparison(number, Judge.RULES, RunFixture.STARTED, Judge.judge(TWICE, attempt, run)),
        Outline.of(run));
  }
}
