package dev.remeasure.reports.excel.chart;

import dev.remeasure.reports.excel.book.Book;
import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.book.Pages;
import dev.remeasure.reports.excel.book.Palette;
import dev.remeasure.reports.excel.book.Styles;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Charts.Bar;
import dev.remeasure.reports.model.Charts.Segment;
import dev.remeasure.reports.model.Charts.Stack;
import dev.remeasure.reports.model.StandingColours;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
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
  private static final int FIGURES_LEFT = CHART_RIGHT + 2;
  private static final int HEADER = 1;
  private static final int NAME_WIDTH = 34;
  private static final int FIGURE_WIDTH = 13;

  /** Most bars in one chart, so that it fits on a page with its scale. */
  private static final int MOST = 16;

  private final Book book;
  private final Styles styles;
  private final SXSSFSheet sheet;
  private final XSSFSheet plain;
  private final List<Segment> segments;
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
    bars = new Figures<>(name, FIGURES_LEFT, HEADER, ClaimFigures.columns(claims), charts.bars());
    stacks =
        new Figures<>(
            name, bars.right(), HEADER, PaperFigures.columns(claims, segments), charts.stacks());
  }

  public void write() {
    figures();
    int top = HEADER + 1;
    int size = bars.items().size();
    for (int from = 0; from < size; from += MOST) {
      int to = Math.min(size, from + MOST);
      int bottom = top + 7 + 2 * (to - from);
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

  private void claims(int from, int to, int top, int bottom) {
    BarChart chart =
        new BarChart(
            plain,
            new BarChart.Place(0, top, CHART_RIGHT, bottom),
            "Claimed and measured ratio: baseline ÷ subject, above 1 = the subject is better",
            "For each claim two bars on a logarithmic scale from 1: the claimed ratio in grey, and"
                + " the measured one with its interval in the colour of its verdict.");
    chart.logarithmicFromOne(
        Math.pow(10, Math.floor(Math.log10(end(Math::min)))),
        Math.max(10, Math.pow(10, Math.ceil(Math.log10(end(Math::max))))));
    XDDFBarChartData.Series claimed =
        chart.series(
            "Claimed: bar to the low end, line to the high end",
            bars.names(from, to),
            bars.numbers(ClaimFigures.CLAIMED, from, to),
            Palette.CLAIMED);
    ErrorBars.above(claimed.getCTBarSer(), bars.numbers(ClaimFigures.RANGE, from, to));
    XDDFBarChartData.Series measured =
        chart.series(
            "Measured, with its interval; paler if exploratory",
            bars.names(from, to),
            bars.numbers(ClaimFigures.MEASURED, from, to),
            styles.accent());
    for (int i = from; i < to; i++) {
      chart.colour(measured, i - from, colour(bars.items().get(i).standing()));
    }
    ErrorBars.both(
        measured.getCTBarSer(),
        bars.numbers(ClaimFigures.ABOVE, from, to),
        bars.numbers(ClaimFigures.BELOW, from, to));
    chart.legend();
    chart.plot(60);
  }

  /** The least or largest figure in any of the charts, or 1 if that lies further out. */
  private double end(DoubleBinaryOperator choose) {
    return bars.items().stream()
        .flatMap(bar ->
            Stream.of(
                bar.claimedLow(),
                bar.claimedHigh(),
                bar.ratio(),
                bar.intervalLow(),
                bar.intervalHigh()))
        .flatMap((Cell cell) -> Stream.ofNullable(Figures.number(cell)))
        .filter(figure -> figure > 0)
        .mapToDouble(Double::doubleValue)
        .reduce(1, choose);
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
