package dev.remeasure.server.claim;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.server.author.Author;
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

/** The recorded papers. */
@Controller("/api/v1/papers")
@Tag(name = "papers")
final class PapersController {
  private final Papers papers;
  private final Claims claims;
  private final Attempts attempts;
  private final CatalogSync catalog;
  private final Author author;

  PapersController(
      Papers papers, Claims claims, Attempts attempts, CatalogSync catalog, Author author) {
    this.papers = papers;
    this.claims = claims;
    this.attempts = attempts;
    this.catalog = catalog;
    this.author = author;
  }

  @Get
  @Operation(summary = "All papers, the catalog's first")
  List<PaperView> all() {
    return papers.all().stream().map(PaperView::of).toList();
  }

  @Get("/{key}")
  @Operation(summary = "One paper")
  PaperView one(String key) {
    return papers.find(key).map(PaperView::of).orElseThrow(() -> new NotFound("paper", key));
  }

  @Put("/{key}")
  @Operation(
      summary = "Adds or edits a paper",
      description =
          "Saving it unchanged writes nothing. An edited paper of the catalog is never overwritten"
              + " by a later catalog. With If-Match and the ETag that was read, it is refused (412)"
              + " if somebody else has saved meanwhile.")
  PaperView put(String key, @Body Paper paper) {
    if (!paper.key().equals(key)) {
      throw new InvalidValue("key", paper.key(), "must be the key in the address, " + key);
    }
    return PaperView.of(catalog.edit(paper));
  }

  @Delete("/{key}")
  @Status(HttpStatus.NO_CONTENT)
  @Operation(summary = "Removes a paper of your own with its claims, if nobody attempted them")
  void remove(String key, @QueryValue @Nullable String by, @QueryValue @Nullable String reason) {
    Recorded<Paper> paper = papers.find(key).orElseThrow(() -> new NotFound("paper", key));
    if (paper.catalogHash() != null) {
      throw new InvalidValue("key", key, "must be a paper of your own: the catalog's stay");
    }
    for (Recorded<Claim> claim : claims.ofPaper(key)) {
      String id = claim.value().id();
      if (!attempts.ofClaim(id).isEmpty()) {
        throw new InvalidValue(
            "key", key, "must have no attempts at its claims, and there are at " + id);
      }
    }
    papers.remove(key, author.change(by, reason));
  }
}
