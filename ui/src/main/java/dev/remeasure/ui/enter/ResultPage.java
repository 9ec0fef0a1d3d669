package dev.remeasure.ui.enter;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.intake.BroughtResults;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result file comes in by two steps: it is read and shown, and then logged. */
@Controller(value = "/enter/result", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ResultPage {
  private static final String TITLE = "Bring in a result";

  private final ResultForms forms;
  private final Html html;

  ResultPage(ResultForms forms, Html html) {
    this.forms = forms;
    this.html = html;
  }

  @Get
  HttpResponse<String> ask(@QueryValue @Nullable String claim) {
    Fields fields = Fields.of(claim == null ? Map.of() : Map.of("claim", claim));
    return html.ok(TITLE, Section.ENTER, Html.PAGES.enterResult(forms.asking(fields)));
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<String> look(
      @Part @Nullable CompletedFileUpload file,
      @Part @Nullable String token,
      @Part @Nullable String claim,
      @Part @Nullable String baseline,
      @Part @Nullable String subject,
      @Part @Nullable String best,
      @Part @Nullable String metric,
      @Part @Nullable String grade,
      @Part @Nullable String reason,
      @Part @Nullable String note) {
    Map<String, @Nullable String> sent = new HashMap<>();
    sent.put(ResultView.TOKEN, token);
    sent.put("claim", claim);
    sent.put("baseline", baseline);
    sent.put("subject", subject);
    sent.put("best", best);
    sent.put("metric", metric);
    sent.put("grade", grade);
    sent.put("reason", reason);
    sent.put("note", note);
    Fields fields = Fields.of(sent);
    try {
      return look(
          file == null || file.getSize() == 0 ? fields : fields.with(ResultView.TOKEN, kept(file)));
    } catch (InvalidValue wrong) {
      return refused(fields, wrong);
    }
  }

  @Post("/log")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> log(@Body Map<String, Object> sent) {
    Fields fields = Fields.of(sent);
    try {
      return HttpResponse.seeOther(URI.create("/attempts/" + forms.log(fields)));
    } catch (InvalidValue wrong) {
      return refused(fields, wrong);
    }
  }

  HttpResponse<String> look(Fields fields) {
    if (fields.value(ResultView.TOKEN).isEmpty()) {
      return refused(fields.refused(BroughtResults.FILE, "Choose a file."));
    }
    try {
      return html.ok(
          "Look before it is logged", Section.ENTER, Html.PAGES.enterResult(forms.read(fields)));
    } catch (InvalidValue wrong) {
      return refused(fields, wrong);
    }
  }

  private HttpResponse<String> refused(Fields fields, InvalidValue wrong) {
    return refused(fields.refused(field(wrong), wrong));
  }

  private HttpResponse<String> refused(Fields fields) {
    return html.page(
        HttpStatus.UNPROCESSABLE_ENTITY,
        TITLE,
        Section.ENTER,
        Html.PAGES.enterResult(forms.asking(fields)));
  }

  /** What has no field of its own is said at the file. */
  private static String field(InvalidValue wrong) {
    return ResultView.SAID.contains(wrong.field()) ? wrong.field() : BroughtResults.FILE;
  }

  private String kept(CompletedFileUpload file) {
    try (InputStream in = file.getInputStream()) {
      return forms.keep(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take a file", e);
    }
  }
}
