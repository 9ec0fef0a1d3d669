package dev.remeasure.server.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import io.micronaut.core.annotation.Introspected;

/** A paper as the API shows it: its fields, and where they come from. */
@Introspected
record PaperView(@JsonUnwrapped Paper paper, Origin origin) {
  static PaperView of(Recorded<Paper> recorded) {
    return new PaperView(recorded.value(), Origin.of(recorded));
  }
}
