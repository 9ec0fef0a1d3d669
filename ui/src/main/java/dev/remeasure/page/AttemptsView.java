package dev.remeasure.page;

import dev.remeasure.page.ClaimView.Try;
import java.util.List;

/**
 * The log of attempts.
 *
 * @param attempts newest first
 */
record AttemptsView(List<Try> attempts) {}
