package dev.remeasure.reports.excel.chart;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.reports.excel.book.Palette;
import dev.remeasure.reports.excel.chart.BarChart.Place;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Charts.Bar;
import dev.remeasure.reports.model.Charts.Segment;
import dev.remeasure.reports.model.StandingColours;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * A native forest plot, a line for each claim: a mark or range for what is claimed, a point with
 * its interval for what was measured, on a logarithmic scale with a line at 1.
 */
final class ForestChart {
  static final String TITLE = "Claimed (+) and measured ratios; right of 1 the subject is better";
  static final String SAYS =
      "A forest plot with a line for each claim on a logarithmic scale: a grey cross and bar for the"
          + " claimed ratio or range, and a point with its confidence interval for the measured"
          + " one. The point's colour and shape are those of its verdict; it is pale if the"
          + " attempts are exploratory, and all of these lie below the confirmed ones. The vertical line is at 1, no difference.";

  private static final double NAMES = 0.3;
  private static final double HEAD = 0.07;
  private static final double SCALE_AND_LEGEND = 0.16;
  private static final int NAME_SIZE = 800;

  private final Figures<Bar> figures;
  private final List<Bar> bars;
  private final XSSFChart chart;
  private final XDDFValueAxis ratios;
  private final XDDFValueAxis lines;
  private final XDDFScatterChartData data;

  private ForestChart(XSSFSheet sheet, Place at, Figures<Bar> figures) {
    this.figures = figures;
    bars = figures.items();
    chart = BarChart.empty(sheet, at, TITLE, SAYS);
    ratios = chart.createValueAxis(AxisPosition.BOTTOM);
    lines = chart.createValueAxis(AxisPosition.LEFT);
    data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, ratios, lines);
    data.setStyle(ScatterStyle.LINE_MARKER);
    data.setVaryColors(false);
  }

  /**
   * Adds the plot.
   *
   * @param figures at least one, those of the same standing beside each other
   * @param least where the scale begins, and {@code most} where it ends
   */
  static void add(XSSFSheet sheet, Place at, Figures<Bar> figures, double least, double most) {
    ForestChart forest = new ForestChart(sheet, at, figures);
    forest.axes(least, most);
    forest.names();
    forest.claimed();
    forest.measured();
    forest.chart.plot(forest.data);
    forest.lineAtOne();
    forest.legend();
  }

  private void axes(double least, double most) {
    ratios.setLogBase(10);
    ratios.setMinimum(least);
    ratios.setMaximum(most);
    ratios.setNumberFormat(CellFormat.POWER_OF_TEN.code());
    ratios.getOrAddMajorGridProperties().setLineProperties(BarChart.line(Palette.LINE));
    ratios.getOrAddShapeProperties().setLineProperties(BarChart.line(Palette.LINE));
    ratios.setMajorTickMark(AxisTickMark.NONE);
    ratios.setCrosses(AxisCrosses.MIN);
    lines.setMinimum(0.0);
    lines.setMaximum(bars.size() + 1.0);
    lines.setMajorUnit(1.0);
    lines.setMajorTickMark(AxisTickMark.NONE);
    lines.setTickLabelPosition(AxisTickLabelPosition.NONE);
    lines.getOrAddShapeProperties().setLineProperties(BarChart.line(Palette.INK));
    XDDFManualLayout layout = chart.getOrAddManualLayout();
    layout.setTarget(LayoutTarget.INNER);
    layout.setXMode(LayoutMode.EDGE);
    layout.setYMode(LayoutMode.EDGE);
    layout.setX(NAMES);
    layout.setY(HEAD);
    layout.setWidthRatio(1 - NAMES - 0.03);
    layout.setHeightRatio(1 - HEAD - SCALE_AND_LEGEND);
  }

  /** The axis of the lines stands at 1 rather than at the scale's beginning. */
  private void lineAtOne() {
    CTValAx axis = chart.getCTChart().getPlotArea().getValAxArray(1);
    if (axis.isSetCrosses()) {
      axis.unsetCrosses();
    }
    axis.addNewCrossesAt().setVal(1);
  }

  /** Points without a mark at the scale's beginning, whose labels are the claims' names. */
  private void names() {
    XDDFScatterChartData.Series series = series(ClaimFigures.SCALE, 0, bars.size(), "Claim");
    mark(series, MarkerStyle.NONE, 2, null, null);
    CTDLbls labels = series.getCTScatterSer().addNewDLbls();
    for (int i = 0; i < bars.size(); i++) {
      CTDLbl label = labels.addNewDLbl();
      label.addNewIdx().setVal(i);
      var rich = label.addNewTx().addNewRich();
      rich.addNewBodyPr();
      var run = rich.addNewP().addNewR();
      run.addNewRPr().setSz(NAME_SIZE);
      run.setT(bars.get(i).claim());
      label.addNewDLblPos().setVal(STDLblPos.L);
      label.addNewShowLegendKey().setVal(false);
      label.addNewShowVal().setVal(true);
      label.addNewShowCatName().setVal(false);
      label.addNewShowSerName().setVal(false);
      label.addNewShowPercent().setVal(false);
      label.addNewShowBubbleSize().setVal(false);
    }
    labels.addNewDLblPos().setVal(STDLblPos.L);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(false);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void claimed() {
    XDDFScatterChartData.Series series = series(ClaimFigures.CLAIMED, 0, bars.size(), "claimed");
    mark(series, MarkerStyle.PLUS, 7, null, Palette.QUIET);
    ErrorBars.above(ErrorBars.across(series), figures.numbers(ClaimFigures.RANGE, 0, bars.size()));
  }

  /** A series for each standing: the bars of one follow each other. */
  private void measured() {
    int to;
    for (int from = 0; from < bars.size(); from = to) {
      Segment standing = bars.get(from).standing();
      to = from;
      while (to < bars.size() && bars.get(to).standing().equals(standing)) {
        to++;
      }
      Verdict verdict = standing.word().verdict();
      String colour = StandingColours.strong(verdict);
      XDDFScatterChartData.Series series =
          series(ClaimFigures.MEASURED, from, to, standing.words());
      mark(
          series,
          shape(verdict),
          7,
          standing.exploratory() ? StandingColours.pale(colour) : colour,
          colour);
      ErrorBars.both(
          ErrorBars.across(series),
          figures.numbers(ClaimFigures.ABOVE, from, to),
          figures.numbers(ClaimFigures.BELOW, from, to),
          colour);
    }
  }

  private XDDFScatterChartData.Series series(String key, int from, int to, String title) {
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            data.addSeries(
                figures.numbers(key, from, to), figures.numbers(ClaimFigures.LINE, from, to));
    series.setTitle(title, null);
    series.setSmooth(false);
    var none = BarChart.line(Palette.LINE);
    none.setFillProperties(new XDDFNoFillProperties());
    series.setLineProperties(none);
    return series;
  }

  private static void mark(
      XDDFScatterChartData.Series series,
      MarkerStyle style,
      int size,
      @Nullable String inside,
      @Nullable String edge) {
    series.setMarkerStyle(style);
    series.setMarkerSize((short) size);
    CTMarker marker = series.getCTScatterSer().getMarker();
    CTShapeProperties look = marker.addNewSpPr();
    if (inside == null) {
      look.addNewNoFill();
    } else {
      look.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(inside));
    }
    if (edge != null) {
      var line = look.addNewLn();
      line.setW(15_875);
      line.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(edge));
    }
  }

  private static MarkerStyle shape(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> MarkerStyle.STAR;
      case REPRODUCED -> MarkerStyle.CIRCLE;
      case EXCEEDED -> MarkerStyle.TRIANGLE;
      case PARTIAL -> MarkerStyle.SQUARE;
      case NOT_REPRODUCED -> MarkerStyle.DIAMOND;
      case CONTRADICTED -> MarkerStyle.X;
      case INCONCLUSIVE, NOT_COMPARABLE, INVALID_RUN, NOT_TESTABLE -> MarkerStyle.DASH;
    };
  }

  /** The legend tells verdicts and the claimed mark; the names are no verdict. */
  private void legend() {
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    var entry = chart.getCTChart().getLegend().addNewLegendEntry();
    entry.addNewIdx().setVal(0);
    entry.addNewDelete().setVal(true);
  }

  /** Every figure that is drawn, for a scale that holds them all. */
  static Stream<Double> drawn(List<Bar> bars) {
    return bars.stream()
        .flatMap(bar ->
            Stream.of(
                bar.claimedLow(),
                bar.claimedHigh(),
                bar.ratio(),
                bar.intervalLow(),
                bar.intervalHigh()))
        .flatMap(cell -> Stream.ofNullable(Figures.number(cell)))
        .filter(figure -> figure > 0);
  }
}
