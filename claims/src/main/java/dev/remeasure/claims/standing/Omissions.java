package dev.remeasure.claims.standing;

import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.ClaimStanding.LeftOut;
import dev.remeasure.claims.text.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which attempts do not count for a claim's standing, and why. */
final class Omissions {
  private Omissions() {}

  /** Why the attempt does not count at this revision of its claim; null if it does. */
  static @Nullable LeftOut of(JudgedAttempt one, int revision) {
    String reason = reason(one, revision);
    return reason == null ? null : new LeftOut(one.attempt().number(), reason);
  }

  /** Whether it is an attempt at that revision which nobody has taken back. */
  static boolean belongs(JudgedAttempt one, int revision) {
    return one.attempt().retraction() == null && Objects.equals(one.attempt().revision(), revision);
  }

  private static @Nullable String reason(JudgedAttempt one, int revision) {
    if (one.attempt().retraction() != null) {
      return "retracted";
    }
    if (!belongs(one, revision)) {
      return "tested revision " + one.attempt().revision();
    }
    if (one.run().state() == Run.State.ABORTED) {
      return "aborted";
    }
    Judgement judgement = one.comparison().judgement();
    if (judgement.verdict() == Verdict.INVALID_RUN || judgement.verdict() == Verdict.NOT_TESTABLE) {
      return judgement.verdict().words();
    }
    if (judgement.flags().contains(Flag.METRIC_DIFFERS)) {
      return "measured something else";
    }
    return judgement.headline() == null && judgement.nothing() == null ? "no interval" : null;
  }

  /** E.g. {@code attempts 3 and 7 (retracted), attempt 5 (aborted)}. */
  static String words(List<LeftOut> all) {
    Map<String, List<Long>> byReason = new LinkedHashMap<>();
    all.forEach(one ->
        byReason.computeIfAbsent(one.reason(), first -> new ArrayList<>()).add(one.attempt()));
    return String.join(
        ", ",
        byReason.entrySet().stream()
            .map(entry ->
                Sentences.numbered("attempt", entry.getValue()) + " (" + entry.getKey() + ")")
            .toList());
  }
}
