package dev.remeasure.server.attempt;

import dev.remeasure.claims.Check;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an attempt to be taken back, or for its retraction to be withdrawn.
 *
 * @param by who asks; null for the one in the header, else the user of the server
 */
@Introspected
record RetractionRequest(String reason, @Nullable String by) {
  RetractionRequest {
    Check.text("reason", reason);
  }
}
