package dev.remeasure.claims.intake;

import dev.remeasure.claims.attempt.RunFile;
import org.jspecify.annotations.Nullable;

/**
 * A result as it would be logged.
 *
 * @param attempt number of the attempt as which it was logged before; null if it is new
 */
public record Brought(RunFile file, @Nullable Long attempt) {}
