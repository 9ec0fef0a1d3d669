package dev.remeasure.claims.standing;

import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt found about a claim.
 *
 * @param sub of a mechanism or a model, whose verdict is {@code NOT_COMPARABLE}; null elsewhere
 */
public record Outcome(Verdict verdict, @Nullable SubVerdict sub) {

  static Outcome of(Judgement judgement) {
    return judgement.verdict() == Verdict.NOT_COMPARABLE
        ? new Outcome(judgement.verdict(), judgement.subVerdict())
        : of(judgement.verdict());
  }

  static Outcome of(Verdict verdict) {
    return new Outcome(verdict, null);
  }

  /** What they all found, where they agree; {@code REPRODUCED} where some exceed the claim. */
  static Outcome shared(List<Outcome> agreeing) {
    boolean same = agreeing.stream().distinct().count() == 1;
    return same ? agreeing.getFirst() : of(Verdict.REPRODUCED);
  }

  public boolean decided() {
    return verdict == Verdict.NOT_COMPARABLE
        ? sub == SubVerdict.SUPPORTED
            || sub == SubVerdict.CONTRADICTED
            || sub == SubVerdict.NOT_SEEN
        : verdict.decided();
  }

  /** Whether both say the same of the claim, as reproduced and exceeded do. */
  public boolean agrees(Outcome other) {
    return equals(other) || (verdict.reproduces() && other.verdict.reproduces());
  }

  /** Whether one has the claim and the other has not. */
  boolean opposes(Outcome other) {
    return (verdict.reproduces() && other.refutes()) || (refutes() && other.verdict.reproduces());
  }

  /** Whether it shows something in the claimed direction, whatever its size. */
  boolean favourable() {
    return verdict.reproduces() || verdict == Verdict.PARTIAL || sub == SubVerdict.SUPPORTED;
  }

  private boolean refutes() {
    return verdict == Verdict.CONTRADICTED || verdict == Verdict.NOT_REPRODUCED;
  }

  /** What attempts with this outcome did, e.g. {@code reproduced it}. */
  public String did() {
    return switch (verdict) {
      case REPRODUCED -> "reproduced it";
      case EXCEEDED -> "exceeded it";
      case PARTIAL -> "reproduced it in part";
      case NOT_REPRODUCED -> "did not reproduce it";
      case CONTRADICTED -> "contradicted it";
      case NOT_COMPARABLE -> didToMechanism();
      case INCONCLUSIVE, INVALID_RUN, NOT_TESTABLE -> "did not decide it";
    };
  }

  private String didToMechanism() {
    if (sub == SubVerdict.SUPPORTED) {
      return "supported its mechanism";
    }
    if (sub == SubVerdict.CONTRADICTED) {
      return "contradicted its mechanism";
    }
    return sub == SubVerdict.NOT_SEEN ? "did not see its mechanism" : "did not decide it";
  }
}
