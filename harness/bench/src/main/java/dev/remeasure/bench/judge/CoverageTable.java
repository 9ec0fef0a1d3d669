package dev.remeasure.bench.judge;

import java.util.List;
import java.util.Locale;

/** The coverage of a scenario as a Markdown table. */
public final class CoverageTable {
  private CoverageTable() {}

  /** Simulates and prints. */
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

  /** Prints the table for independent forks, and those for a drifting and for a wavy machine. */
  public static void main(String[] args) {
    Scenario independent = Scenario.independent(1);
    Scenario quiet = independent.spread(0.02, 0.02);
    List.of(
            independent,
            quiet.under(Order.SEQUENTIAL, 0.10, 0),
            quiet.under(Order.RANDOM_PAIRS, 0.10, 0),
            quiet.under(Order.ALTERNATING, 0, 0.05),
            quiet.under(Order.RANDOM_PAIRS, 0, 0.05))
        .forEach(scenario -> System.out.println(of(scenario)));
  }
}
