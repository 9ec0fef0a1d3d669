package dev.remeasure.server.attempt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.verify.Mismatch;
import dev.remeasure.claims.verify.Verification;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * A verification of an attempt as the API shows it.
 *
 * @param holds whether everything is as it was logged, and judged as its rules judge it
 * @param differences the mismatches in words
 */
@Introspected
record VerifiedView(@JsonUnwrapped Verification verified, boolean holds, List<String> differences) {
  static VerifiedView of(Verification verified) {
    return new VerifiedView(
        verified, verified.holds(), verified.mismatches().stream().map(Mismatch::words).toList());
  }
}
