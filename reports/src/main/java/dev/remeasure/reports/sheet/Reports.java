package dev.remeasure.reports.sheet;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Cover.Fact;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Topic;
import dev.remeasure.reports.recorded.RecordedSheets;
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
    return claims(
        "Claims against measured values", ledger, List.of(), ShortClaims.tried(ledger), earlier);
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
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Paper", new Cell.Text(paper.title() + " (" + paper.year() + ")")));
    facts.add(new Fact("arXiv", ClaimsSheet.arxiv(paper)));
    facts.add(new Fact("Code", link(paper.code())));
    facts.add(new Fact("Project page", link(paper.project())));
    facts.add(new Fact("Without a number", Cell.text(paper.qualitative(), "nothing recorded")));
    return claims("Dossier: " + paper.key(), ledger, facts, ShortClaims.all(ledger), earlier);
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
    Ledger own = ledger.ofItsPapers();
    JudgedAttempt judged = own.attempts().getFirst();
    String title = "Attempt " + judged.attempt().number();
    Cover cover = TitlePage.ofAttempt(title, own, RecordSheets.facts(own));
    return report(own, title, List.of(cover, ShortClaims.all(own)), RecordSheets.tables(own));
  }

  private static Report claims(
      String title, Ledger ledger, List<Fact> facts, Sheet narrow, @Nullable Earlier earlier) {
    String since = null;
    List<Sheet> then = new ArrayList<>();
    if (earlier != null) {
      Changes changes = Changes.since(earlier, ledger);
      since = "Since " + earlier.name() + ": " + changes.inShort() + ".";
      then.add(changes.table());
    }
    then.add(ClaimCharts.of(ledger));
    return report(ledger, title, List.of(TitlePage.of(title, ledger, facts, since), narrow), then);
  }

  private static Report report(
      Ledger ledger, String title, List<Sheet> first, List<? extends Sheet> then) {
    List<Sheet> sheets = new ArrayList<>(first);
    sheets.add(ClaimsSheet.table(ledger));
    sheets.addAll(then);
    sheets.add(AttemptsSheet.table(ledger).detail());
    sheets.add(RunsSheet.table(ledger).detail());
    sheets.add(EnvironmentsSheet.sheet(ledger));
    sheets.add(SamplesSheet.table(ledger));
    sheets.add(RecordedSheets.claims(ledger.claims(), ledger.claims()));
    sheets.add(RecordedSheets.papers(ledger.papers()));
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
            RecordedSheets.newClaims(ledger.claims(), BLANKS),
            RecordedSheets.newPapers(BLANKS)));
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
              "form",
              "Say what the number is. “75 % less memory” is the form cut with the value 75, and is"
                  + " read as a factor of 4; “5 % overhead” is growth with the value 5."),
          new Topic(
              "numbers",
              "bounds",
              "The qualifier applies to the number in its form: “less than 5 % overhead” is less-than"
                  + " with the form growth."),
          new Topic(
              "when done",
              "import",
              "“remeasure import FILE --dry-run” shows for each row what would be created, changed or"
                  + " rejected, why, and how each new claim is read. Without --dry-run it is stored,"
                  + " all rows or none."));
}
