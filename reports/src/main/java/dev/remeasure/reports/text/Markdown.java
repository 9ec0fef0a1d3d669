package dev.remeasure.reports.text;

import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A report in Markdown with pipe tables. */
public final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_|<>\\[\\]~])");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");

  /** A terminal would obey them. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

  private Markdown() {}

  public static String of(Report report, Progress progress) {
    Page page = Page.of(report, progress);
    StringBuilder out = new StringBuilder("# ").append(escape(page.title())).append("\n\n");
    page.lead().forEach(sentence -> out.append("- ").append(escape(sentence)).append('\n'));
    ForestPlot.of(report).ifPresent(plot -> out.append(ForestText.of(plot)));
    for (Page.Grid grid : page.grids()) {
      out.append("\n## ").append(escape(grid.title())).append("\n\n");
      out.append(escape(grid.about())).append("\n\n");
      out.append(
          grid.heads().stream()
              .map(head -> escape(head.title()))
              .collect(Collectors.joining(" | ", "| ", " |\n")));
      out.append(
          grid.heads().stream()
              .map(head -> head.numeric() ? "---:" : "---")
              .collect(Collectors.joining(" | ", "| ", " |\n")));
      for (var row : grid.rows()) {
        out.append(
            row.stream()
                .map(v ->
                    v.missing() && !v.text().isEmpty()
                        ? "*" + escape(v.text()) + "*"
                        : escape(v.text()))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
      }
    }
    return out.toString();
  }

  static String escape(String whole) {
    String text = CONTROL.matcher(whole).replaceAll("\uFFFD");
    return LINE_END.matcher(SPECIAL.matcher(text).replaceAll("\\\\$1")).replaceAll("<br>");
  }
}
