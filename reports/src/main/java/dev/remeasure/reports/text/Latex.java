package dev.remeasure.reports.text;

import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report's tables in LaTeX, with booktabs rules, to be input into a document. */
public final class Latex {
  private Latex() {}

  public static String of(Report report, Progress progress) {
    Page page = Page.of(report, progress);
    StringBuilder out = new StringBuilder();
    comment(out, LatexText.of(page.title()));
    comment(
        out,
        "Needs \\usepackage{booktabs,longtable,array}, with pdfLaTeX \\usepackage[T1]{fontenc},"
            + " and for wide tables a landscape page.");
    page.lead().forEach(sentence -> comment(out, LatexText.of(sentence)));
    page.grids().forEach(grid -> table(out, grid));
    return out.toString();
  }

  private static void table(StringBuilder out, Page.Grid grid) {
    int total = grid.heads().stream().mapToInt(Page.Head::width).sum();
    out.append("\n{\\footnotesize\\setlength{\\tabcolsep}{3pt}\n\\begin{longtable}{@{}");
    grid.heads().forEach(head -> out.append(column(head, total)));
    out.append("@{}}\n\\caption{").append(LatexText.of(grid.about())).append("}\\\\\n");
    String head = row(grid.heads().stream().map(h -> LatexText.of(h.title())).toList());
    out.append("\\toprule\n").append(head).append("\\midrule\n\\endfirsthead\n");
    out.append("\\toprule\n").append(head).append("\\midrule\n\\endhead\n");
    out.append("\\bottomrule\n\\endfoot\n");
    for (List<Page.Value> values : grid.rows()) {
      out.append(row(values.stream().map(Latex::cell).toList()));
    }
    out.append("\\end{longtable}}\n");
  }

  /** The columns share the width of the text, each as much as it has in a workbook. */
  private static String column(Page.Head head, int total) {
    return String.format(
        Locale.ROOT,
        ">{\\%s\\arraybackslash}p{\\dimexpr%.4f\\linewidth-2\\tabcolsep}",
        head.numeric() ? "raggedleft" : "raggedright",
        (double) head.width() / total);
  }

  private static String cell(Page.Value value) {
    String text = LatexText.of(value.text());
    return value.missing() && !text.isEmpty() ? "\\emph{" + text + "}" : text;
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" & ", "", " \\\\\n"));
  }

  private static void comment(StringBuilder out, String line) {
    out.append("% ").append(line).append('\n');
  }
}
