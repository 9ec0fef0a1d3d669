package dev.remeasure.claims.judge;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.attempt;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.stats.StudentT;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PowerHintTest {
  private static final Claim CLAIM = claim().ratio(Qualifier.EXACT, "2.2");
  private static final double[] ONES = {1, 1, 1, 1};

  @Test
  void openQuestionComesWithTheNumberOfPairsThatWouldSettleIt() {
    double[] noisy = {1.9, 2.5, 2.1, 2.3};
    Judgement judgement =
        Judge.judge(CLAIM, attempt(Grade.EXACT), timed().means(noisy, ONES).build()).own();

    assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    String hint = requireNonNull(judgement.powerHint());
    assertThat(hint).startsWith("4 pairs cannot tell 2.19x from 2x");
    int needed = needed(hint);
    double spread = requireNonNull(judgement.judged().orElseThrow().spread());
    double distance = Math.log(requireNonNull(judgement.headline()).estimate() / 2.0);
    assertThat(half(spread, needed)).isLessThanOrEqualTo(distance);
    assertThat(half(spread, needed - 1)).isGreaterThan(distance);
  }

  @Test
  void ratioThatLiesOnTheBoundIsBeyondAnyNumberOfPairs() {
    double[] onTheBound = {1.6, 2.5, 1.6, 2.5};

    assertThat(
            Judge.judge(CLAIM, attempt(Grade.EXACT), timed().means(onTheBound, ONES).build())
                .own()
                .powerHint())
        .contains("more than 10000 would be needed");
  }

  @Test
  void settledQuestionHasNoHint() {
    double[] quiet = {2.2, 2.21, 2.19, 2.2};

    assertThat(
            Judge.judge(CLAIM, attempt(Grade.EXACT), timed().means(quiet, ONES).build())
                .own()
                .powerHint())
        .isNull();
  }

  private static int needed(String hint) {
    Matcher matcher = Pattern.compile("about (\\d+) would").matcher(hint);
    assertThat(matcher.find()).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  private static double half(double spread, int pairs) {
    return StudentT.twoSided(pairs - 1, 0.95) * spread / Math.sqrt(pairs);
  }
}
