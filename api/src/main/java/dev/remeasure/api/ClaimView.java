package dev.remeasure.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.paper.Claim;
import dev.remeasure.paper.Conflict;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the API shows it: its fields, and where they come from.
 *
 * @param conflict where the catalog has moved on since a user's edit
 */
@Introspected
record ClaimView(@JsonUnwrapped Claim claim, Origin origin, @Nullable Conflict conflict) {}
