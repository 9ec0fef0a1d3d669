package dev.remeasure.reports.excel.chart;

import dev.remeasure.reports.model.Cover.Found;
import dev.remeasure.reports.model.StandingColours;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Two bars for each verdict in its colour: what is confirmed, and paler what is exploratory. */
public final class VerdictChart {
  private static final int WIDTH = 7;

  private final XSSFSheet sheet;

  public VerdictChart(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Adds the chart.
   *
   * @param first row of the first verdict
   * @param words column of the words; those of the numbers, confirmed and exploratory, follow it
   */
  public void add(List<Found> found, int first, int words, int left, int top, int bottom) {
    BarChart chart =
        new BarChart(
            sheet,
            new BarChart.Place(left, top, left + WIDTH, bottom),
            "What was found: confirmed, and paler what is exploratory",
            "Two bars for each verdict: the number of claims where it is confirmed, and the number"
                + " where it is exploratory.");
    chart.data().setBarGrouping(BarGrouping.CLUSTERED);
    chart.values().setNumberFormat("0");
    series(chart, found, first, words, 1, "Confirmed", Found::confirmed, hex -> hex);
    series(chart, found, first, words, 2, "Exploratory", Found::exploratory, StandingColours::pale);
    chart.plot(35);
  }

  private void series(
      BarChart chart,
      List<Found> found,
      int first,
      int words,
      int offset,
      String title,
      ToLongFunction<Found> number,
      UnaryOperator<String> shade) {
    int last = first + found.size() - 1;
    XDDFBarChartData.Series series =
        chart.series(
            title,
            XDDFDataSourcesFactory.fromArray(
                found.stream().map(each -> each.word().word()).toArray(String[]::new),
                reference(first, last, words)),
            XDDFDataSourcesFactory.fromArray(
                found.stream()
                    .map(each -> (double) number.applyAsLong(each))
                    .toArray(Double[]::new),
                reference(first, last, words + offset)),
            StandingColours.strong(found.getFirst().word().verdict()));
    for (int i = 0; i < found.size(); i++) {
      chart.colour(series, i, shade.apply(StandingColours.strong(found.get(i).word().verdict())));
    }
    chart.label(series, "0;;");
  }

  private String reference(int first, int last, int column) {
    return new CellRangeAddress(first, last, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }
}
