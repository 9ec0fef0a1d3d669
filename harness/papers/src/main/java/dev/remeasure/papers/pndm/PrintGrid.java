package dev.remeasure.papers.pndm;

import dev.remeasure.models.diffusion.Mixture;
import dev.remeasure.models.diffusion.Predictor;
import dev.remeasure.models.diffusion.Quality;
import dev.remeasure.models.diffusion.Solver;
import java.util.List;
import java.util.function.Supplier;

/** Prints the quality of every solver at every step count on every mixture, as a table. */
public final class PrintGrid {
  private PrintGrid() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println("| data | solver | steps | network calls | RMS | median | sliced W2 |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String data : List.of("d2", "d8", "d16", "sharp2")) {
      Quality quality = new Quality(Mixture.named(data), Quality.Size.FULL);
      row(quality, data, "ddim", List.of(50, 250, 1000));
      row(quality, data, "s-pndm", List.of(20, 50, 100));
      row(quality, data, "f-pndm", List.of(20, 50, 100));
    }
  }

  private static void row(Quality quality, String data, String solver, List<Integer> steps) {
    Mixture mixture = Mixture.named(data);
    for (int count : steps) {
      Supplier<Solver> solvers =
          () -> Solver.named(solver, count, new Predictor(mixture, 0), mixture.dimension());
      double[][] samples = quality.samples(solvers);
      System.out.printf(
          "| %s | %s | %d | %d | %.5f | %.5f | %.4f |%n",
          data,
          solver,
          count,
          Quality.calls(solvers.get(), mixture),
          quality.rms(samples),
          quality.median(samples),
          quality.slicedWasserstein(samples));
    }
  }
}
