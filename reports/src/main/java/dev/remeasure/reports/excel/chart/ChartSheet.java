package dev.remeasure.reports.excel.chart;

import dev.remeasure.reports.excel.book.Book;
import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.book.Pages;
import dev.remeasure.reports.excel.book.Styles;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Charts.Bar;
import dev.remeasure.reports.model.Charts.Segment;
import dev.remeasure.reports.model.Charts.Stack;
import dev.remeasure.reports.model.StandingColours;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the charts and, to the right of them, the figures that they show. */
public final class ChartSheet {
  private static final int CHART_RIGHT = 12;
  private static final int FIGURES_LEFT = CHART_RIGHT + 2;
  private static final int HEADER = 1;
  private static final int NAME_WIDTH = 34;
  private static final int FIGURE_WIDTH = 13;

  /** Rows of one landscape page. */
  private static final int PAGE_ROWS = 34;

  /** Most bars in one chart, so that it fits on a page with its scale. */
  private static final int MOST = 16;

  private final Book book;
  private final Styles styles;
  private final SXSSFSheet sheet;
  private final XSSFSheet plain;
  private final List<Segment> segments;
  private final double least;
  private final double most;
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
    segments = charts.segments();
    least =
        Math.pow(
            10, Math.floor(Math.log10(ForestChart.drawn(charts.bars()).reduce(1.0, Math::min))));
    most =
        Math.max(
            10,
            Math.pow(
                10,
                Math.ceil(Math.log10(ForestChart.drawn(charts.bars()).reduce(1.0, Math::max)))));
    bars =
        new Figures<>(
            name,
            FIGURES_LEFT,
            HEADER,
            ClaimFigures.columns(claims, charts.bars(), least),
            charts.bars());
    stacks =
        new Figures<>(
            name, bars.right(), HEADER, PaperFigures.columns(claims, segments), charts.stacks());
  }

  public void write() {
    figures();
    int top = HEADER + 1;
    if (!bars.items().isEmpty()) {
      // All on one page, however many: two claims a row at the least.
      int bottom = top + Math.max(PAGE_ROWS, 8 + bars.items().size());
      forest(plain, 0, top, CHART_RIGHT, bottom);
      top = bottom + 1;
      plain.setRowBreak(top - 1);
    }
    int size = stacks.items().size();
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
    for (int i = FIGURES_LEFT; i < stacks.right() - 1; i++) {
      boolean name = i == FIGURES_LEFT || i == bars.right();
      sheet.setColumnWidth(i, (name ? NAME_WIDTH : FIGURE_WIDTH) * 256);
    }
    SXSSFRow title = sheet.createRow(0);
    title.setHeightInPoints(24);
    boolean empty = bars.items().isEmpty();
    text(
        title,
        0,
        empty ? "No claim has been measured yet" : "Claimed against measured",
        styles.heading());
    text(title, FIGURES_LEFT, "The figures in the charts", styles.heading());
    SXSSFRow header = sheet.createRow(HEADER);
    bars.header(header, styles);
    stacks.header(header, styles);
    for (int i = 1; i <= Math.max(bars.items().size(), stacks.items().size()); i++) {
      SXSSFRow row = sheet.createRow(HEADER + i);
      bars.write(row, styles);
      stacks.write(row, styles);
    }
  }

  /** Adds the forest plot to a sheet, this one or another; nothing where there is none. */
  public void forest(XSSFSheet target, int left, int top, int right, int bottom) {
    if (!bars.items().isEmpty()) {
      ForestChart.add(target, new BarChart.Place(left, top, right, bottom), bars, least, most);
    }
  }

  private void papers(int from, int to, int top, int bottom) {
    BarChart chart =
        new BarChart(
            plain,
            new BarChart.Place(0, top, CHART_RIGHT, bottom),
            "What was found, by paper",
            "For each paper a bar of its tested claims, in the colours of their verdicts; paler if"
                + " exploratory.");
    chart.values().setMajorUnit(1);
    chart.values().setNumberFormat("0");
    chart.data().setBarGrouping(BarGrouping.STACKED);
    chart.data().setOverlap((byte) 100);
    List<Stack> shown = stacks.items().subList(from, to);
    segments.stream()
        .filter(segment -> shown.stream().anyMatch(s -> s.claims().containsKey(segment)))
        .forEach(segment ->
            chart.series(
                segment.words(),
                stacks.names(from, to),
                stacks.numbers(PaperFigures.key(segment), from, to),
                colour(segment)));
    chart.legend();
    chart.plot(50);
  }

  private static String colour(Segment segment) {
    String strong = StandingColours.strong(segment.word().verdict());
    return segment.exploratory() ? StandingColours.pale(strong) : strong;
  }

  private static void text(SXSSFRow row, int column, String text, CellStyle style) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellValue(Texts.cell(text));
    cell.setCellStyle(style);
  }
}
