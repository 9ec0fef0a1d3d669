package dev.remeasure.ui.claim;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.standing.ClaimStanding;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Numbers;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.part.Sign;
import dev.remeasure.ui.part.Times;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * Whether the claim was reproduced, and what speaks against that: the answer of the attempt that
   * alone decides, or else where the claim stands with everything that says otherwise.
   */
  public String answer() {
    if (claimed.lack() != null) {
      return claimed.lack();
    }
    if (shown != null && alone()) {
      return shown.answer();
    }
    return Stream.concat(Stream.of(stands.sentence()), stands.against().stream())
        .map(Numbers::set)
        .collect(Collectors.joining(" "));
  }

  /** The page's title: the claim, then where it stands. */
  public String title() {
    return claim.id() + ": " + sign.words();
  }

  /** A sentence by which the standing is cited; it says of when it is. */
  public String citation() {
    String measured = measured() == null ? "" : ", measured " + measured().estimate();
    String newest =
        attempts.isEmpty()
            ? ""
            : " Newest attempt: "
                + attempts.getFirst().attempt().number()
                + ", "
                + Times.day(attempts.getFirst().attempt().loggedAt())
                + ".";
    return "Claim "
        + claim.id()
        + ", revision "
        + revision()
        + ", of “"
        + paper.title()
        + "” ("
        + paper.year()
        + "): "
        + sign.words()
        + measured
        + " (baseline ÷ subject). Remeasure."
        + newest;
  }

  /** What the answer does not say of the standing; empty if it says all. */
  public String standing() {
    String answer = answer();
    return Stream.of(stands.sentence(), stands.group().meaning())
        .map(Numbers::set)
        .filter(sentence -> !answer.startsWith(sentence))
        .findFirst()
        .orElse("");
  }

  /** Whether no other attempt that counts has a say. */
  private boolean alone() {
    return attempts.stream().filter(card -> card.leftOut().isEmpty()).count() == 1 && older == 0;
  }

  /** Whose bounds they are. */
  public String judgedAs() {
    return shown == null || shown.judgement().reading() == null
        ? "no attempt has been judged yet; an exact one would have them"
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
