package dev.remeasure.server.catalog;

import dev.remeasure.claims.claim.Conflict;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The catalog that ships with the program. */
@Controller("/api/v1/catalog")
@Tag(name = "catalog")
final class CatalogController {
  private final CatalogSync catalog;

  CatalogController(CatalogSync catalog) {
    this.catalog = catalog;
  }

  @Post("/load")
  @Operation(
      summary = "Loads the catalog again",
      description = "Adds what is missing and updates what nobody edited; twice changes nothing.")
  CatalogLoad load() {
    return catalog.load();
  }

  @Get("/conflicts")
  @Operation(summary = "Entries that you edited and that a later catalog changed as well")
  List<Conflict> conflicts() {
    return catalog.all();
  }
}
