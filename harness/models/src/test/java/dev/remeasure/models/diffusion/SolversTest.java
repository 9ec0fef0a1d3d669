package dev.remeasure.models.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SolversTest {
  @ParameterizedTest
  @CsvSource({"ddim, 1000, 1000", "s-pndm, 50, 51", "f-pndm, 50, 59", "f-pndm, 20, 29"})
  void networkCallsAreAsInThePaper(String solver, int steps, long calls) {
    Mixture data = Mixture.named("d2");
    Solver own = Solver.named(solver, steps, new Predictor(data, 0), 2);
    assertThat(Quality.calls(own, data)).isEqualTo(calls);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 137})
  void ddimIsTheMultistepMethodWithOneTermInEveryBit(int steps) {
    Mixture data = Mixture.named("d8");
    double[] ddim = Mixture.noises(1, 8, 3)[0];
    double[] oneTerm = ddim.clone();
    Solver.named("ddim", steps, new Predictor(data, 0), 8).solve(ddim);
    Multistep.first(steps, new Predictor(data, 0), 8).solve(oneTerm);
    assertThat(oneTerm).isEqualTo(ddim);
  }

  @Test
  void theNoisePredictionIsTheScoreOfTheNoisyDensity() {
    Mixture data = Mixture.named("d2");
    double t = 0.3;
    double[] x = {0.4, -0.7};
    double[] epsilon = new double[2];
    new Predictor(data, 0).predict(x, Schedule.signal(t), Schedule.noise(t), epsilon);
    double step = 1e-5;
    for (int i = 0; i < 2; i++) {
      double[] up = x.clone();
      double[] down = x.clone();
      up[i] += step;
      down[i] -= step;
      double score = (logDensity(data, up, t) - logDensity(data, down, t)) / (2 * step);
      assertThat(epsilon[i]).isEqualTo(-Schedule.noise(t) * score, within(1e-8));
    }
  }

  @Test
  void theScheduleGoesFromDataToNoise() {
    assertThat(Schedule.signal(0)).isEqualTo(1);
    assertThat(Schedule.noise(0)).isZero();
    assertThat(Schedule.signal(1)).isLessThan(0.01);
    assertThat(Math.hypot(Schedule.signal(0.5), Schedule.noise(0.5))).isEqualTo(1, within(1e-15));
  }

  @Test
  void aSolverTakesStandardNoiseToTheOnlyModeOfASharpMixture() {
    Mixture data = Mixture.named("sharp2");
    double[] x = Mixture.noises(1, 2, 9)[0];
    Solver.named("f-pndm", 200, new Predictor(data, 0), 2).solve(x);
    double nearest =
        Arrays.stream(data.means())
            .mapToDouble(mean -> Math.hypot(x[0] - mean[0], x[1] - mean[1]))
            .min()
            .orElseThrow();
    assertThat(nearest).isLessThan(5 * data.deviation());
  }

  @Test
  void errorsFallInTheOrderTheMethodPromises() {
    Quality quality = new Quality(Mixture.named("d2"), Quality.Size.FULL);
    double ddim = order(quality, "ddim", 100);
    double second = order(quality, "s-pndm", 25);
    assertThat(ddim).isBetween(0.8, 1.2);
    assertThat(second).isGreaterThan(1.4);
  }

  @Test
  void dpmSolverIsOfSecondOrder() {
    double[][] fine = dpm(6400);
    double order = Math.log(median(dpm(200), fine) / median(dpm(400), fine)) / Math.log(2);
    assertThat(order).isBetween(1.8, 2.2);
  }

  @Test
  void dpmSolverGoesWhereTheOthersGo() {
    double[][] others = Mixture.noises(41, 2, 5);
    for (double[] x : others) {
      Solver.named("f-pndm", 400, new Predictor(Mixture.named("d2"), 0), 2).solve(x);
    }
    // The noise left at its last time is a hundredth.
    assertThat(median(dpm(400), others)).isLessThan(0.02);
  }

  @Test
  void dpmSolverCallsOnceAStep() {
    Mixture data = Mixture.named("d2");
    assertThat(Quality.calls(new DpmSolver(25, new Predictor(data, 0), 2), data)).isEqualTo(25);
  }

  @Test
  void paddingCostsCallsAndChangesNoSample() {
    Mixture data = Mixture.named("d8");
    double[] plain = Mixture.noises(1, 8, 3)[0];
    double[] padded = plain.clone();
    Solver.named("f-pndm", 20, new Predictor(data, 0), 8).solve(plain);
    Solver.named("f-pndm", 20, new Predictor(data, 64), 8).solve(padded);
    assertThat(padded).isEqualTo(plain);
  }

  @Test
  void aPredictionErrsByAsMuchAsTold() {
    Mixture data = Mixture.of(4000, 0.5, 0.2);
    double[] x = Mixture.noises(1, 4000, 3)[0];
    double[] exact = new double[4000];
    double[] erring = new double[4000];
    new Predictor(data, 0).predict(x, 0.6, 0.8, exact);
    new Predictor(data, 0, 0.1).predict(x, 0.6, 0.8, erring);
    double squares = 0;
    for (int i = 0; i < 4000; i++) {
      squares += Math.pow(erring[i] - exact[i], 2) / 4000;
    }
    assertThat(Math.sqrt(squares)).isEqualTo(0.1, within(0.005));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ddim", "s-pndm", "f-pndm"})
  void aShiftByNothingChangesNoBit(String solver) {
    Mixture data = Mixture.named("d8");
    double[] plain = Mixture.noises(1, 8, 3)[0];
    double[] shifted = plain.clone();
    Solver.named(solver, 10, new Predictor(data, 0), 8).solve(plain);
    Solver.shifted(solver, 10, new Predictor(data, 0), 8, (x, before, now) -> now).solve(shifted);
    assertThat(shifted).isEqualTo(plain);
  }

  @Test
  void aStepStartsAtTheShiftedTimeAndEndsAtItsOwn() {
    Mixture data = Mixture.named("d8");
    double[] x = Mixture.noises(1, 8, 3)[0];
    double[] expected = x.clone();
    Solver own =
        Solver.shifted("ddim", 2, new Predictor(data, 0), 8, (at, before, now) -> now + 0.1);
    own.solve(x.clone()); // A solver that was used before does the same again.
    own.solve(x);
    double[] epsilon = new double[8];
    double[][] fromTo = {{1, 0.5}, {0.6, 0}};
    for (double[] step : fromTo) {
      double signal = Schedule.signal(step[0]);
      double noise = Schedule.noise(step[0]);
      new Predictor(data, 0).predict(expected, signal, noise, epsilon);
      for (int i = 0; i < 8; i++) {
        double clean = (expected[i] - noise * epsilon[i]) / signal;
        expected[i] = Schedule.signal(step[1]) * clean + Schedule.noise(step[1]) * epsilon[i];
      }
    }
    assertThat(x).containsExactly(expected, within(1e-9));
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThatAreKnown() {
    assertThatThrownBy(() -> Mixture.named("d3"))
        .hasMessage("data must be one of d2, d8, d16, sharp2, but is d3");
    assertThatThrownBy(() -> Solver.named("euler", 1, new Predictor(Mixture.named("d2"), 0), 2))
        .hasMessage("solver must be one of ddim, s-pndm, f-pndm, but is euler");
  }

  private static double order(Quality quality, String solver, int steps) {
    double coarse = quality.median(samples(quality, solver, steps));
    double fine = quality.median(samples(quality, solver, 2 * steps));
    return Math.log(coarse / fine) / Math.log(2);
  }

  private static double[][] dpm(int steps) {
    double[][] samples = Mixture.noises(41, 2, 5);
    Solver own = new DpmSolver(steps, new Predictor(Mixture.named("d2"), 0), 2);
    for (double[] x : samples) {
      own.solve(x);
    }
    return samples;
  }

  private static double median(double[][] some, double[][] others) {
    return IntStream.range(0, some.length)
        .mapToDouble(i -> Math.hypot(some[i][0] - others[i][0], some[i][1] - others[i][1]))
        .sorted()
        .skip(some.length / 2)
        .findFirst()
        .orElseThrow();
  }

  private static double[][] samples(Quality quality, String solver, int steps) {
    return quality.samples(
        () -> Solver.named(solver, steps, new Predictor(Mixture.named("d2"), 0), 2));
  }

  private static double logDensity(Mixture data, double[] x, double t) {
    double variance =
        Math.pow(Schedule.signal(t) * data.deviation(), 2) + Math.pow(Schedule.noise(t), 2);
    double sum = 0;
    for (double[] mean : data.means()) {
      double distance = 0;
      for (int i = 0; i < x.length; i++) {
        distance += Math.pow(x[i] - Schedule.signal(t) * mean[i], 2);
      }
      sum += Math.exp(-0.5 * distance / variance);
    }
    return Math.log(sum);
  }
}
