package dev.remeasure.server.claim;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.server.attempt.AttemptView;
import dev.remeasure.server.catalog.CatalogSync;
import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The recorded claims. */
@Controller("/api/v1/claims")
@Tag(name = "claims")
final class ClaimsController {
  private final Claims claims;
  private final Attempts attempts;
  private final CatalogSync catalog;
  private final Tracker tracker;

  ClaimsController(Claims claims, Attempts attempts, CatalogSync catalog, Tracker tracker) {
    this.claims = claims;
    this.attempts = attempts;
    this.catalog = catalog;
    this.tracker = tracker;
  }

  @Get
  @Operation(summary = "All claims, or those of one paper")
  List<ClaimView> all(@QueryValue @Nullable String paper) {
    return (paper == null ? claims.all() : claims.ofPaper(paper)).stream().map(this::view).toList();
  }

  @Get("/{id}")
  @Operation(summary = "One claim")
  ClaimView one(String id) {
    return view(find(id));
  }

  @Get("/{id}/attempts")
  @Operation(summary = "Every attempt at a claim, oldest first")
  List<AttemptView> attempts(String id) {
    find(id);
    return attempts.ofClaim(id).stream().map(AttemptView::of).toList();
  }

  @Get("/{id}/standing")
  @Operation(
      summary = "Where a claim stands: its verdict, and what several attempts come to together")
  StandingView standing(String id) {
    return tracker.standing(id).map(StandingView::of).orElseThrow(() -> new NotFound("claim", id));
  }

  @Put("/{id}")
  @Operation(
      summary = "Adds or edits a claim",
      description =
          "An edited claim of the catalog is never overwritten by a later catalog. Saving it again"
              + " settles a conflict in your favour. Its attempts are judged anew.")
  ClaimView put(String id, @Body Claim claim) {
    if (!claim.id().equals(id)) {
      throw new InvalidValue("id", claim.id(), "must be the id in the address, " + id);
    }
    ClaimView saved = view(catalog.edit(claim));
    tracker.rejudge(id);
    return saved;
  }

  @Delete("/{id}/edit")
  @Operation(
      summary = "Takes the catalog's version of a claim again",
      description = "Settles a conflict in the catalog's favour. Its attempts are judged anew.")
  ClaimView revert(String id) {
    find(id);
    Claim original =
        catalog
            .original(id)
            .orElseThrow(
                () -> new InvalidValue("id", id, "must be a claim of the catalog to go back to"));
    ClaimView reverted = view(catalog.edit(original));
    tracker.rejudge(id);
    return reverted;
  }

  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  @Operation(summary = "Removes a claim of your own that nobody has attempted")
  void remove(String id) {
    if (find(id).catalogHash() != null) {
      throw new InvalidValue("id", id, "must be a claim of your own: the catalog's stay");
    }
    if (!attempts.ofClaim(id).isEmpty()) {
      throw new InvalidValue("id", id, "must have no attempts: the log of attempts only grows");
    }
    claims.remove(id);
  }

  private Recorded<Claim> find(String id) {
    return claims.find(id).orElseThrow(() -> new NotFound("claim", id));
  }

  private ClaimView view(Recorded<Claim> recorded) {
    Conflict conflict = catalog.conflict(recorded).orElse(null);
    return ClaimView.of(recorded.value(), Origin.of(recorded), conflict);
  }
}
