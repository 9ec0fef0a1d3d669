package dev.remeasure.ui.claim;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.check.ConditionGap;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.ClaimStanding.LeftOut;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.part.Sign;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One claim as stated, as read, and as tested. */
@Controller(value = "/claims", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClaimPage {
  /** Attempts shown with all their reasons; a claim that is measured every night has thousands. */
  static final int WHOLE = 20;

  /** Attempts in the figure: the newest, so that it stays readable. */
  static final int DRAWN = 50;

  private final Tracker tracker;
  private final Claims claims;
  private final Records records;
  private final Runs runs;
  private final Html html;

  ClaimPage(Tracker tracker, Claims claims, Records records, Runs runs, Html html) {
    this.tracker = tracker;
    this.claims = claims;
    this.records = records;
    this.runs = runs;
    this.html = html;
  }

  @Get("/{id}")
  HttpResponse<String> show(String id) {
    return view(id)
        .map(view -> html.ok(view.title(), Section.CLAIMS, Html.PAGES.claimPage(view)))
        .orElseGet(() -> html.problem(HttpStatus.NOT_FOUND, "No claim is recorded as " + id + "."));
  }

  Optional<ClaimView> view(String id) {
    return records
        .claim(id)
        .flatMap(claim -> tracker.standing(id).map(standing -> view(claim.origin(), standing)));
  }

  private ClaimView view(Origin origin, Standing standing) {
    Claim claim = standing.claim();
    Claimed claimed = Claimed.of(claim);
    List<Revision> revisions = claims.revisions(claim.id());
    Map<Long, String> leftOut =
        standing.stands().leftOut().stream()
            .collect(Collectors.toMap(LeftOut::attempt, LeftOut::reason, (a, b) -> a));
    List<AttemptCard> cards =
        standing.attempts().stream().map(one -> card(one, revisions, leftOut)).toList();
    AttemptCard shown =
        cards.stream()
            .filter(card -> Objects.equals(card.attempt().number(), standing.stands().shown()))
            .findFirst()
            .orElse(null);
    List<AttemptCard> newest = cards.reversed().stream().limit(WHOLE).toList();
    Map<UUID, Run> read =
        runs.find(newest.stream().map(card -> card.attempt().run()).toList())
            .collect(Collectors.toMap(Run::id, run -> run, (one, same) -> one));
    return new ClaimView(
        standing.paper(),
        claim,
        revisions.reversed(),
        claimed,
        origin,
        Sign.of(standing.stands()),
        standing.stands(),
        shown,
        Ratio.of(standing),
        bounds(claim, shown),
        newest.stream().map(card -> whole(card, read, revisions)).toList(),
        Math.max(0, cards.size() - WHOLE),
        Forest.of(
            claimed,
            cards.subList(Math.max(0, cards.size() - DRAWN), cards.size()),
            Machines.of(standing.attempts(), read.values())));
  }

  private static AttemptCard card(
      JudgedAttempt judged, List<Revision> revisions, Map<Long, String> leftOut) {
    Attempt attempt = judged.attempt();
    return AttemptCard.of(judged, tested(attempt, revisions))
        .leftOut(leftOut.getOrDefault(attempt.number(), ""));
  }

  private static @Nullable ClaimBounds bounds(Claim claim, @Nullable AttemptCard shown) {
    ClaimBounds used = shown == null ? null : shown.judgement().reading();
    if (used != null) {
      return used;
    }
    return ClaimReader.read(claim) instanceof Testable testable
        ? Bounds.of(testable.range(), claim, Grade.EXACT.margin())
        : null;
  }

  private static @Nullable Claim tested(Attempt attempt, List<Revision> revisions) {
    return revisions.stream()
        .filter(revision -> Objects.equals(revision.number(), attempt.revision()))
        .map(Revision::claim)
        .findFirst()
        .orElse(null);
  }

  /** The attempt with what its run says: the component, and the conditions it ran under. */
  private static AttemptCard whole(
      AttemptCard card, Map<UUID, Run> read, List<Revision> revisions) {
    Run run = read.get(card.attempt().run());
    if (run == null) {
      return card;
    }
    Claim tested = tested(card.attempt(), revisions);
    AttemptCard measured = card.with(run.component());
    return tested == null ? measured : measured.under(ConditionGap.of(tested, run).rows());
  }
}
