package dev.remeasure.ui.claim;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Bounds;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.Synthesis;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Mark;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.part.Records.Entry;
import dev.remeasure.ui.plot.Forest;
import dev.remeasure.ui.row.ClaimRow;
import dev.remeasure.ui.site.Html;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One claim as stated, as read, and as tried. */
@Controller(value = "/claims", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClaimPage {
  /** Attempts shown with all their reasons; a claim that is measured every night has thousands. */
  static final int WHOLE = 20;

  private final Tracker tracker;
  private final Records records;
  private final Runs runs;

  ClaimPage(Tracker tracker, Records records, Runs runs) {
    this.tracker = tracker;
    this.records = records;
    this.runs = runs;
  }

  @Get("/{id}")
  HttpResponse<String> show(String id) {
    return records
        .claim(id)
        .flatMap(claim -> tracker.standing(id).map(standing -> view(claim, standing)))
        .map(view -> Html.ok(Html.PAGES.claimPage(view)))
        .orElseGet(() -> Html.problem(HttpStatus.NOT_FOUND, "No claim is recorded as " + id + "."));
  }

  private ClaimView view(Entry<Claim> entry, Standing standing) {
    Claim claim = entry.value();
    ClaimReading read = ClaimReader.read(claim);
    Claimed claimed = Claimed.of(claim, read);
    ClaimBounds used = used(standing);
    ClaimBounds reading = used == null ? exact(claim, read) : used;
    return new ClaimView(
        standing.paper(),
        claim,
        claimed,
        entry.origin(),
        Mark.of(standing),
        standing.shown().orElse(null),
        ClaimRow.measured(standing),
        reading,
        used == null,
        standing.synthesis().map(Synthesis::sentence).orElse(null),
        standing.attempts().reversed().stream()
            .limit(WHOLE)
            .map(tried -> ClaimView.Try.of(tried, component(tried.attempt())))
            .toList(),
        Math.max(0, standing.attempts().size() - WHOLE),
        Forest.of(claimed, reading, standing.attempts()));
  }

  private static @Nullable ClaimBounds used(Standing standing) {
    return standing.attempts().reversed().stream()
        .map(tried -> tried.comparison().judgement().reading())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable ClaimBounds exact(Claim claim, ClaimReading read) {
    return read instanceof Testable testable
        ? Bounds.of(testable.range(), claim.qualifier(), Grade.EXACT.margin())
        : null;
  }

  private @Nullable Component component(Attempt attempt) {
    return runs.find(attempt.run()).map(Run::component).orElse(null);
  }
}
