package dev.remeasure.server.attempt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.standing.Verification;
import io.micronaut.core.annotation.Introspected;

/**
 * A verification as the API shows it.
 *
 * @param holds whether the stored judgement is what its own rules make of the raw data
 */
@Introspected
record VerifiedView(@JsonUnwrapped Verification verified, boolean holds) {}
