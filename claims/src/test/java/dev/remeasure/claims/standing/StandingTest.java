package dev.remeasure.claims.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.contract.Fixtures;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {
  @Test
  void nothingStandsForAClaimThatNobodyTried() {
    assertThat(standing().shown()).isEmpty();
  }

  @Test
  void theNewestConfirmatoryAttemptStandsBeforeANewerFirstLook() {
    JudgedAttempt planned = tried(1, true, Verdict.REPRODUCED);
    JudgedAttempt look = tried(2, false, Verdict.CONTRADICTED);

    assertThat(standing(planned, look).shown()).contains(planned);
    assertThat(standing(look).shown()).contains(look);
  }

  @Test
  void anInvalidRunStandsOnlyWhereThereIsNoOther() {
    JudgedAttempt look = tried(1, false, Verdict.PARTIAL);
    JudgedAttempt invalid = tried(2, true, Verdict.INVALID_RUN);

    assertThat(standing(look, invalid).shown()).contains(look);
    assertThat(standing(invalid).shown()).contains(invalid);
  }

  private static Standing standing(JudgedAttempt... attempts) {
    return new Standing(
        Fixtures.ownPaper("p").value(), Fixtures.bareClaim("p.a").value(), List.of(attempts));
  }

  private static JudgedAttempt tried(long number, boolean confirmatory, Verdict verdict) {
    Instant at = Instant.parse("2026-02-03T04:05:06Z");
    Judgement judgement =
        new Judgement(
            verdict,
            null,
            confirmatory ? Set.of() : Set.of(Flag.EXPLORATORY),
            null,
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            null,
            null,
            List.of());
    return new JudgedAttempt(
        new Attempt(
            number, "p.a", new UUID(0, number), Grade.EXACT, null, null, null, at, "hash" + number),
        new Comparison(number, "1", at, judgement));
  }
}
