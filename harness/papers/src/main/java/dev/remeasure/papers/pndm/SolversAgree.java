package dev.remeasure.papers.pndm;

import dev.remeasure.claims.Check;
import dev.remeasure.models.diffusion.Mixture;
import dev.remeasure.models.diffusion.Multistep;
import dev.remeasure.models.diffusion.Predictor;
import dev.remeasure.models.diffusion.Quality;
import dev.remeasure.models.diffusion.Solver;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The claim's gate, that the subject's samples are no worse than the baseline's, and checks of the
 * solvers themselves.
 */
public final class SolversAgree implements SameJob {
  private final Solver.Maker solvers;
  private final Quality.Size size;

  /** Made by the harness. */
  public SolversAgree() {
    this(Solver::named, Quality.Size.FULL);
  }

  /** A check of these solvers against the true ones' fine reference. */
  SolversAgree(Solver.Maker solvers, Quality.Size size) {
    this.solvers = solvers;
    this.size = size;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Mixture data = Mixture.named(value(params, "data"));
    Quality quality = new Quality(data, size);
    String solver = value(params, "solver");
    int baselineSteps = Integer.parseInt(value(params, "baselineSteps"));
    int subjectSteps = Integer.parseInt(value(params, "subjectSteps"));
    return List.of(
        gate(quality, data, baselineSteps, solver, subjectSteps),
        calls("ddim", baselineSteps, data),
        calls(solver, subjectSteps, data),
        oneTerm(data, baselineSteps),
        order(quality, data));
  }

  private static String value(Map<String, String> params, String name) {
    return Check.present(name, params.get(name));
  }

  private Shown gate(
      Quality quality, Mixture data, int baselineSteps, String solver, int subjectSteps) {
    double baseline = quality.rms(samples(quality, data, "ddim", baselineSteps));
    double subject = quality.rms(samples(quality, data, solver, subjectSteps));
    return new Shown(
        "no worse than the baseline",
        subject <= baseline,
        String.format(
            Locale.ROOT,
            "RMS distance from a %d-step reference over %d fixed noises: %s with %d steps %.5f, "
                + "DDIM with %d steps %.5f; the first must not exceed the second",
            size.referenceSteps(),
            size.noises(),
            solver,
            subjectSteps,
            subject,
            baselineSteps,
            baseline));
  }

  private Shown calls(String name, int steps, Mixture data) {
    long calls = Quality.calls(solver(name, steps, data), data);
    long expected =
        switch (name) {
          case "f-pndm" -> steps + 9;
          case "s-pndm" -> steps + 1;
          default -> steps;
        };
    return new Shown(
        "network calls of " + name,
        calls == expected,
        steps + " steps made " + calls + " network calls; must be " + expected);
  }

  private Shown oneTerm(Mixture data, int steps) {
    double[] ddim = Mixture.noises(1, data.dimension(), 1)[0];
    double[] oneTerm = ddim.clone();
    solver("ddim", steps, data).solve(ddim);
    Multistep.first(steps, new Predictor(data, 0), data.dimension()).solve(oneTerm);
    return new Shown(
        "DDIM is the one-term method",
        Arrays.equals(ddim, oneTerm),
        "the multi-step code with one term and DDIM's own loop must agree in every bit of the "
            + "sample");
  }

  /** By the median, as one noise near the border of two modes can outweigh all the others. */
  private Shown order(Quality quality, Mixture data) {
    double coarse = quality.median(samples(quality, data, "ddim", 500));
    double fine = quality.median(samples(quality, data, "ddim", 1000));
    double order = Math.log(coarse / fine) / Math.log(2);
    return new Shown(
        "order of DDIM",
        order > 0.8 && order < 1.2,
        String.format(
            Locale.ROOT,
            "halving the step from 1/500 to 1/1000 divides the median distance from the reference "
                + "by 2 to the power of %.2f; must lie within 0.2 of 1",
            order));
  }

  private double[][] samples(Quality quality, Mixture data, String name, int steps) {
    return quality.samples(() -> solver(name, steps, data));
  }

  private Solver solver(String name, int steps, Mixture data) {
    return solvers.make(name, steps, new Predictor(data, 0), data.dimension());
  }
}
