package dev.remeasure.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.tracker.Verified;
import io.micronaut.core.annotation.Introspected;

/**
 * A verification as the API shows it.
 *
 * @param holds whether the stored judgement is what its own rules make of the raw data
 */
@Introspected
record VerifiedView(@JsonUnwrapped Verified verified, boolean holds) {}
