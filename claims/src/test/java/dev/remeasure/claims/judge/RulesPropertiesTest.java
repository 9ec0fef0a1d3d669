package dev.remeasure.claims.judge;

import static dev.remeasure.claims.judge.Verdict.CONTRADICTED;
import static dev.remeasure.claims.judge.Verdict.EXCEEDED;
import static dev.remeasure.claims.judge.Verdict.INCONCLUSIVE;
import static dev.remeasure.claims.judge.Verdict.NOT_REPRODUCED;
import static dev.remeasure.claims.judge.Verdict.PARTIAL;
import static dev.remeasure.claims.judge.Verdict.REPRODUCED;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for every claim and every interval, on seeded random ones. */
class RulesPropertiesTest {
  private static final int CASES = 5_000;
  private final SplittableRandom random = new SplittableRandom(20_260_101);

  /** The rules as they are written down, each by itself; for gains 1/e ≤ 1 ≤ e ≤ lo ≤ hi. */
  private static List<Verdict> holding(ClaimBounds r, double l, double u) {
    double hi = r.hi() == null ? Double.POSITIVE_INFINITY : r.hi();
    List<Verdict> holding = new ArrayList<>();
    switch (r.intent()) {
      case GAIN, AIM -> {
        if (r.a() == 0) {
          double floor = 1 / 1.05;
          add(holding, CONTRADICTED, u < floor);
          add(holding, EXCEEDED, l > hi);
          add(holding, REPRODUCED, l >= floor && u <= hi);
          add(holding, INCONCLUSIVE, u >= floor && l <= hi && !(l >= floor && u <= hi));
        } else {
          add(holding, CONTRADICTED, u < 1 / r.e());
          add(holding, NOT_REPRODUCED, u >= 1 / r.e() && u < r.lo() && l <= r.e());
          add(holding, PARTIAL, u < r.lo() && l > r.e());
          add(holding, EXCEEDED, l > hi);
          add(holding, REPRODUCED, l >= r.lo() && l <= hi);
          add(holding, INCONCLUSIVE, u >= r.lo() && l < r.lo());
        }
      }
      case PRICE -> {
        add(holding, CONTRADICTED, u < r.lo());
        add(holding, EXCEEDED, l > hi);
        add(holding, REPRODUCED, l >= r.lo() && l <= hi);
        add(holding, INCONCLUSIVE, u >= r.lo() && l < r.lo());
      }
      case PARITY -> {
        add(holding, CONTRADICTED, u < r.lo());
        add(holding, EXCEEDED, l > hi);
        add(holding, REPRODUCED, l >= r.lo() && u <= hi);
        add(holding, INCONCLUSIVE, u >= r.lo() && l <= hi && !(l >= r.lo() && u <= hi));
      }
    }
    return holding;
  }

  @Test
  void exactlyOneRuleHoldsForEveryIntervalAndItIsTheOneThatDecides() {
    for (int i = 0; i < CASES; i++) {
      ClaimBounds reading = any();
      ClaimSideInterval ends = ends();

      assertThat(holding(reading, ends.lower(), ends.upper()))
          .as("%s with %s", reading, ends)
          .containsExactly(Rules.decide(reading, ends).verdict());
    }
  }

  @Test
  void boundsOfAnEffectAreInOrder() {
    for (int i = 0; i < CASES; i++) {
      ClaimBounds reading = gain();

      assertThat(reading.e()).isBetween(1.0, 1.05);
      assertThat(reading.lo()).isBetween(reading.e() - 1e-12, reading.a());
      assertThat(reading.hi() == null ? reading.lo() : reading.hi())
          .isGreaterThanOrEqualTo(reading.lo());
    }
  }

  @Test
  void boundsOfAPriceAllowNoMoreThanThePriceWithItsMargin() {
    for (int i = 0; i < CASES; i++) {
      ClaimBounds reading = price();

      assertThat(reading.lo()).isLessThanOrEqualTo(reading.a() + 1e-12);
      double doubled = Math.min(reading.roundedLower(), reading.a() * reading.a());
      assertThat(reading.lo()).isGreaterThanOrEqualTo(doubled - 1e-12);
      assertThat(reading.hi() == null ? 1.05 : reading.hi()).isGreaterThanOrEqualTo(1.05);
    }
  }

  @Test
  void wideningAnIntervalNeverTurnsAVerdictIntoAStrongerOne() {
    for (int i = 0; i < CASES; i++) {
      ClaimBounds reading = any();
      ClaimSideInterval narrow = ends();
      ClaimSideInterval wide =
          new ClaimSideInterval(
              narrow.lower() / (1 + random.nextDouble()),
              narrow.upper() * (1 + random.nextDouble()));
      Verdict before = Rules.decide(reading, narrow).verdict();
      Verdict after = Rules.decide(reading, wide).verdict();

      assertThat(after).as("%s: %s became %s", reading, narrow, wide).isIn(weakerThan(before));
    }
  }

  /** A verdict itself, and what may follow it when less is known. */
  private static List<Verdict> weakerThan(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> List.of(EXCEEDED, REPRODUCED, INCONCLUSIVE);
      case REPRODUCED -> List.of(REPRODUCED, INCONCLUSIVE);
      case PARTIAL -> List.of(PARTIAL, NOT_REPRODUCED, INCONCLUSIVE);
      case CONTRADICTED -> List.of(CONTRADICTED, NOT_REPRODUCED, INCONCLUSIVE);
      case NOT_REPRODUCED -> List.of(NOT_REPRODUCED, INCONCLUSIVE);
      default -> List.of(INCONCLUSIVE);
    };
  }

  @Test
  void claimThatAimsAtACostIsJudgedAsTheReciprocal() {
    for (int i = 0; i < CASES; i++) {
      String digits = digits(1.02 + 9 * random.nextDouble());
      ClaimBounds upright = read(ClaimFixture.claim().ratio(Qualifier.EXACT, digits));
      ClaimBounds turned = read(ClaimFixture.claim().ratioAimed(digits));
      ClaimSideInterval ends = ends();

      assertThat(turned.turned()).isTrue();
      assertThat(turned.hi()).isCloseTo(1 / upright.lo(), within(1e-12));
      assertThat(Rules.decide(turned, ends).verdict())
          .isEqualTo(Rules.decide(upright, ends).verdict());
    }
  }

  @Test
  void scalingCountsByAnyFactorChangesNoVerdict() {
    for (int i = 0; i < 2_000; i++) {
      int baseline = random.nextInt(1, 2_000);
      int subject = random.nextInt(1, 2_000);
      int scale = random.nextInt(2, 1_000);
      Claim claim = counted();

      assertThat(count(claim, baseline * scale, subject * scale))
          .as("%s: %d against %d, by %d", claim, baseline, subject, scale)
          .isEqualTo(count(claim, baseline, subject));
    }
  }

  private Claim counted() {
    return switch (random.nextInt(4)) {
      case 0 -> ClaimFixture.claim().parity();
      case 1 -> ClaimFixture.claim().ratio(Qualifier.EXACT, "" + random.nextInt(2, 9));
      case 2 -> ClaimFixture.claim().magnitude("1");
      default -> ClaimFixture.claim().growth(Qualifier.EXACT, "" + random.nextInt(1, 9));
    };
  }

  private static Verdict count(Claim claim, double baseline, double subject) {
    RunFixture run =
        RunFixture.counted("time", "time", Direction.LOWER, "calls")
            .means(new double[] {baseline}, new double[] {subject});
    return Judge.judge(claim, RunFixture.attempt(Grade.EXACT), run.build()).own().verdict();
  }

  @Test
  void swappingTheSidesInvertsTheRatioExactly() {
    for (int i = 0; i < 500; i++) {
      double[] baseline = forkMeans(1);
      double[] subject = forkMeans(1);
      Measured measured = measured(baseline, subject);
      Measured swapped = measured(subject, baseline);

      assertReciprocal(measured.interval(), swapped.interval(), 1e-15);
      assertReciprocal(measured.welch(), swapped.welch(), 1e-15);
      assertThat(swapped.spread()).isEqualTo(measured.spread());
    }
  }

  @Test
  void scalingBothSidesChangesNothing() {
    for (int i = 0; i < 500; i++) {
      double scale = Math.pow(10, random.nextInt(-200, 200));
      double[] baseline = forkMeans(1);
      double[] subject = forkMeans(1);
      Interval interval = requireNonNull(measured(baseline, subject).interval());
      Interval scaled =
          requireNonNull(measured(scaled(baseline, scale), scaled(subject, scale)).interval());

      assertThat(scaled.estimate()).isCloseTo(interval.estimate(), within(1e-10));
      assertThat(scaled.lower()).isCloseTo(interval.lower(), within(1e-10));
      assertThat(scaled.upper()).isCloseTo(interval.upper(), within(1e-10));
    }
  }

  private static void assertReciprocal(@Nullable Interval of, @Nullable Interval and, double ulps) {
    Interval interval = requireNonNull(of);
    Interval swapped = requireNonNull(and);
    assertThat(swapped.estimate() * interval.estimate()).isCloseTo(1, within(ulps));
    assertThat(swapped.lower() * interval.upper()).isCloseTo(1, within(ulps));
    assertThat(swapped.upper() * interval.lower()).isCloseTo(1, within(ulps));
  }

  private static Measured measured(double[] baseline, double[] subject) {
    return Judge.judge(
            null,
            RunFixture.attempt(Grade.EXACT),
            RunFixture.timed().means(baseline, subject).build())
        .own()
        .judged()
        .orElseThrow();
  }

  private double[] forkMeans(double scale) {
    return random.doubles(5, 0.8, 1.2).map(value -> scale * value).toArray();
  }

  private static double[] scaled(double[] values, double scale) {
    return DoubleStream.of(values).map(value -> value * scale).toArray();
  }

  private static void add(List<Verdict> holding, Verdict verdict, boolean holds) {
    if (holds) {
      holding.add(verdict);
    }
  }

  private ClaimBounds any() {
    return switch (random.nextInt(8)) {
      case 0 -> read(ClaimFixture.claim().parity());
      case 1 -> read(ClaimFixture.claim().noWorse());
      case 2 ->
          read(
              ClaimFixture.claim()
                  .ratio(Qualifier.LESS_THAN, digits(1.1 + 5 * random.nextDouble())));
      case 3, 4 -> price();
      default -> gain();
    };
  }

  /** Claims of an effect, of every qualifier and any size. */
  private ClaimBounds gain() {
    double a = Math.exp(5 * random.nextDouble());
    Qualifier[] effects = {
      Qualifier.EXACT, Qualifier.APPROXIMATELY, Qualifier.MORE_THAN, Qualifier.UP_TO,
    };
    Claim claim =
        random.nextInt(5) == 0
            ? ClaimFixture.claim().range(digits(a + 0.01), digits(a * (1.01 + random.nextDouble())))
            : ClaimFixture.claim().ratio(effects[random.nextInt(effects.length)], digits(a + 0.01));
    return read(claim);
  }

  /** Claims of a cost, in every form. */
  private ClaimBounds price() {
    String percent = digits(0.1 + 60 * random.nextDouble());
    Qualifier[] bounds = {
      Qualifier.EXACT, Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.UP_TO,
    };
    Qualifier qualifier = bounds[random.nextInt(bounds.length)];
    return read(
        switch (random.nextInt(4)) {
          case 0 -> ClaimFixture.claim().growth(qualifier, percent);
          case 1 -> ClaimFixture.claim().loss(qualifier, percent);
          case 2 -> ClaimFixture.claim().share(qualifier, digits(1.02 + random.nextDouble()));
          default -> ClaimFixture.claim().range("0.8", digits(1.01 + random.nextDouble()));
        });
  }

  private static ClaimBounds read(Claim claim) {
    Testable testable = (Testable) ClaimReader.read(claim);
    return Bounds.of(testable.range(), claim, 0.10);
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private ClaimSideInterval ends() {
    double middle = Math.exp(6 * random.nextDouble() - 1);
    double half = Math.exp(0.7 * random.nextDouble() * random.nextDouble());
    return new ClaimSideInterval(middle / half, middle * half);
  }
}
