package dev.remeasure.reports.excel.chart;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.reports.excel.book.Palette;
import dev.remeasure.reports.model.Cover;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A bar for each verdict, in its colour. */
public final class VerdictChart {
  private final XSSFSheet sheet;

  public VerdictChart(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Adds the chart at the given place; the words and numbers stand in the given columns. */
  public void add(
      List<Cover.Count> counts, int first, int words, int numbers, int left, int top, int bottom) {
    BarChart chart = new BarChart(sheet, left, top, left + 7, bottom, "Claims by verdict");
    int last = first + counts.size() - 1;
    XDDFBarChartData.Series series =
        chart.series(
            "Claims",
            XDDFDataSourcesFactory.fromArray(
                counts.stream().map(Cover.Count::word).toArray(String[]::new),
                reference(first, last, words)),
            XDDFDataSourcesFactory.fromArray(
                counts.stream().map(c -> (double) c.claims()).toArray(Double[]::new),
                reference(first, last, numbers)),
            Palette.CLAIMED);
    for (int i = 0; i < counts.size(); i++) {
      Verdict verdict = counts.get(i).verdict();
      if (verdict != null) {
        chart.colour(series, i, Palette.strong(verdict));
      }
    }
    chart.plot(35);
    chart.label(series, "0;;");
  }

  private String reference(int first, int last, int column) {
    return new CellRangeAddress(first, last, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }
}
