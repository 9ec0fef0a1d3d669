package dev.remeasure.server.record;

import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The chain of hashes over everything that was logged. */
@Controller("/api/v1/chain")
@Tag(name = "record")
final class ChainController {
  private final Chain chain;

  ChainController(Chain chain) {
    this.chain = chain;
  }

  @Get
  @Operation(
      summary = "Every link of the chain, oldest first",
      description =
          "Each hash covers the link before it, so that none can be changed, removed or put in"
              + " between unseen.")
  List<Link> all() {
    return chain.all();
  }

  @Get("/head")
  @Operation(
      summary = "The newest link of the chain",
      description = "Its hash is printed on every workbook and page that leaves the tracker.")
  Link head() {
    return chain.head().orElseThrow(() -> new NotFound("link", "in the chain yet"));
  }
}
