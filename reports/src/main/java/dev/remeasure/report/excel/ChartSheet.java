package dev.remeasure.report.excel;

import dev.remeasure.report.Charts;
import dev.remeasure.report.Look;
import dev.remeasure.verdict.Verdict;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the charts and, to the right of them, the figures that they show. */
final class ChartSheet {
  private static final int CHART_RIGHT = 12;
  private static final int BARS = 14;
  private static final int STACKS = 23;

  /** Most bars in one chart; more would not be legible. */
  private static final int MOST = 40;

  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  private final Book book;
  private final Styles styles;
  private final SXSSFSheet sheet;
  private final XSSFSheet plain;

  ChartSheet(Book book, Styles styles, String name) {
    this.book = book;
    this.styles = styles;
    sheet = book.sheet(name, false);
    plain = book.getXSSFWorkbook().getSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setColumnWidth(BARS, 34 * 256);
    Pages.fit(plain);
  }

  void write(Charts charts) {
    for (int i = 1; i <= VERDICTS.size(); i++) {
      sheet.setColumnWidth(BARS + i, 13 * 256);
      sheet.setColumnWidth(STACKS + i, 13 * 256);
    }
    sheet.setColumnWidth(STACKS, 20 * 256);

    List<Charts.Bar> bars = charts.bars();
    List<Charts.Stack> stacks = charts.stacks();
    figures(bars, stacks);
    int top = 2;
    for (int from = 0; from < bars.size(); from += MOST) {
      int to = Math.min(bars.size(), from + MOST);
      int bottom = top + 7 + 3 * (to - from);
      claims(bars.subList(from, to), from, top, bottom);
      top = bottom + 2;
    }
    for (int from = 0; from < stacks.size(); from += MOST) {
      int to = Math.min(stacks.size(), from + MOST);
      int bottom = top + 8 + 2 * (to - from);
      papers(stacks.subList(from, to), from, top, bottom);
      top = bottom + 2;
    }
    int index = book.getSheetIndex(plain.getSheetName());
    book.setPrintArea(index, 0, CHART_RIGHT, 0, top);
  }

  /** One pass over the rows: a streaming sheet cannot go back. */
  private void figures(List<Charts.Bar> bars, List<Charts.Stack> stacks) {
    SXSSFRow title = sheet.createRow(0);
    title.setHeightInPoints(24);
    text(title, 0, bars.isEmpty() ? "No claim was measured yet" : "Claimed against measured")
        .setCellStyle(styles.heading());
    text(title, BARS, "The figures in the charts").setCellStyle(styles.heading());
    SXSSFRow header = sheet.createRow(1);
    List<String> titles =
        List.of(
            "Claim",
            "Claimed low",
            "Claimed high",
            "Measured",
            "Interval low",
            "Interval high",
            "Above",
            "Below");
    for (int i = 0; i < titles.size(); i++) {
      text(header, BARS + i, titles.get(i)).setCellStyle(styles.header());
    }
    text(header, STACKS, "Paper").setCellStyle(styles.header());
    for (Verdict verdict : VERDICTS) {
      text(header, column(verdict), verdict.words()).setCellStyle(styles.header());
    }
    for (int i = 0; i < Math.max(bars.size(), stacks.size()); i++) {
      SXSSFRow row = sheet.createRow(2 + i);
      if (i < bars.size()) {
        bar(row, bars.get(i));
      }
      if (i < stacks.size()) {
        stack(row, stacks.get(i));
      }
    }
  }

  private void bar(SXSSFRow row, Charts.Bar bar) {
    text(row, BARS, bar.claim()).setCellStyle(styles.of(Look.NAME));
    ratio(row, BARS + 1).setCellValue(bar.claimedLow());
    ratio(row, BARS + 2).setCellValue(bar.claimedHigh());
    ratio(row, BARS + 3).setCellValue(bar.ratio());
    ratio(row, BARS + 4).setCellValue(bar.lower());
    ratio(row, BARS + 5).setCellValue(bar.upper());
    int number = row.getRowNum() + 1;
    SXSSFCell above = ratio(row, BARS + 6);
    above.setCellFormula("T" + number + "-R" + number);
    above.setCellValue(bar.upper() - bar.ratio());
    SXSSFCell below = ratio(row, BARS + 7);
    below.setCellFormula("R" + number + "-S" + number);
    below.setCellValue(bar.ratio() - bar.lower());
  }

  private void stack(SXSSFRow row, Charts.Stack stack) {
    text(row, STACKS, stack.paper()).setCellStyle(styles.of(Look.NAME));
    for (Verdict verdict : VERDICTS) {
      SXSSFCell cell = row.createCell(column(verdict));
      cell.setCellValue(stack.verdicts().getOrDefault(verdict, 0L));
      cell.setCellStyle(styles.of(Look.WHOLE));
    }
  }

  private void claims(List<Charts.Bar> bars, int from, int top, int bottom) {
    BarChart chart =
        new BarChart(
            plain,
            0,
            top,
            CHART_RIGHT,
            bottom,
            "Claimed and measured ratio with its 95 % interval: baseline ÷ subject, above 1 = the"
                + " subject is better");
    chart.categories().setOrientation(AxisOrientation.MAX_MIN);
    chart.logarithmicFromOne();
    var names =
        XDDFDataSourcesFactory.fromArray(
            bars.stream().map(Charts.Bar::claim).toArray(String[]::new),
            range(from, bars.size(), BARS));
    chart.series(
        "Claimed, low end", names, of(bars, Charts.Bar::claimedLow, from, 1), Palette.CLAIMED);
    XDDFBarChartData.Series measured =
        chart.series("Measured", names, of(bars, Charts.Bar::ratio, from, 3), styles.accent());
    ErrorBars.add(
        measured.getCTBarSer(),
        range(from, bars.size(), BARS + 6),
        bars.stream().mapToDouble(b -> b.upper() - b.ratio()).toArray(),
        range(from, bars.size(), BARS + 7),
        bars.stream().mapToDouble(b -> b.ratio() - b.lower()).toArray());
    chart.legend();
    chart.plot(60);
  }

  private void papers(List<Charts.Stack> stacks, int from, int top, int bottom) {
    BarChart chart = new BarChart(plain, 0, top, CHART_RIGHT, bottom, "Verdicts by paper");
    chart.categories().setOrientation(AxisOrientation.MAX_MIN);
    chart.values().setMajorUnit(1);
    chart.values().setNumberFormat("0");
    chart.data().setBarGrouping(BarGrouping.STACKED);
    chart.data().setOverlap((byte) 100);
    var names =
        XDDFDataSourcesFactory.fromArray(
            stacks.stream().map(Charts.Stack::paper).toArray(String[]::new),
            range(from, stacks.size(), STACKS));
    VERDICTS.stream()
        .filter(v -> stacks.stream().anyMatch(s -> s.verdicts().containsKey(v)))
        .forEach(verdict ->
            chart.series(
                verdict.words(),
                names,
                XDDFDataSourcesFactory.fromArray(
                    stacks.stream()
                        .map(s -> (double) s.verdicts().getOrDefault(verdict, 0L))
                        .toArray(Double[]::new),
                    range(from, stacks.size(), column(verdict))),
                Palette.strong(verdict)));
    chart.legend();
    chart.plot(50);
  }

  private XDDFNumericalDataSource<Double> of(
      List<Charts.Bar> bars, ToDoubleFunction<Charts.Bar> figure, int from, int column) {
    return XDDFDataSourcesFactory.fromArray(
        bars.stream().mapToDouble(figure).boxed().toArray(Double[]::new),
        range(from, bars.size(), BARS + column));
  }

  private String range(int from, int size, int column) {
    return new CellRangeAddress(2 + from, 1 + from + size, column, column)
        .formatAsString(plain.getSheetName(), true);
  }

  private static int column(Verdict verdict) {
    return STACKS + 1 + VERDICTS.indexOf(verdict);
  }

  private SXSSFCell ratio(SXSSFRow row, int column) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.of(Look.RATIO));
    return cell;
  }

  private static SXSSFCell text(SXSSFRow row, int column, String text) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellValue(Texts.cell(text));
    return cell;
  }
}
