package dev.remeasure.report.excel;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Error bars whose lengths stand in cells. */
final class ErrorBars {
  private static final int WIDTH = 15_875;

  private ErrorBars() {}

  static void add(
      CTBarSer series, String aboveRange, double[] above, String belowRange, double[] below) {
    CTErrBars bars = series.addNewErrBars();
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(false);
    lengths(bars.addNewPlus(), aboveRange, above);
    lengths(bars.addNewMinus(), belowRange, below);
    var line = bars.addNewSpPr().addNewLn();
    line.setW(WIDTH);
    line.addNewSolidFill().addNewSrgbClr().setVal(java.util.HexFormat.of().parseHex(Palette.INK));
  }

  private static void lengths(CTNumDataSource source, String range, double[] figures) {
    CTNumRef reference = source.addNewNumRef();
    reference.setF(range);
    var cache = reference.addNewNumCache();
    cache.setFormatCode("General");
    cache.addNewPtCount().setVal(figures.length);
    for (int i = 0; i < figures.length; i++) {
      var point = cache.addNewPt();
      point.setIdx(i);
      point.setV(Double.toString(figures[i]));
    }
  }
}
