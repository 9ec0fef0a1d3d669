package dev.remeasure.report;

import java.util.List;

/** The reports that can be made of a tracker's state. */
public final class Reports {
  private Reports() {}

  /** The claims beside what was measured, with everything that the figures rest on. */
  public static Report workbook(Ledger ledger) {
    String title = "Claims against measured values";
    return new Report(
        title,
        ledger.at(),
        List.of(
            Cover.of(title, ledger, List.of()),
            ClaimsSheet.table(ledger),
            Charts.of(ledger),
            RunsSheet.table(ledger),
            SamplesSheet.table(ledger),
            MethodSheet.table(),
            GlossarySheet.table()));
  }
}
