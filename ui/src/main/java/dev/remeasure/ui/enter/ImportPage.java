package dev.remeasure.ui.enter;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.intake.BroughtEdits;
import dev.remeasure.claims.intake.BroughtResults;
import dev.remeasure.claims.intake.EditedFile;
import dev.remeasure.ui.form.Fields;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of papers and claims comes in by two steps: what it would change, and recorded. */
@Controller(value = "/enter/import", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImportPage {
  private static final String NAME = "name";

  private final BroughtEdits edits;
  private final Html html;

  ImportPage(BroughtEdits edits, Html html) {
    this.edits = edits;
    this.html = html;
  }

  @Get
  HttpResponse<String> ask() {
    return page(HttpStatus.OK, new ImportView(Fields.empty(), null, false));
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<String> look(@Part @Nullable CompletedFileUpload file) {
    if (file == null || file.getSize() == 0) {
      return refused(Fields.empty().refused(BroughtResults.FILE, "Choose a file."));
    }
    try (InputStream in = file.getInputStream()) {
      return look(in, file.getFilename());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take a file", e);
    }
  }

  HttpResponse<String> look(InputStream in, String name) {
    Fields fields = Fields.of(Map.of(NAME, name.isBlank() ? "the file" : name));
    try {
      Fields kept = fields.with(ResultView.TOKEN, edits.keep(in));
      EditedFile read = edits.read(kept.value(ResultView.TOKEN), kept.value(NAME));
      return page(HttpStatus.OK, new ImportView(kept, read, false));
    } catch (InvalidValue wrong) {
      return refused(fields.refused(BroughtResults.FILE, wrong));
    }
  }

  @Post("/record")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> record(@Body Map<String, Object> sent) {
    Fields fields = Fields.of(sent);
    String token = fields.value(ResultView.TOKEN);
    try {
      Change change;
      try {
        change = new Change(fields.value("by"), fields.text("reason"), Instant.now());
      } catch (InvalidValue wrong) {
        return page(
            HttpStatus.UNPROCESSABLE_ENTITY,
            new ImportView(
                fields.refused("by", wrong), edits.read(token, fields.value(NAME)), false));
      }
      EditedFile done = edits.record(token, fields.value(NAME), change);
      return page(
          done.accepted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
          new ImportView(fields, done, done.accepted()));
    } catch (InvalidValue wrong) {
      return refused(fields.refused(BroughtResults.FILE, wrong));
    }
  }

  private HttpResponse<String> refused(Fields fields) {
    return page(HttpStatus.UNPROCESSABLE_ENTITY, new ImportView(fields, null, false));
  }

  private HttpResponse<String> page(HttpStatus status, ImportView view) {
    return html.page(
        status, "Import papers and claims", Section.ENTER, Html.PAGES.enterImports(view));
  }
}
