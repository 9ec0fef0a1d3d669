package dev.remeasure.ui.attempt;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Claims claims;
  private final Runs runs;
  private final Html html;

  AttemptsPage(Tracker tracker, Attempts attempts, Claims claims, Runs runs, Html html) {
    this.tracker = tracker;
    this.attempts = attempts;
    this.claims = claims;
    this.runs = runs;
    this.html = html;
  }

  @Get
  HttpResponse<String> list(@QueryValue @Nullable String claim, @QueryValue @Nullable Long after) {
    Page<Attempt, Long> page =
        attempts.newest(claim, new PageRequest<>(after, PageRequest.DEFAULT));
    Map<String, List<Revision>> revisions = new HashMap<>();
    claims
        .revisions()
        .forEach(revision ->
            revisions
                .computeIfAbsent(revision.claim().id(), first -> new ArrayList<>())
                .add(revision));
    AttemptsView view =
        new AttemptsView(
            tracker.judged(page.items()).stream()
                .map(judged ->
                    AttemptCard.of(
                            judged,
                            tested(
                                judged.attempt(),
                                revisions.getOrDefault(judged.attempt().claim(), List.of())))
                        .with(judged.run().component()))
                .toList(),
            claim,
            after != null,
            page.next());
    return html.ok("Attempts", Section.ATTEMPTS, Html.PAGES.attemptLog(view));
  }

  @Get("/{number}")
  HttpResponse<String> show(String number) {
    return numbered(number)
        .flatMap(attempt -> runs.find(attempt.run()).map(run -> view(attempt, run)))
        .map(view ->
            html.ok(
                "Attempt " + view.attempt().number(),
                Section.ATTEMPTS,
                Html.PAGES.attemptPage(view)))
        .orElseGet(
            () -> html.problem(HttpStatus.NOT_FOUND, "No attempt has the number " + number + "."));
  }

  private Optional<Attempt> numbered(String number) {
    return NUMBER.matcher(number).matches()
        ? attempts.find(Long.parseLong(number))
        : Optional.empty();
  }

  private AttemptView view(Attempt attempt, Run run) {
    Claim tested = tested(attempt);
    return new AttemptView(
        card(attempt, tested, run),
        run,
        tested,
        attempt.claim() != null && claims.find(attempt.claim()).isPresent());
  }

  private AttemptCard card(Attempt attempt, @Nullable Claim tested, Run run) {
    return AttemptCard.of(tracker.judged(attempt), tested).with(run.component());
  }

  /** The claim in the revision that the attempt tested. */
  private @Nullable Claim tested(Attempt attempt) {
    return attempt.claim() == null ? null : tested(attempt, claims.revisions(attempt.claim()));
  }

  private static @Nullable Claim tested(Attempt attempt, List<Revision> revisions) {
    return revisions.stream()
        .filter(revision -> Objects.equals(revision.number(), attempt.revision()))
        .map(Revision::claim)
        .findFirst()
        .orElse(null);
  }
}
