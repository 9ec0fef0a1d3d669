package dev.remeasure.report.text;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.remeasure.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A report as PDF, made from its HTML page. */
public final class Pdf {
  /** Comes with PDFBox; unlike the fonts that every reader has it knows ≥ and δ. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  static {
    // It tells standard error how long each step took.
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /** Writes the report; the stream stays open. */
  public static void write(Report report, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(Html.of(report), null);
    builder.useFont(
        () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT)),
        "Liberation Sans");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      PDDocumentInformation about = document.getDocumentInformation();
      GregorianCalendar at = GregorianCalendar.from(report.at().atZone(ZoneOffset.UTC));
      about.setCreationDate(at);
      about.setModificationDate(at);
      about.setTitle(report.title());
      // Otherwise the identifier is made of the clock.
      document.setDocumentId(report.at().toEpochMilli());
      document.save(out);
      document.close();
    }
  }
}
