package dev.remeasure.ui.attempt;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.claim.ClaimView.Try;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.part.Records.Entry;
import dev.remeasure.ui.site.Html;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The log of attempts, and each with its run and raw samples. */
@Controller(value = "/attempts", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AttemptsPage {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

  private final Tracker tracker;
  private final Attempts attempts;
  private final Runs runs;
  private final Records records;

  AttemptsPage(Tracker tracker, Attempts attempts, Runs runs, Records records) {
    this.tracker = tracker;
    this.attempts = attempts;
    this.runs = runs;
    this.records = records;
  }

  @Get
  HttpResponse<String> list() {
    return Html.ok(
        Html.PAGES.attemptLog(
            new AttemptsView(
                attempts.all().reversed().stream()
                    .map(attempt -> tried(attempt, runs.find(attempt.run()).orElse(null)))
                    .toList())));
  }

  @Get("/{number}")
  HttpResponse<String> show(String number) {
    return numbered(number)
        .flatMap(attempt -> runs.find(attempt.run()).map(run -> view(attempt, run)))
        .map(view -> Html.ok(Html.PAGES.attemptPage(view)))
        .orElseGet(
            () -> Html.problem(HttpStatus.NOT_FOUND, "No attempt has the number " + number + "."));
  }

  private Optional<Attempt> numbered(String number) {
    return NUMBER.matcher(number).matches()
        ? attempts.find(Long.parseLong(number))
        : Optional.empty();
  }

  private AttemptView view(Attempt attempt, Run run) {
    return new AttemptView(tried(attempt, run), run, claim(attempt));
  }

  private Try tried(Attempt attempt, @Nullable Run run) {
    return Try.of(
        new JudgedAttempt(attempt, tracker.compared(attempt)),
        run == null ? null : run.component());
  }

  private @Nullable Claim claim(Attempt attempt) {
    return attempt.claim() == null
        ? null
        : records.claim(attempt.claim()).map(Entry::value).orElse(null);
  }
}
