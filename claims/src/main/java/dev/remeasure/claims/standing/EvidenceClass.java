package dev.remeasure.claims.standing;

import dev.remeasure.claims.attempt.Grade;
import java.util.Comparator;

/** Attempts that weigh alike: by whether they were planned, and how near they are to the claim. */
record EvidenceClass(boolean confirmatory, Grade grade) {

  /** The weightiest first. */
  static final Comparator<EvidenceClass> ORDER =
      Comparator.comparing((EvidenceClass one) -> !one.confirmatory)
          .thenComparing(one -> one.grade);

  static EvidenceClass of(JudgedAttempt attempt) {
    return new EvidenceClass(
        attempt.confirmatory(), attempt.comparison().judgement().answer().grade());
  }

  String words() {
    return (confirmatory ? "planned, " : "exploratory, ") + grade.words();
  }
}
