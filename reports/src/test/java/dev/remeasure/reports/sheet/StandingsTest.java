package dev.remeasure.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Cover.Found;
import dev.remeasure.reports.model.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private static final String CLAIMS = "Claims vs measured";

  private final Ledger ledger = Ledgers.everyStanding();
  private final Report report = Reports.workbook(ledger);

  @Test
  void whatIsExploratoryStandsInAColumnOfItsOwn() {
    assertThat(row("own.explored"))
        .containsEntry("confirmed", "(none)")
        .containsEntry("exploratory", "reproduced")
        .containsEntry("agreement", "1 of 1")
        .containsEntry("counted_as", "explored");
    assertThat(row("own.agreeing"))
        .containsEntry("confirmed", "reproduced")
        .containsEntry("exploratory", "(none)")
        .containsEntry("agreement", "2 of 2");
  }

  @Test
  void theCoverCountsConfirmedAndExploratoryApartAndNeverTogether() {
    Cover cover = (Cover) Reports.workbook(Ledgers.everyVerdict()).sheets().getFirst();
    assertThat(cover.groups())
        .extracting(Cover.Count::group, Cover.Count::claims)
        .contains(tuple(Group.CONFIRMED, 6L), tuple(Group.EXPLORED, 0L));
    Cover mixed = (Cover) report.sheets().getFirst();
    assertThat(found(mixed, "reproduced").confirmed()).isEqualTo(7);
    assertThat(found(mixed, "reproduced").exploratory()).isEqualTo(1);
    assertThat(found(mixed, "disputed").confirmed()).isEqualTo(1);
    assertThat(found(mixed, "mechanism supported").confirmed()).isEqualTo(1);
    assertThat(mixed.groups().stream().mapToLong(Cover.Count::claims).sum())
        .isEqualTo(ledger.standings().size());
  }

  @Test
  void theCoversWordsAndTheSheetsAreTheSameFigures() {
    Cover cover = (Cover) report.sheets().getFirst();
    StandingCounts counts = StandingCounts.of(ledger.standings());
    List<Map<String, String>> rows = Cells.rows(report, CLAIMS);
    for (Cover.Count count : cover.groups()) {
      assertThat(count.claims()).isEqualTo(counts.of(count.group()));
      assertThat(rows)
          .filteredOn(row -> count.group().words().equals(row.get("counted_as")))
          .hasSize((int) count.claims());
    }
    for (Found found : cover.found()) {
      assertThat(rows)
          .filteredOn(row -> found.word().word().equals(row.get("confirmed")))
          .hasSize((int) found.confirmed());
      assertThat(rows)
          .filteredOn(row -> found.word().word().equals(row.get("exploratory")))
          .hasSize((int) found.exploratory());
    }
  }

  @Test
  void theSummaryNamesEachKindByItself() {
    Cover cover = (Cover) report.sheets().getFirst();
    assertThat(cover.summary())
        .containsExactly(
            "Of 19 claims tried, 10 are confirmed, 2 are only explored, 1 is disputed and 6 are open.",
            "What is confirmed: 7 reproduced, 2 partly reproduced and 1 mechanism supported.",
            "The largest shortfall is own.counted: claimed 20×, measured 16.9× (exact).");
  }

  @Test
  void whatExploratoryAttemptsDisputeOrLeaveOpenIsNeverCountedWithPlannedOnes() {
    Report explored = Reports.workbook(Ledgers.undecidedByExploration());
    assertThat(Cells.row(explored, CLAIMS, "own.disputed"))
        .containsEntry("confirmed", "(none)")
        .containsEntry("exploratory", "disputed")
        .containsEntry("counted_as", "disputed, exploratory");
    assertThat(Cells.row(explored, CLAIMS, "own.open"))
        .containsEntry("confirmed", "(none)")
        .containsEntry("exploratory", "inconclusive")
        .containsEntry("counted_as", "open, exploratory");
    Cover cover = (Cover) explored.sheets().getFirst();
    assertThat(cover.groups())
        .extracting(Cover.Count::group, Cover.Count::claims)
        .contains(
            tuple(Group.DISPUTED, 0L),
            tuple(Group.DISPUTED_EXPLORATORY, 1L),
            tuple(Group.OPEN, 0L),
            tuple(Group.OPEN_EXPLORATORY, 1L));
  }

  @Test
  void aDisputeIsShownAsOneWithBothSides() {
    assertThat(row("own.disputed"))
        .containsEntry("confirmed", "disputed")
        .containsEntry("agreement", "0 of 2")
        .hasEntrySatisfying(
            "remarks", remarks -> assertThat(remarks).startsWith("Disputed: ").contains(", but "));
  }

  @Test
  void aNewerAndWeakerAttemptDoesNotHideABetterOneButIsToldOf() {
    assertThat(row("own.agreeing"))
        .containsEntry("confirmed", "reproduced")
        .containsEntry("attempts", "5.0")
        .hasEntrySatisfying(
            "remarks",
            remarks ->
                assertThat(remarks)
                    .contains("(planned, close)", "(exploratory, exact)")
                    .contains("Left out: attempt 8 (retracted)."));
  }

  @Test
  void anExploratoryVerdictStandsBesideAMechanismAndIsNotCounted() {
    assertThat(row("own.beside"))
        .containsEntry("confirmed", "mechanism supported")
        .containsEntry("exploratory", "beside it: reproduced");
  }

  @Test
  void whereNoAttemptCountsNothingIsSaidOfEitherKind() {
    assertThat(Cells.row(Reports.workbook(Ledgers.everyVerdict()), CLAIMS, "ardit.claim-8"))
        .containsEntry("confirmed", "(no attempt counts)")
        .containsEntry("exploratory", "(no attempt counts)")
        .containsEntry("counted_as", "open");
  }

  @Test
  void chartsKeepConfirmedAndExploratoryApart() {
    Charts charts =
        report.sheets().stream()
            .filter(Charts.class::isInstance)
            .map(Charts.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(charts.segments())
        .extracting(Charts.Segment::words)
        .contains("reproduced", "reproduced, exploratory", "disputed", "mechanism supported");
    assertThat(charts.bars().getFirst().standing().exploratory()).isFalse();
    assertThat(charts.bars().getLast().standing().exploratory()).isTrue();
  }

  @Test
  void thePrintedPagesHaveTheColumnsThatSayWhatIsConfirmed() {
    assertThat(Cells.rows(report, "Claims in short").getFirst())
        .containsKeys("claim", "claimed", "measured", "confirmed", "exploratory", "agreement");
  }

  private Map<String, String> row(String claim) {
    return Cells.row(report, CLAIMS, claim);
  }

  private static Found found(Cover cover, String word) {
    return cover.found().stream()
        .filter(found -> found.word().word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
