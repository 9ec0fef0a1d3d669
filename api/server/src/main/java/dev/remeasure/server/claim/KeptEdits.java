package dev.remeasure.server.claim;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.intake.BroughtEdits;
import dev.remeasure.claims.intake.BroughtResults;
import dev.remeasure.claims.intake.EditedFile;
import dev.remeasure.claims.intake.EditedRow;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.reports.edits.Change;
import dev.remeasure.reports.edits.Intake;
import dev.remeasure.reports.format.ImportFile;
import dev.remeasure.server.attempt.KeptFiles;
import dev.remeasure.server.catalog.CatalogSync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** The kept files of papers and claims, read as what the API imports is read. */
@Singleton
final class KeptEdits implements BroughtEdits {
  private final KeptFiles files;
  private final Papers papers;
  private final Claims claims;
  private final CatalogSync catalog;

  KeptEdits(KeptFiles files, Papers papers, Claims claims, CatalogSync catalog) {
    this.files = files;
    this.papers = papers;
    this.claims = claims;
    this.catalog = catalog;
  }

  @Override
  public String keep(InputStream content) {
    return files.keep(content);
  }

  @Override
  public EditedFile read(String token, String name) {
    return view(intake(token, name));
  }

  @Override
  public EditedFile record(String token, String name, dev.remeasure.claims.claim.Change change) {
    Intake intake = intake(token, name);
    if (intake.accepted()) {
      catalog.edit(intake.papers(), intake.claims(), change);
      files.forget(token);
    }
    return view(intake);
  }

  private Intake intake(String token, String name) {
    try (InputStream in = Files.newInputStream(files.find(token))) {
      return Intake.of(
          papers.all().stream().map(Recorded::value).toList(),
          claims.all().stream().map(Recorded::value).toList(),
          ImportFile.read(in, name));
    } catch (InvalidValue wrong) {
      throw new InvalidValue(
          BroughtResults.FILE,
          "one of which " + wrong.getMessage(),
          "must be a workbook or a CSV file of papers or claims");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a kept file", e);
    }
  }

  private static EditedFile view(Intake intake) {
    return new EditedFile(
        intake.accepted(), intake.rows().stream().map(KeptEdits::row).toList(), intake.notices());
  }

  private static EditedRow row(Change row) {
    return new EditedRow(
        row.sheet() + ", row " + row.row(),
        row.id(),
        Sentences.words(row.outcome()),
        row.edits().stream()
            .map(edit ->
                edit.at()
                    + ", "
                    + edit.field()
                    + ": "
                    + shown(edit.was())
                    + " → "
                    + shown(edit.is()))
            .toList(),
        row.problem() == null
            ? null
            : (row.problemAt() == null ? "" : row.problemAt() + ": ") + row.problem(),
        row.readAs());
  }

  private static String shown(@Nullable String value) {
    return value == null ? "empty" : value;
  }
}
