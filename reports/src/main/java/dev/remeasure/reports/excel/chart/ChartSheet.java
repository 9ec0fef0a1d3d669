package dev.remeasure.reports.excel.chart;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.reports.excel.book.Book;
import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.book.Pages;
import dev.remeasure.reports.excel.book.Palette;
import dev.remeasure.reports.excel.book.Styles;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Charts.Bar;
import dev.remeasure.reports.model.Charts.Stack;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the charts and, to the right of them, the figures that they show. */
public final class ChartSheet {
  private static final int CHART_RIGHT = 12;
  private static final int HEADER = 1;
  private static final int NAME_WIDTH = 34;
  private static final int FIGURE_WIDTH = 13;

  /** Most bars in one chart; more would not be legible. */
  private static final int MOST = 40;

  private final Book book;
  private final Styles styles;
  private final SXSSFSheet sheet;
  private final XSSFSheet plain;
  private final Figures<Bar> bars;
  private final Figures<Stack> stacks;

  public ChartSheet(
      Book book, Styles styles, String name, Charts charts, Optional<ClaimsRange> claims) {
    this.book = book;
    this.styles = styles;
    sheet = book.sheet(name, false);
    plain = book.getXSSFWorkbook().getSheet(name);
    sheet.setDisplayGridlines(false);
    Pages.wide(plain, charts.about());
    bars =
        new Figures<>(name, ClaimFigures.LEFT, HEADER, ClaimFigures.columns(claims), charts.bars());
    stacks =
        new Figures<>(
            name, PaperFigures.LEFT, HEADER, PaperFigures.columns(claims), charts.stacks());
  }

  public void write() {
    figures();
    int top = HEADER + 1;
    int size = bars.items().size();
    for (int from = 0; from < size; from += MOST) {
      int to = Math.min(size, from + MOST);
      int bottom = top + 7 + 3 * (to - from);
      claims(from, to, top, bottom);
      top = bottom + 2;
    }
    size = stacks.items().size();
    for (int from = 0; from < size; from += MOST) {
      int to = Math.min(size, from + MOST);
      int bottom = top + 8 + 2 * (to - from);
      papers(from, to, top, bottom);
      top = bottom + 2;
    }
    int index = book.getSheetIndex(plain.getSheetName());
    book.setPrintArea(index, 0, CHART_RIGHT, 0, top);
  }

  /** One pass over the rows: a streaming sheet cannot go back. */
  private void figures() {
    for (int i = ClaimFigures.LEFT; i <= PaperFigures.LEFT + Verdict.values().length; i++) {
      boolean name = i == ClaimFigures.LEFT || i == PaperFigures.LEFT;
      sheet.setColumnWidth(i, (name ? NAME_WIDTH : FIGURE_WIDTH) * 256);
    }
    SXSSFRow title = sheet.createRow(0);
    title.setHeightInPoints(24);
    boolean empty = bars.items().isEmpty();
    text(
        title,
        0,
        empty ? "No claim was measured yet" : "Claimed against measured",
        styles.heading());
    text(title, ClaimFigures.LEFT, "The figures in the charts", styles.heading());
    SXSSFRow header = sheet.createRow(HEADER);
    bars.header(header, styles);
    stacks.header(header, styles);
    for (int i = 1; i <= Math.max(bars.items().size(), stacks.items().size()); i++) {
      SXSSFRow row = sheet.createRow(HEADER + i);
      bars.write(row, styles);
      stacks.write(row, styles);
    }
  }

  private void claims(int from, int to, int top, int bottom) {
    BarChart chart =
        new BarChart(
            plain,
            0,
            top,
            CHART_RIGHT,
            bottom,
            "Claimed and measured ratio: baseline ÷ subject, above 1 = the subject is better");
    chart.logarithmicFromOne();
    XDDFBarChartData.Series claimed =
        chart.series(
            "Claimed: bar to the low end, line to the high end",
            bars.names(from, to),
            bars.numbers(ClaimFigures.CLAIMED, from, to),
            Palette.CLAIMED);
    ErrorBars.above(claimed.getCTBarSer(), bars.numbers(ClaimFigures.RANGE, from, to));
    XDDFBarChartData.Series measured =
        chart.series(
            "Measured, with its 95 % interval",
            bars.names(from, to), bars.numbers(ClaimFigures.MEASURED, from, to), styles.accent());
    ErrorBars.both(
        measured.getCTBarSer(),
        bars.numbers(ClaimFigures.ABOVE, from, to),
        bars.numbers(ClaimFigures.BELOW, from, to));
    chart.legend();
    chart.plot(60);
  }

  private void papers(int from, int to, int top, int bottom) {
    BarChart chart = new BarChart(plain, 0, top, CHART_RIGHT, bottom, "Verdicts by paper");
    chart.values().setMajorUnit(1);
    chart.values().setNumberFormat("0");
    chart.data().setBarGrouping(BarGrouping.STACKED);
    chart.data().setOverlap((byte) 100);
    List<Stack> shown = stacks.items().subList(from, to);
    Arrays.stream(Verdict.values())
        .filter(verdict -> shown.stream().anyMatch(s -> s.verdicts().containsKey(verdict)))
        .forEach(verdict ->
            chart.series(
                verdict.words(),
                stacks.names(from, to),
                stacks.numbers(verdict.words(), from, to),
                Palette.strong(verdict)));
    chart.legend();
    chart.plot(50);
  }

  private static void text(SXSSFRow row, int column, String text, CellStyle style) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellValue(Texts.cell(text));
    cell.setCellStyle(style);
  }
}
