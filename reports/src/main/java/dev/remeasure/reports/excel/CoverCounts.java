package dev.remeasure.reports.excel;

import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.book.Notes;
import dev.remeasure.reports.excel.book.Styles;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Cover;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the counts of the cover, which follow the claims where the workbook has them. */
final class CoverCounts {
  static final int LABEL = 1;
  static final int VALUE = 2;
  static final int SECOND = 3;
  static final int WORDS = 4;
  static final int MEANING_WIDTH = 46;

  private final XSSFSheet plain;
  private final Styles styles;
  private final Supplier<SXSSFRow> rows;

  /** Counts that take one row after another from those given. */
  CoverCounts(XSSFSheet plain, Styles styles, Supplier<SXSSFRow> rows) {
    this.plain = plain;
    this.styles = styles;
    this.rows = rows;
  }

  void groups(List<Cover.Count> groups, Optional<ClaimsRange> claims) {
    SXSSFRow header = rows.get();
    CoverSheet.put(header, LABEL, "Standing", styles.header());
    CoverSheet.put(header, VALUE, "Claims", styles.figureHeader());
    CoverSheet.put(header, SECOND, "", styles.header());
    CoverSheet.put(header, WORDS, "Meaning", styles.header());
    for (Cover.Count count : groups) {
      SXSSFRow row = rows.get();
      CoverSheet.put(row, LABEL, count.group().words(), styles.of(CellFormat.NAME));
      count(row, VALUE, count.claims(), claims, "counted_as");
      name("Claims_" + count.group().words(), row, VALUE);
      CoverSheet.put(row, SECOND, "", styles.of(CellFormat.NAME));
      meaning(row, count.group().meaning());
    }
  }

  void found(List<Cover.Found> found, Optional<ClaimsRange> claims) {
    SXSSFRow header = rows.get();
    CoverSheet.put(header, LABEL, "Verdict", styles.header());
    CoverSheet.put(header, VALUE, "Confirmed", styles.figureHeader());
    CoverSheet.put(header, SECOND, "Exploratory", styles.figureHeader());
    int first = header.getRowNum() + 1;
    Notes notes = new Notes(plain);
    for (Cover.Found each : found) {
      SXSSFRow row = rows.get();
      CoverSheet.put(row, LABEL, each.word().word(), styles.of(CellFormat.NAME));
      count(row, VALUE, each.confirmed(), claims, "confirmed");
      count(row, SECOND, each.exploratory(), claims, "exploratory");
      name("Confirmed_" + each.word().word(), row, VALUE);
      name("Exploratory_" + each.word().word(), row, SECOND);
      notes.add(row.getRowNum(), LABEL, each.meaning());
    }
    int last = header.getRowNum() + found.size();
    new ConditionalFormats(plain).verdicts(new CellRangeAddress(first, last, LABEL, LABEL));
    if (found.stream().allMatch(each -> each.confirmed() + each.exploratory() == 0)) {
      CoverSheet.put(
          rows.get(), LABEL, "No claim has been tried yet, so there is no chart.", styles.quiet());
    }
  }

  void papers(List<Cover.PaperRow> papers, Optional<ClaimsRange> claims) {
    SXSSFRow header = rows.get();
    CoverSheet.put(header, LABEL, "Paper", styles.header());
    CoverSheet.put(header, VALUE, "Confirmed", styles.figureHeader());
    CoverSheet.put(header, SECOND, "Explored", styles.figureHeader());
    CoverSheet.put(header, WORDS, "What was found", styles.header());
    for (Cover.PaperRow paper : papers) {
      SXSSFRow row = rows.get();
      CoverSheet.put(row, LABEL, paper.paper(), styles.of(CellFormat.NAME));
      decided(row, VALUE, paper.confirmed(), claims, Group.CONFIRMED);
      decided(row, SECOND, paper.explored(), claims, Group.EXPLORED);
      String words =
          "%d of %s tried: %s"
              .formatted(paper.tried(), Sentences.count(paper.claims(), "claim"), paper.found());
      CoverSheet.put(row, WORDS, words, styles.of(CellFormat.WORDS));
      height(row, words);
    }
  }

  /** Names a figure, so that another sheet's formulas find it wherever it stands. */
  private void name(String words, SXSSFRow row, int column) {
    Name name = plain.getWorkbook().createName();
    name.setNameName(words.replaceAll("[^A-Za-z]+", "_"));
    name.setRefersToFormula(
        "'%s'!%s"
            .formatted(
                plain.getSheetName().replace("'", "''"),
                new CellReference(row.getRowNum(), column, true, true).formatAsString()));
  }

  /** A count of the paper's claims that stand in one way. */
  private void decided(
      SXSSFRow row, int column, long claims, Optional<ClaimsRange> source, Group group) {
    SXSSFCell number = row.createCell(column);
    source.ifPresent(range ->
        number.setCellFormula(
            "COUNTIFS(%s,B%d,%s,\"%s\")"
                .formatted(
                    range.column("paper"),
                    row.getRowNum() + 1,
                    range.column("counted_as"),
                    group.words())));
    number.setCellValue((double) claims);
    number.setCellStyle(styles.of(CellFormat.WHOLE));
  }

  /** A count of the claims that have the row's word in a column. */
  private void count(
      SXSSFRow row, int column, long claims, Optional<ClaimsRange> source, String key) {
    SXSSFCell number = row.createCell(column);
    String word = "B" + (row.getRowNum() + 1);
    source.ifPresent(
        range -> number.setCellFormula("COUNTIF(" + range.column(key) + "," + word + ")"));
    number.setCellValue((double) claims);
    number.setCellStyle(styles.of(CellFormat.WHOLE));
  }

  private void meaning(SXSSFRow row, String meaning) {
    CoverSheet.put(row, WORDS, meaning, styles.of(CellFormat.WORDS));
    height(row, meaning);
  }

  void height(SXSSFRow row, String text) {
    int lines = Texts.lines(text, CellFormat.WORDS, MEANING_WIDTH);
    row.setHeightInPoints(TableSheet.LINE * lines + 3);
  }
}
