package dev.remeasure.server.attempt;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.intake.Brought;
import dev.remeasure.claims.intake.BroughtResults;
import dev.remeasure.claims.intake.Said;
import dev.remeasure.claims.standing.LoggedAttempt;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.imports.AnswerSpec;
import dev.remeasure.imports.ImportSpec;
import dev.remeasure.imports.Intake;
import dev.remeasure.imports.ParsedUpload;
import dev.remeasure.imports.upload.Spreadsheets;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.Upload;
import dev.remeasure.imports.upload.UploadTooLarge;
import dev.remeasure.server.author.Author;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kept files, read as what the API takes is read. */
@Singleton
final class KeptResults implements BroughtResults {
  private final KeptFiles files;
  private final Intake intake;
  private final Spreadsheets spreadsheets;
  private final Tracker tracker;
  private final Attempts attempts;
  private final Claims claims;
  private final Author author;
  private final long limit;

  KeptResults(
      KeptFiles files,
      Intake intake,
      Spreadsheets spreadsheets,
      Tracker tracker,
      Attempts attempts,
      Claims claims,
      Author author,
      HttpServerConfiguration server) {
    this.files = files;
    this.intake = intake;
    this.spreadsheets = spreadsheets;
    this.tracker = tracker;
    this.attempts = attempts;
    this.claims = claims;
    this.author = author;
    this.limit = server.getMaxRequestSize();
  }

  @Override
  public String keep(InputStream content) {
    return files.keep(content);
  }

  @Override
  public Brought read(String token, Said said) {
    return parsed(
        token,
        said,
        parsed ->
            new Brought(
                about(parsed),
                attempts.withContent(parsed.identity()).map(Attempt::number).orElse(null)));
  }

  @Override
  public LoggedAttempt log(String token, Said said) {
    LoggedAttempt logged =
        parsed(
            token,
            said,
            parsed -> tracker.log(about(parsed), parsed.identity(), author.named(null)));
    files.forget(token);
    return logged;
  }

  private <T> T parsed(String token, Said said, Function<ParsedUpload, T> then) {
    try (InputStream in = Files.newInputStream(files.find(token));
        Upload upload = Upload.receive(in, limit, spreadsheets)) {
      return then.apply(intake.read(upload, spec(said)));
    } catch (UnreadableUpload e) {
      throw new InvalidValue(FILE, "one that " + e.getMessage(), "must be a result file");
    } catch (UploadTooLarge e) {
      throw new InvalidValue(FILE, "larger", "must have at most " + limit + " bytes, unpacked");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a kept file", e);
    }
  }

  private RunFile about(ParsedUpload parsed) {
    String id = parsed.file().claim();
    if (id == null) {
      return parsed.file();
    }
    Claim tested =
        claims
            .find(id)
            .map(Recorded::value)
            .orElseThrow(() -> new InvalidValue("claim", id, "must be a recorded claim"));
    return parsed.about(tested);
  }

  private static ImportSpec spec(Said said) {
    return new ImportSpec(
        said.claim(),
        said.baseline(),
        said.subject(),
        said.best(),
        new AnswerSpec(said.metric(), null, null, grade(said.grade()), said.reason()),
        said.note());
  }

  private static @Nullable Grade grade(@Nullable String words) {
    return words == null
        ? null
        : Arrays.stream(Grade.values())
            .filter(grade -> grade.words().equals(words))
            .findFirst()
            .orElseThrow(() -> new InvalidValue("grade", words, "must be a grade"));
  }
}
