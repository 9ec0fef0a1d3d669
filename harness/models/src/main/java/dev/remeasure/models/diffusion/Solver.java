package dev.remeasure.models.diffusion;

import dev.remeasure.claims.Check;

/** Takes a noise to a sample in a fixed number of steps, without allocating. */
public interface Solver {
  /** Replaces the noise in {@code x} by the sample it leads to. */
  void solve(double[] x);

  /** Noise predictions made since construction. */
  long calls();

  /** The solver of that name: {@code ddim}, {@code s-pndm} or {@code f-pndm}. */
  static Solver named(String name, int steps, Predictor predictor, int dimension) {
    return shifted(name, steps, predictor, dimension, Shift.NONE);
  }

  /** The solver of that name, with its times shifted. */
  static Solver shifted(String name, int steps, Predictor predictor, int dimension, Shift shift) {
    return switch (name) {
      case "ddim" -> new Ddim(steps, predictor, dimension, shift);
      case "s-pndm" -> Multistep.second(steps, predictor, dimension, shift);
      case "f-pndm" -> Multistep.fourth(steps, predictor, dimension, shift);
      default -> {
        Check.that(false, "solver", name, "must be one of ddim, s-pndm, f-pndm");
        throw new AssertionError(name);
      }
    };
  }

  /** Makes the solver of a name. */
  @FunctionalInterface
  interface Maker {
    Solver make(String name, int steps, Predictor predictor, int dimension);
  }
}
