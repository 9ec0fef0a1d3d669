package dev.remeasure.server.record;

import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      summary = "Every link of the chain, oldest first, or those of one subject or name",
      description =
          "Subjects are written like attempt 12, claim pndm.step-speedup, paper pndm. Each hash covers the link before it, so that none can be changed, removed or put in"
              + " between unseen.")
  List<Link> all(@QueryValue @Nullable String subject, @QueryValue @Nullable String by) {
    return (subject == null ? chain.all() : chain.of(subject))
        .stream().filter(link -> by == null || by.equals(link.by())).toList();
  }

  @Get("/head")
  @Operation(
      summary = "The newest link of the chain",
      description = "Its hash is printed on every workbook and page that leaves the tracker.")
  Link head() {
    return chain.head().orElseThrow(() -> new NotFound("link", "in the chain yet"));
  }
}
