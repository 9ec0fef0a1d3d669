package dev.remeasure.ui.compare;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.contrast.Contrast;
import dev.remeasure.claims.contrast.Contrasts;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two attempts side by side, or the form that asks which. */
@Controller(value = "/compare", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ComparePage {
  private static final Pattern NUMBER = Pattern.compile("#?([1-9]\\d{0,17})");

  private final Tracker tracker;
  private final Attempts attempts;
  private final Claims claims;
  private final Contrasts contrasts;
  private final Html html;

  ComparePage(Tracker tracker, Attempts attempts, Claims claims, Runs runs, Html html) {
    this.tracker = tracker;
    this.attempts = attempts;
    this.claims = claims;
    this.contrasts = new Contrasts(tracker, attempts, runs);
    this.html = html;
  }

  @Get
  HttpResponse<String> show(@QueryValue @Nullable String a, @QueryValue @Nullable String b) {
    if (blank(a) || blank(b)) {
      return page("Compare two attempts", CompareView.asking(text(a), text(b), ""));
    }
    try {
      CompareView view = view(number("first attempt", a), number("second attempt", b));
      return page("Attempts " + view.a() + " and " + view.b(), view);
    } catch (InvalidValue wrong) {
      return html.page(
          HttpStatus.BAD_REQUEST,
          "Compare two attempts",
          Section.ATTEMPTS,
          Html.PAGES.comparePage(
              CompareView.asking(text(a), text(b), String.valueOf(wrong.getMessage()))));
    }
  }

  @Error(exception = InvalidValue.class)
  HttpResponse<String> invalid(InvalidValue problem) {
    return html.problem(HttpStatus.BAD_REQUEST, problem.getMessage());
  }

  private HttpResponse<String> page(String title, CompareView view) {
    return html.ok(title, Section.ATTEMPTS, Html.PAGES.comparePage(view));
  }

  private CompareView view(long a, long b) {
    Contrast contrast = contrasts.of(a, b);
    return CompareView.of(contrast, card(a), card(b));
  }

  private AttemptCard card(long number) {
    Attempt attempt = attempts.find(number).orElseThrow();
    return AttemptCard.of(
        tracker.judged(attempt),
        attempt.claim() == null
            ? null
            : claims.revisions(attempt.claim()).stream()
                .filter(revision -> Objects.equals(revision.number(), attempt.revision()))
                .map(Revision::claim)
                .findFirst()
                .orElse(null));
  }

  private static long number(String field, @Nullable String text) {
    var matcher = NUMBER.matcher(text(text));
    if (!matcher.matches()) {
      throw new InvalidValue(field, text(text), "must be the number of a logged attempt");
    }
    return Long.parseLong(matcher.group(1));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static boolean blank(@Nullable String text) {
    return text(text).isEmpty();
  }
}
