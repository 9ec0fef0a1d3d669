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
            RunsSheet.table(ledger).detail(),
            SamplesSheet.table(ledger),
            RecordedSheets.claims(ledger.claims(), ledger.claims(), 0),
            RecordedSheets.papers(ledger.papers(), 0),
            MethodSheet.table(),
            GlossarySheet.table()));
  }

  /**
   * An empty sheet of claims to be filled in and imported, and one of papers.
   *
   * @param ledger names the metrics and units that are on offer
   */
  public static Report template(Ledger ledger) {
    return new Report(
        "Claims to fill in",
        ledger.at(),
        List.of(
            Topic.table("How to fill in", "How to fill in the two other sheets.", FILL::stream),
            RecordedSheets.claims(List.of(), ledger.claims(), BLANKS),
            RecordedSheets.papers(List.of(), BLANKS)));
  }

  private static final int BLANKS = 500;

  private static final List<Topic> FILL =
      List.of(
          new Topic("one row", "a claim", "One number that a paper claims, in the sheet Claims."),
          new Topic(
              "one row",
              "a paper",
              "A paper that the tracker does not know yet, in the sheet Papers. A claim's name begins"
                  + " with its paper's key: pndm.step-speedup belongs to pndm."),
          new Topic(
              "numbers",
              "as written",
              "Type a number with the digits that the paper gives: 3.0x is a tighter claim than 3x."),
          new Topic(
              "numbers",
              "factor",
              "The claim read as a ratio, "
                  + Words.RATIO
                  + ". Memory cut by 75 % is a factor of 4. Leave the high end empty if it is open."),
          new Topic(
              "when done",
              "import",
              "remeasure import FILE --dry-run says row by row what would be created, changed or"
                  + " rejected, and why. Without --dry-run it is stored, all rows or none."));
}
