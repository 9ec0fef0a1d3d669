package dev.remeasure.report;

import java.util.List;

/** The reports that can be made of a tracker's state. */
public final class Reports {
  private Reports() {}

  /** The claims beside what was measured, with everything that the figures rest on. */
  public static Report workbook(Ledger ledger) {
    return new Report(
        "Claims against measured values",
        ledger.at(),
        List.of(
            ClaimsSheet.table(ledger),
            RunsSheet.table(ledger),
            SamplesSheet.table(ledger),
            MethodSheet.table(),
            GlossarySheet.table()));
  }
}
