package dev.remeasure.papers.timeshiftsampler;

import dev.remeasure.models.diffusion.Quality;
import dev.remeasure.models.diffusion.Solver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints how far samples are from exact ones and how many steps are enough, as a table. */
public final class PrintSteps {
  private static final Map<String, String> STANDARD =
      Map.of("dimension", "768", "baselineSteps", "100", "cutoff", "300");

  private PrintSteps() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println(
        "| error | solver | window | DDIM-100 | with 10 | 20 | 50 | 100 | steps enough | calls | "
            + "ratio |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    for (String error : List.of("0", "0.02", "0.1", "0.3")) {
      for (String solver : List.of("ddim", "f-pndm")) {
        for (String window : List.of("0", "10", "40")) {
          Map<String, String> params = new HashMap<>(STANDARD);
          params.putAll(Map.of("error", error, "solver", solver, "window", window));
          System.out.printf("| %s | %s | %s | %s |%n", error, solver, window, row(params));
        }
      }
    }
  }

  private static String row(Map<String, String> params) {
    Setting setting = Setting.of(params);
    Quality quality = new Quality(setting.data(), SameSamples.SIZE);
    StringBuilder row = new StringBuilder("%.4f".formatted(setting.baselineDistance(quality)));
    for (int steps : List.of(10, 20, 50, 100)) {
      row.append(" | %.4f".formatted(setting.subjectDistance(quality, steps, TimeShift::new)));
    }
    int fewest = setting.fewest(quality, TimeShift::new);
    if (fewest == 0) {
      return row.append(" | none | | ").toString();
    }
    Solver own = setting.subject(fewest, new TimeShift(setting.window(), setting.cutoff()));
    long calls = Quality.calls(own, setting.data());
    return row.append(
            " | %d | %d | %.2f".formatted(fewest, calls, (double) setting.baselineSteps() / calls))
        .toString();
  }
}
