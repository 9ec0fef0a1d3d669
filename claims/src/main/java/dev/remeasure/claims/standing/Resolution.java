package dev.remeasure.claims.standing;

import dev.remeasure.claims.judge.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several findings about one claim amount to.
 *
 * @param outcome inconclusive where they differ and nothing decides between them
 * @param disputed whether they differ such that no standing can be told
 */
record Resolution(Outcome outcome, boolean disputed) {
  private static final Outcome OPEN = Outcome.of(Verdict.INCONCLUSIVE);

  /**
   * Where the findings agree, that is it. Where they differ, the rules decide on what they show
   * together, unless that is too wide and one has the claim while another has not.
   *
   * @param findings decided ones; empty if none has decided by itself
   * @param together verdict of the rules on the pooled interval; null if there is no such interval
   */
  static Resolution of(List<Outcome> findings, @Nullable Verdict together) {
    if (findings.isEmpty()) {
      return new Resolution(together == null ? OPEN : Outcome.of(together), false);
    }
    if (findings.stream().allMatch(findings.getFirst()::agrees)) {
      return new Resolution(Outcome.shared(findings), false);
    }
    if (together == null) {
      return new Resolution(OPEN, true);
    }
    boolean opposed = findings.stream().anyMatch(one -> findings.stream().anyMatch(one::opposes));
    return new Resolution(Outcome.of(together), together == Verdict.INCONCLUSIVE && opposed);
  }

  boolean decided() {
    return outcome.decided();
  }
}
