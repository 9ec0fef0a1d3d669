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
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
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

  /** The rules as they are written down, each by itself; 1/e ≤ 1 ≤ e ≤ lo ≤ hi. */
  private static List<Verdict> holding(ClaimBounds r, double l, double u) {
    double hi = r.hi() == null ? Double.POSITIVE_INFINITY : r.hi();
    List<Verdict> holding = new ArrayList<>();
    add(holding, CONTRADICTED, u < 1 / r.e());
    add(holding, NOT_REPRODUCED, u >= 1 / r.e() && u < r.lo() && l <= r.e());
    add(holding, PARTIAL, u < r.lo() && l > r.e());
    add(holding, EXCEEDED, l > hi);
    add(holding, REPRODUCED, l >= r.lo() && l <= hi);
    add(holding, INCONCLUSIVE, u >= r.lo() && l < r.lo());
    return holding;
  }

  @Test
  void exactlyOneRuleHoldsForEveryIntervalAndItIsTheOneThatDecides() {
    for (int i = 0; i < CASES; i++) {
      ClaimBounds reading = reading();
      ClaimSideInterval ends = ends();

      assertThat(holding(reading, ends.lower(), ends.upper()))
          .as("%s with %s", reading, ends)
          .containsExactly(Rules.decide(reading, ends).verdict());
    }
  }

  @Test
  void boundsAreInOrder() {
    for (int i = 0; i < CASES; i++) {
      ClaimBounds reading = reading();

      assertThat(reading.e()).isBetween(1.0, 1.05);
      assertThat(reading.lo()).isBetween(reading.e() - 1e-12, reading.a());
      assertThat(reading.hi() == null ? reading.lo() : reading.hi())
          .isGreaterThanOrEqualTo(reading.lo());
    }
  }

  @Test
  void wideningAnIntervalNeverTurnsAVerdictIntoAStrongerOne() {
    for (int i = 0; i < CASES; i++) {
      ClaimBounds reading = random.nextInt(10) == 0 ? parity() : reading();
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
  void claimOfTheOppositeIsJudgedAsTheReciprocal() {
    for (int i = 0; i < CASES; i++) {
      double a = 1 + 9 * random.nextDouble();
      String digits = digits(a + 0.01);
      Claim better = ClaimFixture.claim().ratio(Qualifier.EXACT, digits);
      Claim worse = ClaimFixture.claim().in("x slower").ratio(Qualifier.EXACT, digits);
      ClaimSideInterval ends = ends();
      Interval interval =
          new Interval(Math.sqrt(ends.lower() * ends.upper()), ends.lower(), ends.upper());
      Interval swapped = new Interval(1 / interval.estimate(), 1 / ends.upper(), 1 / ends.lower());

      ClaimBounds upright = read(better);
      ClaimBounds inverted = read(worse);

      assertThat(inverted.inverted()).isTrue();
      assertThat(Rules.decide(inverted, ClaimSideInterval.of(swapped, true)).verdict())
          .isEqualTo(Rules.decide(upright, ClaimSideInterval.of(interval, false)).verdict());
    }
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

  /** Claims of an effect, of every qualifier and any size. */
  private ClaimBounds reading() {
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

  private static ClaimBounds parity() {
    return read(ClaimFixture.claim().parity());
  }

  private static ClaimBounds read(Claim claim) {
    Testable testable = (Testable) ClaimReader.read(claim);
    return Bounds.of(testable.range(), claim.qualifier(), 0.10);
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
