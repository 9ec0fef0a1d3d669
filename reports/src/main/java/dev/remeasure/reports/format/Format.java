package dev.remeasure.reports.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.excel.ExcelFile;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.text.CsvFile;
import dev.remeasure.reports.text.Html;
import dev.remeasure.reports.text.JsonLines;
import dev.remeasure.reports.text.Latex;
import dev.remeasure.reports.text.Markdown;
import dev.remeasure.reports.text.Pdf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file format that a report can be written in. */
public enum Format {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
      new ExcelFile(report, progress).write(out);
    }
  },
  /** The report's main table. */
  CSV("csv", "text/csv;charset=utf-8;header=present") {
    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
      new CsvFile<>(report.main(), progress).write(out);
    }
  },
  /** The report's main table, an object for each row. */
  JSONL("jsonl", "application/jsonl") {
    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
      new JsonLines<>(report.main(), progress).write(out);
    }
  },
  MARKDOWN("md", "text/markdown;charset=utf-8") {
    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
      out.write(Markdown.of(report, progress).getBytes(UTF_8));
    }
  },
  /** Tables as wide as a page's text, to be input into a paper. */
  LATEX("tex", "application/x-tex") {
    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
      out.write(Latex.of(report, progress).getBytes(UTF_8));
    }
  },
  /** One table as wide as a column of a paper in two columns. */
  LATEX_COLUMN("tex", "application/x-tex") {
    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
      out.write(Latex.inColumn(report, progress).getBytes(UTF_8));
    }
  },
  /** A document of its own, with everything that an HTML page has. */
  LATEX_DOCUMENT("tex", "application/x-tex") {
    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
      out.write(Latex.document(report, progress).getBytes(UTF_8));
    }
  },
  HTML("html", "text/html;charset=utf-8") {
    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
      out.write(Html.of(report, progress).getBytes(UTF_8));
    }
  },
  PDF("pdf", "application/pdf") {
    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
      Pdf.write(report, out, progress);
    }
  };

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /**
   * Writes the report; the stream stays open.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public abstract void write(Report report, OutputStream out, Progress progress) throws IOException;

  /** End of a file's name, without the dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * The format with this name or extension.
   *
   * @throws InvalidValue if there is none
   */
  public static Format named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.extension.equals(wanted) || f.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(
                "format",
                name,
                "must be one of "
                    + Arrays.stream(values())
                        .map(Format::extension)
                        .distinct()
                        .collect(Collectors.joining(", "))));
  }
}
