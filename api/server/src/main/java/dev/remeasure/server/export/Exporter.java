package dev.remeasure.server.export;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.Version;
import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.reports.excel.EarlierFile;
import dev.remeasure.reports.excel.Template;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Earlier;
import dev.remeasure.reports.sheet.Ledger;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the report that a request asks for. */
@Singleton
public final class Exporter {
  /** The name of the template's own file in its folder. */
  public static final String TEMPLATE_FILE = "template.properties";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final Papers papers;
  private final Tracker tracker;
  private final Runs runs;
  private final Chain chain;
  private final Home home;
  private final Clock clock;

  Exporter(Papers papers, Tracker tracker, Runs runs, Chain chain, Home home, Clock clock) {
    this.papers = papers;
    this.tracker = tracker;
    this.runs = runs;
    this.chain = chain;
    this.home = home;
    this.clock = clock;
  }

  /**
   * Writes the report; the stream stays open.
   *
   * @param address the tracker's, for the links back
   * @throws InvalidValue if the request names something that is not there
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public void write(ExportRequest request, URI address, OutputStream out, Progress progress)
      throws IOException {
    Ledger ledger = ledger(request, address);
    Report report = request.kindOrDefault().report(ledger, earlier(request, ledger));
    String template = request.template();
    if (template != null) {
      report =
          Template.read(kept("templates", "template", template).resolve(TEMPLATE_FILE)).of(report);
    }
    request.formatOrDefault().write(report, out, progress);
  }

  /** Changes exactly when the report would, but for the time that stands on it. */
  public String tag(ExportRequest request, URI address) {
    Ledger ledger = ledger(request, address);
    return Digest.sha256(
        String.join(
            "\n",
            Version.NUMBER,
            request.toString(),
            address.toString(),
            ledger.papers().toString(),
            ledger.standings().toString(),
            ledger.loose().toString(),
            String.valueOf(ledger.head())));
  }

  private Ledger ledger(ExportRequest request, URI address) {
    request.check();
    if (request.template() != null) {
      kept("templates", "template", request.template());
    }
    if (request.earlier() != null) {
      kept("earlier", "earlier", request.earlier());
    }
    return request
        .scope()
        .ledger(papers, tracker, runs, address, clock.instant(), chain.head().orElse(null));
  }

  private @Nullable Earlier earlier(ExportRequest request, Ledger ledger) throws IOException {
    if (request.earlier() != null) {
      try (InputStream in = Files.newInputStream(kept("earlier", "earlier", request.earlier()))) {
        return EarlierFile.read(in, request.earlier());
      }
    }
    return request.since() == null ? null : Earlier.at(request.since(), ledger);
  }

  /** Something that lies under the home by name; a name is no path. */
  private Path kept(String folder, String field, String name) {
    Path path = home.folder().resolve(folder).resolve(name);
    if (!NAME.matcher(name).matches() || !Files.exists(path)) {
      throw new InvalidValue(field, name, "must be kept under " + home.folder().resolve(folder));
    }
    return path;
  }
}
