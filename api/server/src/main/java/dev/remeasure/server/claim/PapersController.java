package dev.remeasure.server.claim;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.server.catalog.CatalogSync;
import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The recorded papers. */
@Controller("/api/v1/papers")
@Tag(name = "papers")
final class PapersController {
  private final Papers papers;
  private final CatalogSync catalog;

  PapersController(Papers papers, CatalogSync catalog) {
    this.papers = papers;
    this.catalog = catalog;
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
      description = "An edited paper of the catalog is never overwritten by a later catalog.")
  PaperView put(String key, @Body Paper paper) {
    if (!paper.key().equals(key)) {
      throw new InvalidValue("key", paper.key(), "must be the key in the address, " + key);
    }
    return PaperView.of(catalog.edit(paper));
  }

  @Delete("/{key}")
  @Status(HttpStatus.NO_CONTENT)
  @Operation(summary = "Removes a paper of your own with its claims")
  void remove(String key) {
    Recorded<Paper> paper = papers.find(key).orElseThrow(() -> new NotFound("paper", key));
    if (paper.catalogHash() != null) {
      throw new InvalidValue("key", key, "must be a paper of your own: the catalog's stay");
    }
    papers.remove(key);
  }
}
