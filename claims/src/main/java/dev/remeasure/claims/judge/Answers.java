package dev.remeasure.claims.judge;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.reading.Intent;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first sentence of an explanation: was it reproduced, and can that be trusted. */
final class Answers {
  private Answers() {}

  static String of(Ruling ruling, @Nullable ClaimBounds bounds) {
    boolean effect = bounds == null || bounds.intent().effect();
    return switch (ruling.verdict()) {
      case REPRODUCED -> "The claim is reproduced.";
      case EXCEEDED -> "The claim is reproduced, and the measurement is better than it says.";
      case PARTIAL ->
          ruling.sub() == SubVerdict.UPPER_END_NOT_REACHED
              ? "The claim is reproduced only in part: its upper end is not reached."
              : "The claim is reproduced only in part: the effect is real and smaller than claimed.";
      case NOT_REPRODUCED ->
          ruling.sub() == SubVerdict.NO_EFFECT
              ? "The claim is not reproduced: there is no meaningful effect."
              : "The claim is not reproduced: the claimed size is ruled out.";
      case CONTRADICTED ->
          effect
              ? "The claim is contradicted: the effect points the other way."
              : bounds != null && bounds.intent() == Intent.PARITY
                  ? "The claim is contradicted: the subject is worse than the baseline."
                  : "The claim is contradicted: the subject costs more than the claim says.";
      case INCONCLUSIVE -> "The question is open: the measurement does not decide it.";
      case NOT_COMPARABLE -> mechanism(ruling.sub());
      case INVALID_RUN -> "The run is invalid, so its figures say nothing about the claim.";
      case NOT_TESTABLE -> "Nothing can be concluded about the claim: " + lower(ruling.because());
    };
  }

  static String trust(Ruling ruling, Set<Flag> flags, Attempt attempt) {
    if (!ruling.verdict().decided() && ruling.sub() == null) {
      return "";
    }
    if (flags.contains(Flag.EXPLORATORY)) {
      return "It is exploratory: " + unplanned(attempt) + ".";
    }
    return flags.contains(Flag.WARNINGS)
        ? "The run kept to a plan made beforehand; a quality check gave a warning."
        : "The run kept to a plan made beforehand.";
  }

  private static String unplanned(Attempt attempt) {
    Plan plan = attempt.plan();
    if (plan == null) {
      return "no plan was made beforehand";
    }
    if (attempt.carried()) {
      return "it was measured for an earlier revision of the claim";
    }
    return plan.protocol().confirmatory()
        ? "the run departed from its plan"
        : "its protocol, " + plan.protocol().name() + ", is a first look";
  }

  private static String mechanism(@Nullable SubVerdict sub) {
    if (sub == null) {
      return "The claim is not tested: what was measured is something else.";
    }
    String seen =
        switch (sub) {
          case SUPPORTED -> "its mechanism is seen";
          case CONTRADICTED -> "its mechanism works the other way here";
          case NOT_SEEN -> "its mechanism makes no difference here";
          case INCONCLUSIVE, NO_EFFECT, EFFECT_UNPROVEN, UPPER_END_NOT_REACHED ->
              "whether its mechanism works stays open";
        };
    return "The size of the claim is not tested; " + seen + ".";
  }

  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
