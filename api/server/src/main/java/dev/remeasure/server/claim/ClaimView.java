package dev.remeasure.server.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.server.reading.ClaimReadingView;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the API shows it: its fields, how it is read, and where it comes from.
 *
 * @param revision number of its newest revision
 * @param conflict where the catalog has moved on since a user's edit
 */
@Introspected
record ClaimView(
    @JsonUnwrapped Claim claim,
    int revision,
    ClaimReadingView reading,
    Origin origin,
    @Nullable Conflict conflict) {}
