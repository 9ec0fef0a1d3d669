package dev.remeasure.reports.excel.chart;

import dev.remeasure.reports.excel.book.Palette;
import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Error bars whose lengths stand in cells; where a cell holds no number there is none. */
final class ErrorBars {
  private static final int THIN = 15_875;
  private static final int THICK = 38_100;

  private ErrorBars() {}

  /** Lines along the scale of ratios, not of the lines. */
  static CTErrBars across(XDDFScatterChartData.Series series) {
    CTErrBars bars = series.getCTScatterSer().addNewErrBars();
    bars.addNewErrDir().setVal(STErrDir.X);
    return bars;
  }

  /** An interval around each point. */
  static void both(
      CTErrBars bars,
      XDDFNumericalDataSource<Double> above,
      XDDFNumericalDataSource<Double> below,
      String hex) {
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(false);
    lengths(bars.addNewPlus(), above);
    lengths(bars.addNewMinus(), below);
    line(bars, THIN, hex);
  }

  /** A line that goes on from each mark. */
  static void above(CTErrBars bars, XDDFNumericalDataSource<Double> above) {
    bars.addNewErrBarType().setVal(STErrBarType.PLUS);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(true);
    lengths(bars.addNewPlus(), above);
    line(bars, THICK, Palette.CLAIMED);
  }

  private static void line(CTErrBars bars, int width, String hex) {
    var line = bars.addNewSpPr().addNewLn();
    line.setW(width);
    line.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(hex));
  }

  private static void lengths(CTNumDataSource source, XDDFNumericalDataSource<Double> figures) {
    CTNumRef reference = source.addNewNumRef();
    reference.setF(figures.getFormula());
    var cache = reference.addNewNumCache();
    cache.setFormatCode("General");
    cache.addNewPtCount().setVal(figures.getPointCount());
    for (int i = 0; i < figures.getPointCount(); i++) {
      Double figure = figures.getPointAt(i);
      if (figure != null) {
        var point = cache.addNewPt();
        point.setIdx(i);
        point.setV(Double.toString(figure));
      }
    }
  }
}
