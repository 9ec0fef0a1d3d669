package dev.remeasure.reports.text;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.StandingColours;
import dev.remeasure.reports.model.StandingWord;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as one page of HTML that is well-formed XML too. */
public final class Html {
  private static final String STYLE =
      """
      @page { size: A4 landscape; margin: 12mm 12mm 16mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt } }
      body { font-family: "Liberation Sans", Arial, sans-serif; font-size: 9pt; color: #1f2933 }
      h1 { color: #22577a; font-size: 20pt; margin: 0 0 4pt }
      h2 { color: #22577a; font-size: 13pt; margin: 16pt 0 2pt; page-break-after: avoid }
      h2 + p { margin: 0 0 4pt; page-break-after: avoid }
      ul { margin: 0; padding-left: 12pt }
      table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate }
      th { background: #22577a; color: #fff; text-align: left; font-size: 8pt }
      th, td { padding: 2pt 4pt; vertical-align: top; border-bottom: 0.5pt solid #e4e7eb }
      tr { page-break-inside: avoid }
      .figure { text-align: right }
      .missing { color: #7b8794; font-style: italic }
      """;

  private Html() {}

  public static String of(Report report, Progress progress) {
    Page page = Page.of(report, progress);
    StringBuilder out =
        new StringBuilder(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    out.append("<title>").append(escape(page.title())).append("</title>\n");
    out.append("<style>\n")
        .append(STYLE)
        .append(ForestHtml.STYLE)
        .append(colours())
        .append("</style>\n</head>\n<body>\n<h1>");
    out.append(escape(page.title())).append("</h1>\n<ul>\n");
    page.lead().forEach(s -> out.append("<li>").append(escape(s)).append("</li>\n"));
    out.append("</ul>\n");
    ForestPlot.of(report).ifPresent(plot -> out.append(ForestHtml.of(plot)));
    for (Page.Grid grid : page.grids()) {
      out.append("<h2>").append(escape(grid.title())).append("</h2>\n<p>");
      out.append(escape(grid.about())).append("</p>\n<table>\n<thead><tr>");
      for (Page.Head head : grid.heads()) {
        out.append("<th scope=\"col\">").append(escape(head.title())).append("</th>");
      }
      out.append("</tr></thead>\n<tbody>\n");
      for (var row : grid.rows()) {
        out.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
          cell(out, grid.heads().get(i), row.get(i));
        }
        out.append("</tr>\n");
      }
      out.append("</tbody>\n</table>\n");
    }
    return out.append("</body>\n</html>\n").toString();
  }

  /** A class for each verdict, and a paler one for what is exploratory. */
  private static String colours() {
    return Stream.concat(
            Stream.of(StandingWord.DISPUTED),
            Arrays.stream(Verdict.values())
                .map(verdict -> new StandingWord(verdict.words(), verdict)))
        .map(word -> {
          String name = name(word.word());
          String soft = StandingColours.soft(word.verdict());
          return ".%s { background: #%s }\n.explored-%s { background: #%s; font-style: italic }\n"
              .formatted(name, soft, name, StandingColours.pale(soft));
        })
        .collect(Collectors.joining());
  }

  private static void cell(StringBuilder out, Page.Head head, Page.Value value) {
    String figure = head.numeric() ? "figure " : "";
    String kind = value.missing() ? "missing" : kind(head.mark(), value.text());
    String classes = (figure + kind).strip();
    out.append(classes.isEmpty() ? "<td>" : "<td class=\"" + classes + "\">");
    out.append(escape(value.text())).append("</td>");
  }

  private static String kind(Highlight mark, String text) {
    return switch (mark) {
      case VERDICT -> name(text);
      case EXPLORED -> "explored-" + name(text);
      case NONE, BAR, ARROW, DIFFERS -> "";
    };
  }

  private static String name(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  /** Escapes what has a meaning in HTML; what XML cannot hold becomes a replacement character. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\t', '\n' -> out.appendCodePoint(c);
            default -> {
              boolean allowed =
                  c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
              out.appendCodePoint(allowed ? c : 0xFFFD);
            }
          }
        });
    return out.toString();
  }
}
