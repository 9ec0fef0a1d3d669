package dev.remeasure.claims.judge;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.ZeroCost;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on one answer of an attempt, with everything it rests on.
 *
 * @param answer the metric that was judged, with what it answers and how near it is
 * @param flags in the order of {@link Flag}
 * @param reading null if the claim gives none
 * @param readings the verdict under each reading of an ambiguous wording; empty if there is one
 * @param headline the measured interval that stands beside the verdict, of the best or weakest
 *     point of a sweep; null if there is none. Its upper end counts as open where {@link
 *     Flag#BEST_NOT_RUN} is set
 * @param headlinePoint name of the point of which the headline's estimate is; null if there is none
 * @param nothing which side costs nothing; null if both cost something
 * @param measured every metric at every point; the judged ones are marked
 * @param sweep several judged points together; null for a single one
 * @param retained share of the claimed effect that is left, as ln; null where it says nothing
 * @param powerHint how many more pairs would settle an open question; null where there is none
 * @param explanation the chain from claim to verdict, in order
 */
public record Judgement(
    Answer answer,
    Verdict verdict,
    @Nullable SubVerdict subVerdict,
    Set<Flag> flags,
    @Nullable ClaimBounds reading,
    List<ScoredReading> readings,
    @Nullable Interval headline,
    @Nullable String headlinePoint,
    @Nullable ZeroCost nothing,
    List<Measured> measured,
    @Nullable SweepSummary sweep,
    List<Finding> findings,
    @Nullable Double retained,
    @Nullable String powerHint,
    List<Step> explanation) {

  public Judgement {
    Check.present("answer", answer);
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

  /** The judged measurement that the headline is of. */
  public Optional<Measured> headlineMeasured() {
    return measured.stream().filter(m -> m.judged() && m.point().equals(headlinePoint)).findFirst();
  }

  /** Whether it may change where the claim stands: a plan was made before the data, and kept. */
  public boolean confirmatory() {
    return !flags.contains(Flag.EXPLORATORY);
  }

  /** The verdict in words, with its sub-verdict, e.g. {@code not comparable (supported)}. */
  public String words() {
    return words(verdict, subVerdict);
  }

  /** The same of a judgement of which only these are known. */
  public static String words(Verdict verdict, @Nullable SubVerdict sub) {
    return sub == null ? verdict.words() : verdict.words() + " (" + sub.words() + ")";
  }
}
