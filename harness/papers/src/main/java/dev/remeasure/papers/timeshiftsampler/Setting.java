package dev.remeasure.papers.timeshiftsampler;

import dev.remeasure.claims.Check;
import dev.remeasure.models.diffusion.Mixture;
import dev.remeasure.models.diffusion.Predictor;
import dev.remeasure.models.diffusion.Quality;
import dev.remeasure.models.diffusion.Shift;
import dev.remeasure.models.diffusion.Solver;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What both sides sample from, and what each samples with.
 *
 * @param dimension values of a sample
 * @param error of the noise prediction, root mean square
 * @param solver that the subject shifts: {@code ddim} or {@code f-pndm}
 * @param baselineSteps of plain DDIM
 * @param window of the shift, in discrete times; 0 shifts nothing
 * @param cutoff discrete time below which nothing is shifted
 */
record Setting(
    int dimension, double error, String solver, int baselineSteps, int window, int cutoff) {
  /** Counts of steps that the subject is tried with, fewest first. */
  static final List<Integer> TRIED = List.of(5, 10, 20, 50, 100, 200);

  /** Samples that quality is judged by. */
  static final int NOISES = 64;

  /** Of the values of a CIFAR-10 image, scaled to lie from -1 to 1. */
  private static final double SPREAD = 0.5;

  private static final double DEVIATION = 0.15;

  static Setting of(Map<String, String> params) {
    return new Setting(
        whole(params, "dimension"),
        Double.parseDouble(Check.present("error", params.get("error"))),
        Check.present("solver", params.get("solver")),
        whole(params, "baselineSteps"),
        whole(params, "window"),
        whole(params, "cutoff"));
  }

  Mixture data() {
    return Mixture.of(dimension, SPREAD, DEVIATION);
  }

  /** Plain DDIM. */
  Solver baseline() {
    return Solver.named("ddim", baselineSteps, predictor(), dimension);
  }

  /** The subject's solver in so many steps. */
  Solver subject(int steps, Shift shift) {
    return Solver.shifted(solver, steps, predictor(), dimension, shift);
  }

  Predictor predictor() {
    return new Predictor(data(), 0, error);
  }

  /** Fréchet distance of the baseline's samples from the data. */
  double baselineDistance() {
    return Frechet.distance(data(), samples(this::baseline));
  }

  /** Fréchet distance of the subject's samples from the data. */
  double subjectDistance(int steps, TimeShift.Maker shifts) {
    return Frechet.distance(data(), samples(() -> subject(steps, shifts.make(window, cutoff))));
  }

  /** The fewest of the tried steps that bring samples no worse than the baseline's; 0 if none. */
  int fewest(TimeShift.Maker shifts) {
    double enough = baselineDistance();
    return TRIED.stream()
        .filter(steps -> subjectDistance(steps, shifts) <= enough)
        .findFirst()
        .orElse(0);
  }

  private double[][] samples(Supplier<Solver> solvers) {
    return Quality.samples(NOISES, dimension, solvers);
  }

  private static int whole(Map<String, String> params, String name) {
    return Integer.parseInt(Check.present(name, params.get(name)));
  }
}
