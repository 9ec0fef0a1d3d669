package dev.remeasure.server.attempt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.imports.Preview;
import dev.remeasure.server.reading.ClaimReadingView;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What logging a file would store, as the API shows it.
 *
 * @param reading what the claim is read as; null if the file would be linked to none
 */
@Introspected
record PreviewView(@JsonUnwrapped Preview preview, @Nullable ClaimReadingView reading) {
  static PreviewView of(Preview preview, @Nullable Claim claim) {
    return new PreviewView(preview, claim == null ? null : ClaimReadingView.of(claim));
  }
}
