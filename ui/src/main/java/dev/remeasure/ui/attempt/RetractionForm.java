package dev.remeasure.ui.attempt;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.UserName;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.site.Html;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The form on an attempt's page that takes it back, or withdraws that. */
@Controller(value = "/attempts/{number}/retraction", produces = MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RetractionForm {
  private final Tracker tracker;
  private final UserName user;
  private final Html html;

  RetractionForm(Tracker tracker, UserName user, Html html) {
    this.tracker = tracker;
    this.user = user;
    this.html = html;
  }

  /**
   * What was filled in.
   *
   * @param by blank or null for the user of the server
   */
  @Introspected
  record Filled(@Nullable String reason, @Nullable String by) {
    String why() {
      Check.text("reason", reason == null ? "" : reason);
      return String.valueOf(reason).strip();
    }

    String who(UserName user) {
      return by == null || by.isBlank() ? user.value() : UserName.checked("by", by.strip());
    }
  }

  @Post
  HttpResponse<String> retract(long number, @Body Filled form) {
    return answer(() -> tracker.retract(number, form.why(), form.who(user)));
  }

  @Post("/withdrawal")
  HttpResponse<String> withdraw(long number, @Body Filled form) {
    return answer(() -> tracker.reinstate(number, form.why(), form.who(user)));
  }

  /** Changes the attempt. */
  private interface ToDo {
    Attempt done();
  }

  /** Back to the attempt's page, so that loading it again sends nothing twice. */
  private HttpResponse<String> answer(ToDo change) {
    try {
      return HttpResponse.seeOther(URI.create("/attempts/" + change.done().number()));
    } catch (InvalidValue e) {
      return html.problem(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage() + ".");
    }
  }
}
