package dev.remeasure.server.claim;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.search.ClaimSearch;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.server.attempt.AttemptView;
import dev.remeasure.server.author.Author;
import dev.remeasure.server.catalog.CatalogSync;
import dev.remeasure.server.problem.NotFound;
import dev.remeasure.server.reading.ClaimReadingView;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The recorded claims. */
@Controller("/api/v1/claims")
@Tag(name = "claims")
final class ClaimsController {
  private final Claims claims;
  private final Attempts attempts;
  private final CatalogSync catalog;
  private final Author author;
  private final Tracker tracker;

  ClaimsController(
      Claims claims, Attempts attempts, CatalogSync catalog, Author author, Tracker tracker) {
    this.tracker = tracker;
    this.claims = claims;
    this.attempts = attempts;
    this.catalog = catalog;
    this.author = author;
  }

  @Get
  @Operation(
      summary = "All claims, or those that have what is asked for",
      description =
          "paper: a key; text: words that the claim and its paper's title must have; year:"
              + " of the paper; from, to: the factor that the claim is read as lies there in part;"
              + " standing: how the words of its standing begin, such as “reproduced” or “not"
              + " tried”; grade: of the evidence that decides.")
  List<ClaimView> all(
      @QueryValue @Nullable String paper,
      @QueryValue @Nullable String text,
      @QueryValue @Nullable String resource,
      @QueryValue @Nullable Integer year,
      @QueryValue @Nullable Form form,
      @QueryValue @Nullable Double from,
      @QueryValue @Nullable Double to,
      @QueryValue @Nullable String standing,
      @QueryValue @Nullable Grade grade) {
    ClaimSearch search = new ClaimSearch(text, resource, year, form, from, to, standing, grade);
    Set<String> found = found(search);
    Map<String, Revision> newest = claims.newest();
    return (paper == null ? claims.all() : claims.ofPaper(paper))
        .stream()
            .filter(claim -> !search.any() || found.contains(claim.value().id()))
            // One that was removed or added while this reads is not there yet, or no longer.
            .filter(claim -> newest.containsKey(claim.value().id()))
            .map(claim -> view(claim, requireNonNull(newest.get(claim.value().id())).number()))
            .toList();
  }

  @Get("/{id}")
  @Operation(summary = "One claim, and the factor it is read as")
  ClaimView one(String id) {
    return view(find(id));
  }

  @Get("/{id}/attempts")
  @Operation(summary = "Every attempt at a claim, oldest first")
  List<AttemptView> attempts(String id) {
    find(id);
    return attempts.ofClaim(id).stream().map(AttemptView::of).toList();
  }

  @Get("/{id}/revisions")
  @Operation(
      summary = "Every revision of a claim, oldest first",
      description =
          "Also of a claim that was removed. Attempts stay with the revision they tested.")
  List<RevisionView> revisions(String id) {
    List<Revision> revisions = claims.revisions(id);
    if (revisions.isEmpty()) {
      throw new NotFound("claim", id);
    }
    return revisions.stream().map(RevisionView::of).toList();
  }

  @Put("/{id}")
  @Operation(
      summary = "Adds or edits a claim",
      description =
          "A claim that differs from the one before gets a new revision; saving it unchanged writes"
              + " nothing. An edited claim of the catalog is never overwritten by a later catalog."
              + " Saving it again settles a conflict in your favour. With If-Match and the ETag"
              + " that was read, it is refused (412) if somebody else has saved meanwhile.")
  ClaimView put(
      String id,
      @Body Claim claim,
      @QueryValue @Nullable String by,
      @QueryValue @Nullable String reason) {
    if (!claim.id().equals(id)) {
      throw new InvalidValue("id", claim.id(), "must be the id in the address, " + id);
    }
    return view(catalog.edit(claim, author.change(by, reason)));
  }

  @Delete("/{id}/edit")
  @Operation(
      summary = "Goes back to the catalog's version of a claim",
      description = "Settles a conflict in the catalog's favour. It is a new revision.")
  ClaimView revert(
      String id, @QueryValue @Nullable String by, @QueryValue @Nullable String reason) {
    find(id);
    Claim original =
        catalog
            .original(id)
            .orElseThrow(
                () -> new InvalidValue("id", id, "must be a claim of the catalog to go back to"));
    return view(catalog.edit(original, author.change(by, reason)));
  }

  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  @Operation(summary = "Removes a claim of your own that nobody has attempted")
  void remove(String id, @QueryValue @Nullable String by, @QueryValue @Nullable String reason) {
    if (find(id).catalogHash() != null) {
      throw new InvalidValue("id", id, "must be a claim of your own: the catalog's stay");
    }
    if (!attempts.ofClaim(id).isEmpty()) {
      throw new InvalidValue("id", id, "must have no attempts: the log of attempts only grows");
    }
    claims.remove(id, author.change(by, reason));
  }

  private Set<String> found(ClaimSearch search) {
    return search.any()
        ? tracker.standings().stream()
            .filter(search::matches)
            .map(standing -> standing.claim().id())
            .collect(Collectors.toSet())
        : Set.of();
  }

  private Recorded<Claim> find(String id) {
    return claims.find(id).orElseThrow(() -> new NotFound("claim", id));
  }

  private ClaimView view(Recorded<Claim> recorded) {
    return view(recorded, claims.revisions(recorded.value().id()).getLast().number());
  }

  private ClaimView view(Recorded<Claim> recorded, int revision) {
    return new ClaimView(
        recorded.value(),
        revision,
        ClaimReadingView.of(recorded.value()),
        Origin.of(recorded),
        catalog.conflict(recorded).orElse(null));
  }
}
