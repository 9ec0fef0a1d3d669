package dev.remeasure.claims.standing;

import static dev.remeasure.claims.standing.Tried.CLAIM;
import static dev.remeasure.claims.standing.Tried.REVISION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for any attempts at a claim. */
class StandingPropertiesTest {
  private static final int LOGS = 500;

  @Test
  void theOrderOfAttemptsDoesNotMatter() {
    eachLog((log, random) -> {
      List<JudgedAttempt> shuffled = new ArrayList<>(log);
      Collections.shuffle(shuffled, random);
      assertThat(standing(shuffled)).isEqualTo(standing(log));
    });
  }

  @Test
  void anInconclusiveAttemptChangesNothingOnWhichAllAgreed() {
    eachLog((log, random) -> {
      ClaimStanding before = standing(log);
      ClaimStanding after = standing(with(log, any(99, random).measuring(0.3, 9)));
      if (before.deciding() == 0) {
        assertThat(after.deciding()).isZero();
      } else if (before.agreeing() == before.deciding()) {
        assertThat(after.words()).isEqualTo(before.words());
        assertThat(after.agreeing()).isEqualTo(before.agreeing());
      }
    });
  }

  @Test
  void aRetractedAttemptCountsForNothing() {
    eachLog((log, random) -> {
      ClaimStanding before = standing(log);
      ClaimStanding after = standing(with(log, found(any(99, random).retracted(), random)));
      assertThat(without(after)).isEqualTo(without(before));
      assertThat(after.leftOut()).last().extracting(ClaimStanding.LeftOut::attempt).isEqualTo(99L);
    });
  }

  @Test
  void anExploratoryAttemptNeverChangesWhatPlannedOnesDecided() {
    eachLog((log, random) -> {
      ClaimStanding before = standing(log);
      if (before.confirmed()) {
        ClaimStanding after = standing(with(log, found(any(99, random).exploratory(), random)));
        assertThat(after.words()).isEqualTo(before.words());
        assertThat(after.interval()).isEqualTo(before.interval());
        assertThat(after.camps()).isEqualTo(before.camps());
        assertThat(after.shown()).isEqualTo(before.shown());
      }
    });
  }

  @Test
  void exploratoryAttemptsAloneConfirmNothing() {
    eachLog((log, random) -> {
      ClaimStanding stands = standing(log.stream().filter(one -> !one.confirmatory()).toList());
      assertThat(stands.group()).isNotEqualTo(Group.CONFIRMED);
      assertThat(stands.confirmed()).isFalse();
    });
  }

  @Test
  void theAttemptsThatDecideAgreeOrDissent() {
    eachLog((log, random) -> {
      ClaimStanding stands = standing(log);
      assertThat(stands.agreeing() + stands.dissenting().size()).isEqualTo(stands.deciding());
      assertThat(stands.sentence()).endsWith(".").doesNotContain("null", "  ", "..");
    });
  }

  private static void eachLog(BiConsumer<List<JudgedAttempt>, Random> property) {
    for (int seed = 0; seed < LOGS; seed++) {
      Random random = new Random(seed);
      List<JudgedAttempt> log = new ArrayList<>();
      int size = random.nextInt(8);
      for (int number = 1; number <= size; number++) {
        log.add(found(any(number, random), random));
      }
      property.accept(log, random);
    }
  }

  private static Tried any(long number, Random random) {
    Tried tried =
        Tried.attempt(number)
            .graded(random.nextInt(3) == 0 ? Grade.CLOSE : Grade.EXACT)
            .in("lab " + random.nextInt(4));
    if (random.nextInt(3) == 0) {
      tried.exploratory();
    }
    return random.nextInt(8) == 0 ? tried.at(1) : tried;
  }

  private static JudgedAttempt found(Tried tried, Random random) {
    double[] ratios = {0.7, 1, 1.6, 2, 2.2, 2.3, 3};
    double ratio = ratios[random.nextInt(ratios.length)];
    return switch (random.nextInt(8)) {
      case 0 -> tried.counting(ratio);
      case 1 -> tried.without(Verdict.INVALID_RUN);
      case 2 ->
          tried
              .graded(random.nextBoolean() ? Grade.MECHANISM : Grade.SIMULATION)
              .seeing(random.nextBoolean() ? SubVerdict.SUPPORTED : SubVerdict.NOT_SEEN);
      default -> {
        double width = Math.exp(random.nextDouble() * 0.3);
        yield tried.measuring(ratio / width, ratio * width);
      }
    };
  }

  private static List<JudgedAttempt> with(List<JudgedAttempt> log, JudgedAttempt more) {
    List<JudgedAttempt> all = new ArrayList<>(log);
    all.add(more);
    return all;
  }

  /** Without those left out, which are counted and change nothing else. */
  private static ClaimStanding without(ClaimStanding stands) {
    return new ClaimStanding(
        stands.group(),
        stands.confirmed(),
        stands.grade(),
        stands.verdict(),
        stands.sub(),
        stands.interval(),
        stands.pooled(),
        stands.camps(),
        stands.beside(),
        stands.against(),
        List.of(),
        stands.shown());
  }

  private static ClaimStanding standing(List<JudgedAttempt> attempts) {
    return StandingRules.of(CLAIM, REVISION, attempts);
  }
}
