package dev.remeasure.claims.judge;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with everything it rests on.
 *
 * @param flags in the order of {@link Flag}
 * @param reading null if the claim gives none
 * @param readings what each reading of an ambiguous wording would come to; empty if there is one
 * @param headline the measured interval that stands beside the verdict, of the best or weakest
 *     point of a sweep; null if there is none. Its upper end counts as open where {@link
 *     Flag#BEST_NOT_RUN} is set
 * @param measured every metric at every point; the judged ones are marked
 * @param sweep what several judged points came to together; null for a single one
 * @param retained share of the claimed effect that is left, ln S / ln a; null where it says nothing
 * @param powerHint how many more pairs would settle an open question; null where there is none
 * @param explanation the chain from claim to verdict, in order
 */
public record Judgement(
    Verdict verdict,
    @Nullable SubVerdict subCode,
    Set<Flag> flags,
    @Nullable ClaimBounds reading,
    List<ScoredReading> readings,
    @Nullable Interval headline,
    List<Measured> measured,
    @Nullable SweepSummary sweep,
    List<Finding> findings,
    @Nullable Double retained,
    @Nullable String powerHint,
    List<Step> explanation) {

  public Judgement {
    flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    readings = List.copyOf(readings);
    measured = List.copyOf(measured);
    findings = List.copyOf(findings);
    retained = retained == null ? null : Check.number("retained", retained);
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
