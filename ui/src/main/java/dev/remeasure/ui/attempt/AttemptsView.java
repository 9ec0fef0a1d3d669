package dev.remeasure.ui.attempt;

import dev.remeasure.ui.part.AttemptCard;
import java.util.List;

/**
 * The log of attempts.
 *
 * @param attempts newest first
 */
public record AttemptsView(List<AttemptCard> attempts) {}
