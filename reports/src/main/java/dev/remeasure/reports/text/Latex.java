package dev.remeasure.reports.text;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A report in LaTeX: its tables to be input into a paper, as wide as the page or as one of two
 * columns, each with a label; or a document of its own.
 */
public final class Latex {
  /** Rows that fit on one page, at two lines each. */
  private static final int ROWS = 30;

  /** Rows of a table in a column: they take more lines. */
  private static final int ROWS_IN_COLUMN = 20;

  private static final String NEEDED =
      "Needs \\usepackage{booktabs,array}, and with pdfLaTeX \\usepackage[T1]{fontenc}.";

  private static final String HEAD =
      """
      \\documentclass[a4paper,10pt]{article}
      \\usepackage[T1]{fontenc}
      \\usepackage[landscape,margin=15mm]{geometry}
      \\usepackage{booktabs,array,longtable}
      \\setlength{\\parindent}{0pt}
      \\begin{document}
      """;

  private Latex() {}

  /** The tables that a paper has room for, as wide as the text of a page. */
  public static String of(Report report, Progress progress) {
    Page page = Page.inPaper(report, progress);
    StringBuilder out = new StringBuilder();
    comment(out, LatexText.of(page.title()));
    comment(out, NEEDED);
    page.lead().forEach(sentence -> comment(out, LatexText.of(sentence)));
    page.grids().forEach(grid -> floats(out, grid, Width.PAGE));
    return out.toString();
  }

  /**
   * Claim, claimed, measured and verdict, as wide as a column of a paper in two.
   *
   * @throws InvalidValue if the report has no claims
   */
  public static String inColumn(Report report, Progress progress) {
    Page page =
        Page.inColumn(report, progress)
            .orElseThrow(() ->
                new InvalidValue(
                    "columns", "1", "must be of a report that has claims and measured values"));
    StringBuilder out = new StringBuilder();
    comment(out, LatexText.of(page.title()));
    comment(out, NEEDED);
    page.grids().forEach(grid -> floats(out, grid, Width.COLUMN));
    return out.toString();
  }

  /** A document that compiles by itself. */
  public static String document(Report report, Progress progress) {
    Page page = Page.of(report, progress);
    StringBuilder out = new StringBuilder(HEAD);
    out.append("\\section*{").append(LatexText.of(page.title())).append("}\n\\begin{itemize}\n");
    page.lead()
        .forEach(sentence -> out.append("\\item ").append(LatexText.of(sentence)).append('\n'));
    out.append("\\end{itemize}\n");
    for (Page.Grid grid : page.grids()) {
      out.append("\n\\subsection*{").append(LatexText.of(grid.title())).append("}\n");
      out.append(LatexText.of(grid.about())).append("\n\n");
      out.append("{\\footnotesize\\setlength{\\tabcolsep}{3pt}\n\\begin{longtable}{@{}");
      columns(out, grid, Width.PAGE);
      out.append("@{}}\n\\toprule\n").append(heads(grid)).append("\\midrule\n\\endhead\n");
      rows(out, grid.rows());
      out.append("\\bottomrule\n\\end{longtable}}\n");
    }
    return out.append("\\end{document}\n").toString();
  }

  private static void floats(StringBuilder out, Page.Grid grid, Width width) {
    int tables = Math.max(1, Math.ceilDiv(grid.rows().size(), width.rows));
    for (int i = 0; i < tables; i++) {
      table(out, grid, width, i, tables);
    }
  }

  private static void table(StringBuilder out, Page.Grid grid, Width width, int number, int of) {
    out.append("\n\\begin{").append(width.environment);
    out.append("}\n\\centering\\footnotesize\\setlength{\\tabcolsep}{3pt}\n");
    out.append("\\caption{").append(LatexText.of(grid.about()));
    out.append(of == 1 ? "" : " Part " + (number + 1) + " of " + of + ".");
    out.append("}\n\\label{").append(label(grid.title(), number)).append("}\n");
    out.append("\\begin{tabular}{@{}");
    columns(out, grid, width);
    out.append("@{}}\n\\toprule\n").append(heads(grid)).append("\\midrule\n");
    int from = number * width.rows;
    rows(out, grid.rows().subList(from, Math.min(from + width.rows, grid.rows().size())));
    out.append("\\bottomrule\n\\end{tabular}\n\\end{").append(width.environment).append("}\n");
  }

  private static void columns(StringBuilder out, Page.Grid grid, Width width) {
    int total = grid.heads().stream().mapToInt(Page.Head::width).sum();
    grid.heads().forEach(head -> out.append(column(head, total, width)));
  }

  private static String heads(Page.Grid grid) {
    return row(grid.heads().stream().map(h -> LatexText.of(h.title())).toList());
  }

  private static void rows(StringBuilder out, List<List<Page.Value>> rows) {
    rows.forEach(values -> out.append(row(values.stream().map(Latex::cell).toList())));
  }

  /** E.g. {@code tab:claims-in-short}, and from the second table on with its number. */
  private static String label(String title, int number) {
    String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "tab:" + name + (number == 0 ? "" : "-" + (number + 1));
  }

  /** The columns share the width of the text, each as much as it has in a workbook. */
  private static String column(Page.Head head, int total, Width width) {
    return String.format(
        Locale.ROOT,
        ">{\\%s\\arraybackslash}p{\\dimexpr%.4f\\%s-2\\tabcolsep}",
        head.numeric() ? "raggedleft" : "raggedright",
        (double) head.width() / total,
        width.length);
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

  /** How wide a table is. */
  private enum Width {
    PAGE("table*", "textwidth", ROWS),
    COLUMN("table", "columnwidth", ROWS_IN_COLUMN);

    private final String environment;
    private final String length;
    private final int rows;

    Width(String environment, String length, int rows) {
      this.environment = environment;
      this.length = length;
      this.rows = rows;
    }
  }
}
