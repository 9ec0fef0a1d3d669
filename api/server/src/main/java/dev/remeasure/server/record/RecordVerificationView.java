package dev.remeasure.server.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.verify.Mismatch;
import dev.remeasure.claims.verify.RecordVerification;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * A verification of the whole record as the API shows it.
 *
 * @param holds whether the record is what was logged
 * @param differences the mismatches in words
 */
@Introspected
record RecordVerificationView(
    @JsonUnwrapped RecordVerification verified, boolean holds, List<String> differences) {
  static RecordVerificationView of(RecordVerification verified) {
    return new RecordVerificationView(
        verified, verified.holds(), verified.mismatches().stream().map(Mismatch::words).toList());
  }
}
