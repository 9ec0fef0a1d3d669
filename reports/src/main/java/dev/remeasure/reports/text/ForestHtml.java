package dev.remeasure.reports.text;

import dev.remeasure.claims.plot.Scale;
import dev.remeasure.reports.model.StandingColours;
import org.jspecify.annotations.Nullable;

/**
 * The forest plot as a table whose middle column is drawn with boxes and signs. Neither a picture
 * nor a script is needed, so that browsers and the PDF show the same in sharp lines.
 */
final class ForestHtml {
  static final String STYLE =
      """
      .forest td { padding: 0 4pt; vertical-align: middle }
      .forest .name { width: 26% }
      .forest .said { width: 30% }
      .track { position: relative; height: 15pt }
      .track div { position: absolute }
      .one { top: 0; height: 15pt; border-left: 0.7pt solid #1f2933 }
      .tick { top: 0; height: 15pt; border-left: 0.5pt solid #e4e7eb }
      .band { top: 3.5pt; height: 8pt; background: #d5dae0 }
      .claimed { top: 2pt; height: 11pt; border-left: 2.5pt solid #8a949e }
      .interval { top: 7pt; height: 1.2pt }
      .point { top: 1.5pt; width: 12pt; margin-left: -6pt; text-align: center; font-size: 9pt;
        line-height: 12pt }
      .label { top: 2pt; width: 30pt; margin-left: -15pt; text-align: center; font-size: 7pt;
        color: #52606d }
      .exploratory { color: #52606d; font-style: italic }
      """;

  private final ForestPlot plot;
  private final StringBuilder out = new StringBuilder();

  private ForestHtml(ForestPlot plot) {
    this.plot = plot;
  }

  static String of(ForestPlot plot) {
    return new ForestHtml(plot).written();
  }

  private String written() {
    out.append("<h2>").append(ForestPlot.TITLE).append("</h2>\n<p>");
    out.append(Html.escape(plot.about())).append("</p>\n<table class=\"forest\">\n");
    out.append("<thead><tr><th scope=\"col\">Claim</th><th scope=\"col\">Ratio</th>");
    out.append("<th scope=\"col\">Measured</th></tr></thead>\n<tbody>\n");
    plot.lines().forEach(this::line);
    out.append("<tr><td></td><td><div class=\"track\">");
    for (double tick : plot.scale().ticks()) {
      out.append("<div class=\"label\" style=\"left: ").append(plot.scale().at(tick));
      out.append("\">").append(Scale.label(tick)).append("</div>");
    }
    return out.append("</div></td><td></td></tr>\n</tbody>\n</table>\n").toString();
  }

  private void line(ForestPlot.Line line) {
    boolean exploratory = line.standing().exploratory();
    String strong = StandingColours.strong(line.standing().word().verdict());
    String colour = "#" + (exploratory ? StandingColours.pale(strong) : strong);
    out.append("<tr><td class=\"name\">").append(Html.escape(line.claim()));
    out.append("</td><td><div class=\"track\">");
    plot.scale().ticks().forEach(tick -> box("tick", tick, null, null, ""));
    box("one", 1, null, null, "");
    if (line.range()) {
      box("band", line.from(), line.to(), null, "");
    } else {
      box("claimed", line.from(), null, null, "");
    }
    double low = line.low() == null ? plot.scale().min() : line.low();
    box("interval", low, line.high() == null ? plot.scale().max() : line.high(), colour, "");
    box("point", line.ratio(), null, colour, ForestPlot.sign(line.standing().word().verdict()));
    out.append("</div></td><td class=\"said").append(exploratory ? " exploratory" : "");
    out.append("\">").append(Html.escape(line.measured() + " " + line.standing().words()));
    out.append("</td></tr>\n");
  }

  /**
   * A box on the line.
   *
   * @param to where it ends; null for a place
   * @param colour of the box, or of the sign in it
   */
  private void box(
      String kind, double from, @Nullable Double to, @Nullable String colour, String sign) {
    out.append("<div class=\"").append(kind).append("\" style=\"left: ");
    out.append(plot.scale().at(from));
    if (to != null) {
      out.append("; width: ").append(plot.scale().width(from, to));
    }
    if (colour != null) {
      out.append(sign.isEmpty() ? "; background: " : "; color: ").append(colour);
    }
    out.append("\">").append(sign).append("</div>");
  }
}
