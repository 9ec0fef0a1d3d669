package dev.remeasure.reports.text;

import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A report's tables in LaTeX, to be input into a paper: floats as wide as the page, in one column
 * or two, each with a label.
 */
public final class Latex {
  /** Rows that fit on one page, at two lines each. */
  private static final int ROWS = 30;

  private Latex() {}

  public static String of(Report report, Progress progress) {
    Page page = Page.inPaper(report, progress);
    StringBuilder out = new StringBuilder();
    comment(out, LatexText.of(page.title()));
    comment(
        out, "Needs \\usepackage{booktabs,array}, and with pdfLaTeX \\usepackage[T1]{fontenc}.");
    page.lead().forEach(sentence -> comment(out, LatexText.of(sentence)));
    for (Page.Grid grid : page.grids()) {
      int tables = Math.max(1, Math.ceilDiv(grid.rows().size(), ROWS));
      for (int i = 0; i < tables; i++) {
        table(out, grid, i, tables);
      }
    }
    return out.toString();
  }

  private static void table(StringBuilder out, Page.Grid grid, int number, int of) {
    int total = grid.heads().stream().mapToInt(Page.Head::width).sum();
    out.append("\n\\begin{table*}\n\\centering\\footnotesize\\setlength{\\tabcolsep}{3pt}\n");
    out.append("\\caption{").append(LatexText.of(grid.about()));
    out.append(of == 1 ? "" : " Part " + (number + 1) + " of " + of + ".");
    out.append("}\n\\label{").append(label(grid.title(), number)).append("}\n");
    out.append("\\begin{tabular}{@{}");
    grid.heads().forEach(head -> out.append(column(head, total)));
    out.append("@{}}\n\\toprule\n");
    out.append(row(grid.heads().stream().map(h -> LatexText.of(h.title())).toList()));
    out.append("\\midrule\n");
    int from = number * ROWS;
    for (List<Page.Value> values :
        grid.rows().subList(from, Math.min(from + ROWS, grid.rows().size()))) {
      out.append(row(values.stream().map(Latex::cell).toList()));
    }
    out.append("\\bottomrule\n\\end{tabular}\n\\end{table*}\n");
  }

  /** E.g. {@code tab:claims-in-short}, and from the second table on with its number. */
  private static String label(String title, int number) {
    String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "tab:" + name + (number == 0 ? "" : "-" + (number + 1));
  }

  /** The columns share the width of the text, each as much as it has in a workbook. */
  private static String column(Page.Head head, int total) {
    return String.format(
        Locale.ROOT,
        ">{\\%s\\arraybackslash}p{\\dimexpr%.4f\\textwidth-2\\tabcolsep}",
        head.numeric() ? "raggedleft" : "raggedright",
        (double) head.width() / total);
  }

  private static String cell(Page.Value value) {
    String text = LatexText.breakable(value.text());
    return value.missing() && !text.isEmpty() ? "\\emph{" + text + "}" : text;
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" & ", "", " \\\\\n"));
  }

  private static void comment(StringBuilder out, String line) {
    out.append("% ").append(line).append('\n');
  }
}
