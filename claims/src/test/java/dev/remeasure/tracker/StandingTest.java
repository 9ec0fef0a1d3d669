package dev.remeasure.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.attempt.Grade;
import dev.remeasure.contract.Fixtures;
import dev.remeasure.verdict.Comparison;
import dev.remeasure.verdict.Flag;
import dev.remeasure.verdict.Judgement;
import dev.remeasure.verdict.Verdict;
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
    Tried planned = tried(1, true, Verdict.REPRODUCED);
    Tried look = tried(2, false, Verdict.CONTRADICTED);

    assertThat(standing(planned, look).shown()).contains(planned);
    assertThat(standing(look).shown()).contains(look);
  }

  @Test
  void anInvalidRunStandsOnlyWhereThereIsNoOther() {
    Tried look = tried(1, false, Verdict.PARTIAL);
    Tried invalid = tried(2, true, Verdict.INVALID_RUN);

    assertThat(standing(look, invalid).shown()).contains(look);
    assertThat(standing(invalid).shown()).contains(invalid);
  }

  private static Standing standing(Tried... attempts) {
    return new Standing(
        Fixtures.ownPaper("p").value(), Fixtures.bareClaim("p.a").value(), List.of(attempts));
  }

  private static Tried tried(long number, boolean confirmatory, Verdict verdict) {
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
    return new Tried(
        new Attempt(
            number, "p.a", new UUID(0, number), Grade.EXACT, null, null, null, at, "hash" + number),
        new Comparison(number, "1", at, judgement));
  }
}
