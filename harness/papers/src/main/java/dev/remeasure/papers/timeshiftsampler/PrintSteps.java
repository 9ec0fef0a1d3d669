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
            + "ratio | median: DDIM-100 | with 10 |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
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
    StringBuilder row = new StringBuilder("%.3f".formatted(setting.baselineDistance()));
    for (int steps : List.of(10, 20, 50, 100)) {
      row.append(" | %.3f".formatted(setting.subjectDistance(steps, TimeShift::new)));
    }
    int fewest = setting.fewest(TimeShift::new);
    if (fewest == 0) {
      row.append(" | none | | ");
    } else {
      Solver own = setting.subject(fewest, new TimeShift(setting.window(), setting.cutoff()));
      long calls = Quality.calls(own, setting.data());
      row.append(" | %d | %d | %.2f".formatted(fewest, calls, 100.0 / calls));
    }
    return row.append(" | %.2f | %.2f".formatted(median(setting, true), median(setting, false)))
        .toString();
  }

  /** Median distance of DDIM with 100 steps, or of the subject with ten, from exact samples. */
  private static double median(Setting setting, boolean baseline) {
    Quality quality = new Quality(setting.data(), new Quality.Size(32, 500));
    TimeShift shift = new TimeShift(setting.window(), setting.cutoff());
    return quality.median(
        quality.samples(() -> baseline ? setting.baseline() : setting.subject(10, shift)));
  }
}
