package dev.remeasure.ui.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.ui.part.AttemptCard;
import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log of attempts.
 *
 * @param attempts newest first
 * @param claim id of the claim that they are at; null if they are at any
 * @param later whether there are newer ones on pages before this one
 * @param next number that the next page begins after; null if this is the last page
 */
public record AttemptsView(
    List<AttemptCard> attempts, @Nullable String claim, boolean later, @Nullable Long next) {

  /** The page of the newest attempts. */
  public String first() {
    return claim == null ? "/attempts" : "/attempts?claim=" + URLEncoder.encode(claim, UTF_8);
  }

  /** The page of the attempts that are older than these. */
  public String older() {
    return first() + (claim == null ? "?" : "&") + "after=" + next;
  }
}
