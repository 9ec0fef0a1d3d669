package dev.remeasure.reports.text;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
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

  /**
   * Writes the report; the stream stays open.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static void write(Report report, OutputStream out, Progress progress) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(Html.of(report, progress), null);
    builder.useFont(
        () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT)),
        "Liberation Sans");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      SharedContext context = renderer.getSharedContext();
      context.setLineBreaker(new Watched(context.getLineBreaker(), progress));
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

  /** Breaks lines, and with every text that is laid out looks whether to stop. */
  private static final class Watched implements FSTextBreaker {
    private final FSTextBreaker breaker;
    private final Progress progress;
    private long texts;

    Watched(FSTextBreaker breaker, Progress progress) {
      this.breaker = breaker;
      this.progress = progress;
    }

    @Override
    public void setText(String text) {
      if (texts++ % Progress.EVERY == 0) {
        progress.step("the pages' texts", 1, 1, texts - 1);
      }
      breaker.setText(text);
    }

    @Override
    public int next() {
      return breaker.next();
    }
  }
}
