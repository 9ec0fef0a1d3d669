package dev.remeasure.reports.sheet;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports that can be made of a tracker's state. */
public final class Reports {
  /** Name of the table of claims beside what was measured. */
  public static final String CLAIMS = ClaimsSheet.NAME;

  private Reports() {}

  /** The claims beside what was measured, with everything that the figures rest on. */
  public static Report workbook(Ledger ledger) {
    return workbook(ledger, null);
  }

  /**
   * The same, with what changed since an earlier export.
   *
   * @param earlier null: nothing to compare with
   */
  public static Report workbook(Ledger ledger, @Nullable Earlier earlier) {
    return report("Claims against measured values", ledger, List.of(), List.of(), earlier);
  }

  /**
   * Everything about one paper.
   *
   * @param ledger of that paper's claims only
   */
  public static Report dossier(Ledger ledger, @Nullable Earlier earlier) {
    Check.that(
        ledger.papers().size() == 1, "papers", ledger.papers().size(), "must be the dossier's one");
    Paper paper = ledger.papers().getFirst();
    List<Cover.Fact> facts = new ArrayList<>();
    facts.add(new Cover.Fact("Paper", new Cell.Text(paper.title() + " (" + paper.year() + ")")));
    facts.add(
        new Cover.Fact(
            "arXiv",
            paper.arxiv() == null
                ? new Cell.Missing("not on arXiv")
                : new Cell.Text(paper.arxiv() + (paper.arxivVerified() ? "" : " (not verified)"))));
    facts.add(new Cover.Fact("Code", link(paper.code())));
    facts.add(new Cover.Fact("Project page", link(paper.project())));
    facts.add(
        new Cover.Fact(
            "Without a number", Cell.text(paper.qualitative(), "nothing that was recorded")));
    return report("Dossier: " + paper.key(), ledger, facts, List.of(), earlier);
  }

  /**
   * Everything about one attempt.
   *
   * @param ledger of that attempt only
   */
  public static Report record(Ledger ledger) {
    Check.that(
        ledger.attempts().size() == 1,
        "attempts",
        ledger.attempts().size(),
        "must be the record's one");
    JudgedAttempt tried = ledger.attempts().getFirst();
    return report(
        "Attempt " + tried.attempt().number(),
        ledger,
        RecordSheets.facts(tried),
        RecordSheets.tables(tried),
        null);
  }

  private static Report report(
      String title,
      Ledger ledger,
      List<Cover.Fact> facts,
      List<Sheet> more,
      @Nullable Earlier earlier) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(TitlePage.of(title, ledger, facts));
    sheets.add(ClaimsSheet.table(ledger));
    if (earlier != null) {
      sheets.add(ChangesSheet.table(ledger, earlier));
    }
    sheets.addAll(more);
    sheets.add(ClaimCharts.of(ledger));
    sheets.add(AttemptsSheet.table(ledger).detail());
    sheets.add(RunsSheet.table(ledger).detail());
    sheets.add(EnvironmentsSheet.sheet(ledger));
    sheets.add(SamplesSheet.table(ledger));
    sheets.add(RecordedSheets.claims(ledger.claims(), ledger.claims(), 0));
    sheets.add(RecordedSheets.papers(ledger.papers(), 0));
    sheets.add(MethodSheet.table());
    sheets.add(GlossarySheet.table());
    return new Report(title, ledger.at(), sheets);
  }

  private static Cell link(@Nullable URI address) {
    return address == null
        ? new Cell.Missing(SheetTerms.NOT_KNOWN)
        : new Cell.Link(address.toString(), address.toString());
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
                  + SheetTerms.RATIO
                  + ". Memory cut by 75 % is a factor of 4. Leave the high end empty if it is open."),
          new Topic(
              "when done",
              "import",
              "remeasure import FILE --dry-run says row by row what would be created, changed or"
                  + " rejected, and why. Without --dry-run it is stored, all rows or none."));
}
