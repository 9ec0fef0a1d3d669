package dev.remeasure.bench.judge;

import java.util.Locale;

/** The coverage of a scenario as a Markdown table. */
public final class CoverageTable {
  private CoverageTable() {}

  /** Simulates the scenario. */
  public static String of(Scenario scenario) {
    StringBuilder text = new StringBuilder(caption(scenario));
    text.append("\n\n| interval |");
    scenario.forks().forEach(n -> text.append(" n = ").append(n).append(" |"));
    text.append("\n|---|").append("---|".repeat(scenario.forks().size())).append('\n');
    for (Coverage row : Coverage.of(scenario)) {
      text.append("| ").append(row.technique().words()).append(" |");
      row.shares().forEach(share -> text.append(percent(share)).append(" |"));
      text.append('\n');
    }
    return text.toString();
  }

  private static String caption(Scenario s) {
    return String.format(
        Locale.ROOT,
        "Coverage of a nominal 95 %% interval in %%: %d repetitions, n forks a side, fork-to-fork"
            + " spread %s, iteration spread %s, %d iterations, drift %s, wave %s, %s, seed %d,"
            + " %d resamples.",
        s.repetitions(),
        s.forkSpread(),
        s.iterationSpread(),
        s.iterations(),
        s.drift(),
        s.wave(),
        s.order().words(),
        s.seed(),
        s.resamples());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, " %.1f", 100 * share);
  }
}
