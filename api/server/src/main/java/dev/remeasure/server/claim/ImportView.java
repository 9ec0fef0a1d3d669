package dev.remeasure.server.claim;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.reports.edits.Intake;
import dev.remeasure.server.reading.ClaimReadingView;
import io.micronaut.core.annotation.Introspected;
import java.util.Map;

/**
 * What a file of papers and claims changes, as the API shows it.
 *
 * @param readings what each new or changed claim is read as, by its id; empty if a row is rejected
 */
@Introspected
record ImportView(@JsonUnwrapped Intake intake, Map<String, ClaimReadingView> readings) {
  static ImportView of(Intake intake) {
    return new ImportView(
        intake, intake.claims().stream().collect(toMap(Claim::id, ClaimReadingView::of)));
  }
}
