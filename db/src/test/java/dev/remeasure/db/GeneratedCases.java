package dev.remeasure.db;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.contract.Ports;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.claims.run.Run;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Random claims of every form and qualifier, each with an attempt whose raw data are random. */
final class GeneratedCases {
  private static final List<Grade> GRADES = List.of(Grade.values());

  private static final Instant NOW = RunFixture.STARTED;
  private static final Change CHANGE = new Change("test", null, NOW);

  private final SplittableRandom random;
  private final Ports ports;

  GeneratedCases(long seed, Ports ports) {
    this.random = new SplittableRandom(seed);
    this.ports = ports;
    ports
        .papers()
        .put(
            Recorded.own(
                new Paper("generated", 0, "Generated", 2026, null, false, null, null, null)),
            CHANGE);
  }

  /** Records a claim, logs an attempt at it and judges it. */
  void add(int number) {
    Claim claim = claim(ClaimFixture.claim().named("generated.c" + number));
    ports.claims().put(Recorded.own(claim), CHANGE);
    Run run = run(number, effect(claim));
    Grade grade = random.nextBoolean() ? Grade.EXACT : GRADES.get(random.nextInt(GRADES.size()));
    List<Answer> answers =
        List.of(
            new Answer(
                "time",
                random.nextInt(12) == 0 ? Resource.MEMORY : claim.resource(),
                random.nextInt(3) == 0 ? null : "mean",
                grade,
                "Generated."));
    Attempt attempt =
        ports
            .attempts()
            .log(
                new Attempt(
                    0,
                    claim.id(),
                    1,
                    run.id(),
                    answers,
                    plan(claim, answers),
                    null,
                    false,
                    List.of(),
                    NOW,
                    null,
                    null,
                    CanonicalRun.hash(run),
                    "content " + number),
                run);
    ports
        .comparisons()
        .add(new Comparison(attempt.number(), Judge.RULES, NOW, Judge.judge(claim, attempt, run)));
  }

  private @Nullable Plan plan(Claim claim, List<Answer> answers) {
    return random.nextInt(3) == 0
        ? RunFixture.plan(claim, answers, 0.05 + 0.3 * random.nextDouble())
        : null;
  }

  private Claim claim(ClaimFixture fixture) {
    Qualifier[] bounds = {
      Qualifier.EXACT,
      Qualifier.APPROXIMATELY,
      Qualifier.MORE_THAN,
      Qualifier.LESS_THAN,
      Qualifier.AT_MOST,
      Qualifier.UP_TO,
    };
    Qualifier qualifier = bounds[random.nextInt(bounds.length)];
    Direction better = random.nextInt(6) == 0 ? Direction.HIGHER : Direction.LOWER;
    String percent = digits(1 + 60 * random.nextDouble());
    String times = digits(0.3 + 6 * random.nextDouble());
    return switch (random.nextInt(13)) {
      case 0, 1 -> fixture.ratio(qualifier, times);
      case 2 -> fixture.better(better).share(qualifier, digits(0.1 + 2 * random.nextDouble()));
      case 3 -> fixture.cut(qualifier, percent);
      case 4 -> fixture.gain(qualifier, percent);
      case 5 -> fixture.better(better).growth(qualifier, percent);
      case 6 -> fixture.loss(qualifier, percent);
      case 7 -> fixture.faster(percent);
      case 8 ->
          fixture
              .in("ms")
              .from(digits(100))
              .costs(qualifier, digits(20 + 120 * random.nextDouble()));
      case 9 ->
          fixture.in("req/s").from("100").yields(qualifier, digits(60 + 300 * random.nextDouble()));
      case 10 ->
          random.nextBoolean()
              ? fixture.magnitude("" + (random.nextInt(3) - 1 == 0 ? 1 : random.nextInt(1, 3)))
              : fixture.magnitude("1", "2");
      case 11 -> random.nextBoolean() ? fixture.parity() : fixture.noWorse();
      default -> {
        double low = 0.8 + 2 * random.nextDouble();
        yield fixture.range(digits(low), digits(low * (1 + random.nextDouble())));
      }
    };
  }

  /** A true ratio that makes every verdict likely. */
  private double effect(Claim claim) {
    double[] likely = {0.5, 0.85, 0.93, 0.97, 1, 1.02, 1.1, 1.3, 1.5, 1.8, 2.5, 4, 8, 30, 70};
    double stated =
        claim.form() == Form.FACTOR && claim.value() != null ? claim.value().doubleValue() : 1.5;
    return random.nextInt(3) == 0 ? stated : likely[random.nextInt(likely.length)];
  }

  private Run run(int number, double ratio) {
    RunFixture run = metric();
    run.named("run " + number);
    if (random.nextInt(3) == 0) {
      run.separate();
    }
    int points = random.nextInt(3) == 0 ? random.nextInt(2, 5) : 1;
    int best = random.nextInt(4) == 0 ? -1 : random.nextInt(points);
    int forks = random.nextInt(10) == 0 ? random.nextInt(1, 3) : random.nextInt(3, 12);
    double spread = random.nextInt(4) == 0 ? 0 : 0.12 * random.nextDouble() * random.nextDouble();
    int nothing = random.nextInt(14);
    for (int i = 0; i < points; i++) {
      double at = ratio * Math.exp(0.4 * (random.nextDouble() - 0.5) * (points - 1));
      run.at(points == 1 ? "" : "n=" + i, i == best)
          .means(
              means(forks, 100 * at, spread, nothing == 1 || nothing == 3),
              means(forks, 100, spread, nothing == 2 || nothing == 3));
    }
    return run.build();
  }

  private RunFixture metric() {
    return switch (random.nextInt(4)) {
      case 0 -> RunFixture.counted("time", Resource.TIME, Direction.LOWER, "calls");
      case 1 -> RunFixture.timed().resolvedTo(0.5);
      default -> RunFixture.timed();
    };
  }

  private double[] means(int forks, double size, double spread, boolean nothing) {
    double[] means = new double[forks];
    boolean some = nothing && random.nextInt(4) == 0;
    for (int i = 0; i < forks; i++) {
      boolean none = nothing && !(some && i % 2 == 0);
      means[i] = none ? 0 : size * Math.exp(spread * random.nextGaussian());
    }
    return means;
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
  }
}
