package dev.remeasure.server.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.imports.ImportSpec;
import dev.remeasure.imports.Intake;
import dev.remeasure.imports.ParsedUpload;
import dev.remeasure.imports.upload.Spreadsheets;
import dev.remeasure.imports.upload.Upload;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The project's own reproductions, which ship with the program: run files that are logged as
 * attempts like any other. What is there already stays as it is, so that a later version's record
 * adds and never overwrites.
 */
@Singleton
public final class ShippedRecord {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedRecord.class);

  /** Far more than any run file that ships. */
  private static final long LARGEST = 64_000_000;

  private final String folder;
  private final boolean wanted;
  private final Intake intake;
  private final Spreadsheets spreadsheets;
  private final Tracker tracker;
  private final Attempts attempts;
  private final Claims claims;

  ShippedRecord(
      @Value("${remeasure.record}") boolean wanted,
      @Value("${remeasure.record-folder:/record/}") String folder,
      Intake intake,
      Spreadsheets spreadsheets,
      Tracker tracker,
      Attempts attempts,
      Claims claims) {
    this.wanted = wanted;
    this.folder = folder;
    this.intake = intake;
    this.spreadsheets = spreadsheets;
    this.tracker = tracker;
    this.attempts = attempts;
    this.claims = claims;
  }

  /** Logs what is not there yet; none of it keeps the server from starting. */
  public void load() {
    if (!wanted) {
      return;
    }
    for (Entry entry : index()) {
      if (attempts.withContent(entry.sha256()).isEmpty()) {
        log(entry);
      }
    }
  }

  private void log(Entry entry) {
    try (Upload upload = Upload.receive(open(entry.file()), LARGEST, spreadsheets)) {
      ParsedUpload parsed = intake.read(upload, ImportSpec.asRecorded());
      RunFile file = parsed.file();
      if (file.claim() != null && claims.find(file.claim()).isEmpty()) {
        LOG.info("The shipped run {} is left out: nobody records {}.", entry.file(), file.claim());
        return;
      }
      tracker.log(file, parsed.identity(), Change.PROJECT);
    } catch (RuntimeException e) {
      LOG.warn("The shipped run {} is left out: {}", entry.file(), e.getMessage());
    }
  }

  private List<Entry> index() {
    try (InputStream in = open("index.tsv")) {
      return new String(in.readAllBytes(), UTF_8).lines().map(Entry::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(String file) {
    return requireNonNull(ShippedRecord.class.getResourceAsStream(folder + file), folder + file);
  }

  /** A run file, packed, and what its content is known by. */
  private record Entry(String file, String sha256) {
    static Entry of(String line) {
      String[] parts = line.split("\t", -1);
      return new Entry(parts[0], parts[1]);
    }
  }
}
