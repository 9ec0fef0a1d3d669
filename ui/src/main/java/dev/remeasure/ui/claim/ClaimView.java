package dev.remeasure.ui.claim;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.standing.ClaimStanding;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Numbers;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.part.Sign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything known about it.
 *
 * @param revisions newest first
 * @param shown the attempt whose figures stand for the claim; null if there is none
 * @param measured null if nothing was measured
 * @param bounds the claim with its bounds, as the shown attempt was judged or else an exact one
 *     would be; null if it cannot be tested
 * @param attempts the newest, newest first
 * @param older how many more there are
 * @param forest null if there is no ratio to draw
 */
public record ClaimView(
    Paper paper,
    Claim claim,
    List<Revision> revisions,
    Claimed claimed,
    Origin origin,
    Sign sign,
    ClaimStanding stands,
    @Nullable AttemptCard shown,
    @Nullable Ratio measured,
    @Nullable ClaimBounds bounds,
    List<AttemptCard> attempts,
    int older,
    @Nullable Forest forest) {

  /** The verdict of the attempt that stands for the claim, or else where the claim stands. */
  public String answer() {
    return switch (stands.group()) {
      case CONFIRMED, EXPLORED, OPEN ->
          shown == null ? Numbers.set(stands.sentence()) : shown.answer();
      case DISPUTED, UNTRIED -> Numbers.set(stands.sentence());
      case NOT_TESTABLE -> claimed.lack() == null ? stands.sentence() : claimed.lack();
    };
  }

  /** Whose bounds they are. */
  public String judgedAs() {
    return shown == null || shown.judgement().reading() == null
        ? "no attempt was judged yet: as for an exact one"
        : "as attempt "
            + shown.attempt().number()
            + " was judged, graded "
            + shown.judgement().answer().grade().words();
  }

  /** Whether what is measured is what the shown attempt measured, and not several together. */
  public boolean ofOneAttempt() {
    return shown != null && measured != null && measured.equals(shown.ratio());
  }

  /** The newest revision's number. */
  public int revision() {
    return revisions.getFirst().number();
  }
}
