package dev.remeasure.reports.recorded;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.reports.model.Choices;
import dev.remeasure.reports.model.Field;
import java.util.List;

/** What is recorded of a paper, field by field: the columns of the sheet that is read back. */
public final class PaperFields {
  /** Key of the column that says which paper a row is about. */
  public static final String KEY = "key";

  /** In the order of the sheet. */
  public static final List<Field<Paper>> ALL =
      List.of(
          Field.of(
              KEY,
              "Key",
              24,
              "Short unique name: lower-case letters, digits, hyphens.",
              Paper::key),
          Field.<Paper>of("title", "Title", 70, "Title of the paper.", Paper::title),
          Field.<Paper>of("year", "Year", 8, "Year of publication.", p -> "" + p.year()).numeric(),
          Field.<Paper>of("arxiv", "arXiv", 14, "E.g. 2202.09778; empty if none.", Paper::arxiv),
          Field.<Paper>of(
                  "arxiv_verified",
                  "arXiv verified",
                  12,
                  "Whether somebody checked that the identifier is this paper's.",
                  paper -> paper.arxivVerified() ? "yes" : "no")
              .named("arxivVerified")
              .offering(Choices.YES_OR_NO)
              .emptyFor("no"),
          Field.<Paper>of(
              "code",
              "Code",
              36,
              "Where the authors' code is.",
              paper -> paper.code() == null ? null : paper.code().toString()),
          Field.<Paper>of(
              "project",
              "Project page",
              36,
              "The authors' project page.",
              paper -> paper.project() == null ? null : paper.project().toString()),
          Field.<Paper>of(
              "qualitative",
              "Without a number",
              60,
              "What the paper promises without a number, in your words.",
              Paper::qualitative));

  private PaperFields() {}
}
