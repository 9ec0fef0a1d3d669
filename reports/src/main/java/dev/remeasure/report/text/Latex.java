package dev.remeasure.report.text;

import dev.remeasure.report.Progress;
import dev.remeasure.report.Report;
import java.util.stream.Collectors;

/** A report's tables in LaTeX, with booktabs rules, to be input into a document. */
public final class Latex {
  private Latex() {}

  public static String of(Report report, Progress progress) {
    Page page = Page.of(report, progress);
    StringBuilder out = new StringBuilder();
    out.append("% ").append(escape(page.title())).append('\n');
    out.append(
        "% Needs \\usepackage{booktabs,longtable,array}; wide tables want a landscape page.\n");
    page.lead().forEach(s -> out.append("% ").append(escape(s)).append('\n'));
    for (Page.Grid grid : page.grids()) {
      out.append("\n\\begin{longtable}{@{}");
      out.append(grid.heads().stream().map(Latex::column).collect(Collectors.joining()));
      out.append("@{}}\n\\caption{").append(escape(grid.about())).append("}\\\\\n\\toprule\n");
      out.append(
          grid.heads().stream()
              .map(head -> escape(head.title()))
              .collect(Collectors.joining(" & ", "", " \\\\\n")));
      out.append("\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n");
      for (var row : grid.rows()) {
        out.append(
            row.stream()
                .map(value ->
                    value.missing() && !value.text().isEmpty()
                        ? "\\emph{" + escape(value.text()) + "}"
                        : escape(value.text()))
                .collect(Collectors.joining(" & ", "", " \\\\\n")));
      }
      out.append("\\end{longtable}\n");
    }
    return out.toString();
  }

  private static String column(Page.Head head) {
    if (head.words()) {
      return ">{\\raggedright\\arraybackslash}p{5cm}";
    }
    return head.numeric()
        ? ">{\\raggedleft\\arraybackslash}p{1.6cm}"
        : ">{\\raggedright\\arraybackslash}p{2.8cm}";
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\' -> out.append("\\textbackslash{}");
            case '~' -> out.append("\\textasciitilde{}");
            case '^' -> out.append("\\textasciicircum{}");
            case '&', '%', '$', '#', '_', '{', '}' -> out.append('\\').appendCodePoint(c);
            case '÷' -> out.append("$\\div$");
            case '−' -> out.append("$-$");
            case '≥' -> out.append("$\\geq$");
            case '≤' -> out.append("$\\leq$");
            case 'δ' -> out.append("$\\delta$");
            case '√' -> out.append("$\\surd$");
            case '×' -> out.append("$\\times$");
            case '\n', '\r', '\t' -> out.append(' ');
            default -> {
              if (c >= ' ') {
                out.appendCodePoint(c);
              }
            }
          }
        });
    return out.toString();
  }
}
