package dev.remeasure.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Report;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresOnSheetsTest {
  private static final String CLAIMS = "Claims vs measured";

  private final Report verdicts = Reports.workbook(Ledgers.everyVerdict());
  private final Report standings = Reports.workbook(Ledgers.everyStanding());

  @Test
  void noFigureOfAnInvalidRunIsShownAsAResult() {
    assertThat(Cells.row(verdicts, CLAIMS, "ardit.claim-8"))
        .containsEntry("ratio", "(no attempt counts)")
        .containsEntry("ratio_low", "(no attempt counts)")
        .containsEntry("baseline_mean", "(no attempt counts)")
        .containsEntry("difference", "(no attempt counts)")
        .containsEntry("retained", "(no attempt counts)")
        .hasEntrySatisfying(
            "remarks", remarks -> assertThat(remarks).contains("attempt 8 (invalid run)"));
    assertThat(
            Cells.rows(verdicts, "Attempts").stream()
                .filter(row -> "ardit.claim-8".equals(row.get("claim")))
                .toList())
        .singleElement()
        .satisfies(row ->
            assertThat(row)
                .containsEntry("ratio", "(invalid run)")
                .containsEntry("ratio_low", "(invalid run)")
                .containsEntry("joint_high", "(invalid run)"));
    assertThat(charts(verdicts).bars())
        .extracting(Charts.Bar::claim)
        .doesNotContain("ardit.claim-8", "adaspa.claim-7", "ardit.claim-9");
  }

  @Test
  void aMechanismHasNoRatioBesideTheClaimsSize() {
    assertThat(Cells.row(verdicts, CLAIMS, "adaspa.claim-7"))
        .containsEntry("confirmed", "mechanism supported")
        .containsEntry("ratio", "(not comparable)")
        .containsEntry("retained", "(not comparable)");
  }

  @Test
  void anotherMetricThanTheClaimedOneGivesNoFigure() {
    assertThat(Cells.row(standings, CLAIMS, "own.metric"))
        .containsEntry("ratio", "(no attempt counts)")
        .containsEntry("retained", "(no attempt counts)")
        .hasEntrySatisfying(
            "remarks", remarks -> assertThat(remarks).contains("(measured something else)"));
  }

  @Test
  void anOrderOfMagnitudeIsComparedWithItsRange() {
    assertThat(Cells.row(standings, CLAIMS, "own.magnitude"))
        .containsEntry("claimed_low", "50.0")
        .containsEntry("claimed_high", "500.0")
        .hasEntrySatisfying("difference", cell -> assertThat(cell).endsWith(",0))=0.0"))
        .hasEntrySatisfying("retained", cell -> assertThat(cell).endsWith(",1))=1.0"));
  }

  @Test
  void aRangeWhoseUpperEndIsNotReachedHasTheShareThatWasJudged() {
    assertThat(Cells.row(standings, CLAIMS, "own.range"))
        .containsEntry("confirmed", "partly reproduced")
        .containsEntry("sub_verdict", "upper end not reached")
        .hasEntrySatisfying("retained", cell -> assertThat(cell).startsWith("0.42"));
  }

  @Test
  void anEliminatedCostIsAWordAndNoFigure() {
    assertThat(Cells.row(standings, CLAIMS, "own.eliminated"))
        .containsEntry("ratio", "eliminated")
        .containsEntry("retained", "(not measured)")
        .containsEntry("confirmed", "reproduced");
    assertThat(Cells.row(standings, CLAIMS, "own.gone"))
        .containsEntry("claimed_low", "eliminated")
        .containsEntry("read_as", "eliminated");
  }

  @Test
  void theEndOfAnIntervalThatNothingBoundsIsOpen() {
    Map<String, String> best = Cells.row(standings, CLAIMS, "own.up-to");
    assertThat(best).containsEntry("ratio_high", "(open)");
    assertThat(best.get("ratio_low")).startsWith("2.3");
    assertThat(best).containsEntry("difference", "(open)").containsEntry("retained", "(open)");
    Map<String, String> worst = Cells.row(standings, CLAIMS, "own.worst");
    assertThat(worst).containsEntry("ratio_low", "(open)");
    assertThat(worst.get("ratio_high")).startsWith("0.");
  }

  @Test
  void thePrintedIntervalHasTheDigitsThatTellItsEndsApart() {
    assertThat(Cells.rows(standings, "Claims in short"))
        .extracting(row -> row.get("measured"))
        .allMatch(
            measured ->
                measured.matches(
                    "\\(.+\\)|[a-z ]+|[\\d.]+× (\\(exact\\)|\\[([\\d.]+×|open), ([\\d.]+×|open)\\])"),
            "figures as the pages have them")
        .noneMatch(measured -> measured.matches(".*\\[(.+), \\1\\]"));
    assertThat(Cells.row(standings, "Claims in short", "own.up-to").get("measured"))
        .matches("2\\.4× \\[2\\.3\\d+×, open\\]");
    assertThat(Cells.row(standings, "Claims in short", "own.counted").get("measured"))
        .isEqualTo("16.9× (exact)");
  }

  @Test
  void twoSidesOfADisputeHaveNoFigureTogether() {
    assertThat(Cells.row(standings, CLAIMS, "own.disputed"))
        .containsEntry("ratio", "(disputed)")
        .containsEntry("retained", "(disputed)");
  }

  @Test
  void levelsOtherThan95PercentAreShownAsTheyAre() {
    assertThat(Cells.row(standings, CLAIMS, "own.up-to")).containsEntry("level", "0.975");
    assertThat(Cells.row(standings, CLAIMS, "own.price")).containsEntry("level", "0.95");
    assertThat(
            Cells.rows(standings, "Attempts").stream()
                .filter(row -> "own.range".equals(row.get("claim")))
                .toList())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).containsEntry("joint_level", "0.975"));
  }

  @Test
  void aPriceHasNoShareOfAnEffect() {
    assertThat(Cells.row(standings, CLAIMS, "own.price"))
        .containsEntry("read_as", "0.952× or more (price)")
        .containsEntry("retained", "(does not apply)")
        .containsEntry("confirmed", "reproduced");
  }

  @Test
  void aClaimWhoseAimIsACostIsShownAsBaselineOverSubject() {
    Map<String, String> aim = Cells.row(standings, CLAIMS, "own.aim");
    assertThat(aim).containsEntry("read_as", "0.333× (aim)");
    assertThat(aim.get("claimed_low")).startsWith("0.333");
    assertThat(aim.get("retained")).startsWith("LN({ratio})/LN({claimed_high})=1.0");
  }

  @Test
  void everyAnswerOfAnAttemptHasItsOwnGradeAndVerdict() {
    assertThat(Cells.rows(standings, "Attempts"))
        .filteredOn(row -> "own.counted".equals(row.get("claim")))
        .extracting(row -> row.get("metric") + ": " + row.get("grade") + ", " + row.get("verdict"))
        .containsExactly("calls: exact, partly reproduced", "time: mechanism, not comparable");
  }

  private static Charts charts(Report report) {
    return report.sheets().stream()
        .filter(Charts.class::isInstance)
        .map(Charts.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
