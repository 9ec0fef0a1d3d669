package dev.remeasure.reports.excel.chart;

import dev.remeasure.reports.excel.book.Palette;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A native chart of horizontal bars. */
final class BarChart {
  /** Above the ids that pictures and comments get. */
  private static final int FIRST_ID = 10_000;

  private final XSSFChart chart;
  private final XDDFCategoryAxis categories;
  private final XDDFValueAxis values;
  private final XDDFBarChartData data;

  /** Which cells a chart covers, from 0. */
  record Place(int left, int top, int right, int bottom) {}

  /**
   * Adds an empty chart.
   *
   * @param says what it shows, for a reader who cannot see it
   */
  BarChart(XSSFSheet sheet, Place at, String title, String says) {
    chart = empty(sheet, at, title, says);
    categories = chart.createCategoryAxis(AxisPosition.LEFT);
    values = chart.createValueAxis(AxisPosition.BOTTOM);
    // The first row's bar comes first, and the scale stands below the last.
    categories.setOrientation(AxisOrientation.MAX_MIN);
    values.setCrosses(AxisCrosses.MAX);
    values.getOrAddMajorGridProperties().setLineProperties(line(Palette.LINE));
    values.setMajorTickMark(AxisTickMark.NONE);
    categories.setMajorTickMark(AxisTickMark.NONE);
    categories.getOrAddShapeProperties().setLineProperties(line(Palette.CLAIMED));
    values.getOrAddShapeProperties().setLineProperties(line(Palette.LINE));
    data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.BAR);
    data.setVaryColors(false);
  }

  /** A chart with a title and nothing else so far. */
  static XSSFChart empty(XSSFSheet sheet, Place at, String title, String says) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            new XSSFClientAnchor(0, 0, 0, 0, at.left(), at.top(), at.right(), at.bottom()));
    describe(drawing, title, says);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getFormattedTitle().getParagraph(0).getTextRuns().getFirst().setFontSize(12.0);
    return chart;
  }

  /** Names the chart; left to itself it gets a German name, and an id that is not allowed. */
  private static void describe(XSSFDrawing drawing, String title, String says) {
    int anchors = drawing.getCTDrawing().sizeOfTwoCellAnchorArray();
    CTNonVisualDrawingProps about =
        drawing
            .getCTDrawing()
            .getTwoCellAnchorArray(anchors - 1)
            .getGraphicFrame()
            .getNvGraphicFramePr()
            .getCNvPr();
    about.setId(FIRST_ID + anchors);
    about.setName(title);
    about.setDescr(says);
  }

  XDDFValueAxis values() {
    return values;
  }

  XDDFBarChartData data() {
    return data;
  }

  XDDFBarChartData.Series series(
      String title,
      XDDFCategoryDataSource names,
      XDDFNumericalDataSource<Double> figures,
      String hex) {
    XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(names, figures);
    series.setTitle(title, null);
    series.setFillProperties(fill(hex));
    return series;
  }

  void legend() {
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
  }

  /** Draws the series; none can be added afterwards. */
  void plot(int gapWidth) {
    chart.plot(data);
    data.setGapWidth(gapWidth);
    // Bars to the left of the crossing would run through their own names.
    chart.getCTChart().getPlotArea().getCatAxArray(0).getTickLblPos().setVal(STTickLblPos.LOW);
  }

  static XDDFLineProperties line(String hex) {
    XDDFLineProperties line = new XDDFLineProperties(fill(hex));
    line.setWidth(0.75);
    return line;
  }

  static XDDFSolidFillProperties fill(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return new XDDFSolidFillProperties(
        XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
  }
}
