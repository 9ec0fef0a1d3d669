package dev.remeasure.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with everything it rests on.
 *
 * @param reading null if the claim gives none
 * @param measured every metric at every point; the judged ones are marked
 * @param headline the interval that the rules were held against; null if there is none
 * @param retained share of the claimed effect that is left, ln S / ln a; null where it says nothing
 * @param powerHint how many more pairs would settle an open question; null where there is none
 * @param explanation the chain from claim to verdict, in order
 */
public record Judgement(
    Verdict verdict,
    @Nullable SubCode subCode,
    Set<Flag> flags,
    @Nullable Reading reading,
    @Nullable Interval headline,
    List<Measured> measured,
    List<Finding> findings,
    @Nullable Double retained,
    @Nullable String powerHint,
    List<Step> explanation) {

  public Judgement {
    flags = Set.copyOf(flags);
    measured = List.copyOf(measured);
    findings = List.copyOf(findings);
    explanation = List.copyOf(explanation);
  }

  /** The first judged measurement: the one whose means and unit stand beside the verdict. */
  public Optional<Measured> judged() {
    return measured.stream().filter(Measured::judged).findFirst();
  }

  /** The verdict in words, with its sub-code, e.g. {@code not comparable (supported)}. */
  public String words() {
    return subCode == null ? verdict.words() : verdict.words() + " (" + subCode.words() + ")";
  }
}
