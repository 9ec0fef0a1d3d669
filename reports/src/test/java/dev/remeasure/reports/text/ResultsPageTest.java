package dev.remeasure.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.component.ComponentPage;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.sheet.Ledgers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultsPageTest {
  private static final ComponentPage PAGE =
      new ComponentPage(
          """
          # own: A paper

          ## Prediction

          | claim | formula | at the default point |
          |---|---|---|
          | `own.counted` | 1000 ÷ 50 | 20.00 |
          | `own.explored` | 220 ÷ 100 | 2.20 |

          ## What surprised

          That it *took* nine more.
          """);

  private final String page = page("own.counted", "own.explored", "own.disputed", "own.beside");

  @Test
  void aCountStandsBesideItsPredictionAndSaysHowFarTheyAreApart() {
    assertThat(page)
        .contains("| `own.counted` | 20× | 20× | 16.9× (exact) | ")
        .contains("Predicted 20×, measured 16.9× (exact): 15.3 % less than predicted.");
  }

  @Test
  void whatCameAsPredictedSaysSo() {
    assertThat(page).contains("Predicted 2.2×, measured 2.2×").contains(": as predicted.");
  }

  @Test
  void whatIsDisputedHasNoRatioAndWhatIsNotPredictedADash() {
    assertThat(page).contains("| `own.disputed` | 2.2× | – | no ratio | disputed |");
  }

  @Test
  void whatWasSeenOfAMechanismIsNotCalledTheClaimsSize() {
    assertThat(page).contains("| `own.beside` | 2.2× | – | 2.2× \\[", "], of the mechanism | ");
  }

  @Test
  void whatSurprisedIsSaidOnceForEachPaper() {
    assertThat(page).containsOnlyOnce("**What surprised.** That it *took* nine more.");
    assertThat(page).containsOnlyOnce("\n## ");
  }

  private static String page(String... claims) {
    List<Standing> standings =
        Ledgers.everyStanding().standings().stream()
            .filter(standing -> List.of(claims).contains(standing.claim().id()))
            .toList();
    return new ResultsPage(
            standings, Map.of(), key -> key.equals("own") ? Optional.of(PAGE) : Optional.empty())
        .text();
  }
}
