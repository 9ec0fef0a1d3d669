package dev.remeasure.server.record;

import dev.remeasure.claims.verify.Verifier;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether the record is what was logged. */
@Controller("/api/v1/verification")
@Tag(name = "record")
final class VerificationController {
  private final Verifier verifier;

  VerificationController(Verifier verifier) {
    this.verifier = verifier;
  }

  @Get
  @Operation(
      summary = "Follows the chain through the whole record",
      description =
          "Reports every gap, every link that does not hold and everything logged that differs from"
              + " its link. With head, the hash printed on a workbook or page, it also reports"
              + " whether that link is still in the chain. Raw data and verdicts are recomputed by"
              + " attempt.")
  RecordVerificationView verify(@QueryValue @Nullable String head) {
    return RecordVerificationView.of(verifier.record(head));
  }
}
