package dev.remeasure.ui.attempt;

import dev.remeasure.ui.claim.ClaimView.Try;
import java.util.List;

/**
 * The log of attempts.
 *
 * @param attempts newest first
 */
public record AttemptsView(List<Try> attempts) {}
