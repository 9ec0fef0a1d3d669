package dev.remeasure.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Cover.PaperRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  @Test
  void whatIsConfirmedIsCountedApartFromWhatIsOnlyExplored() {
    assertThat(Headline.of(Ledgers.everyVerdict().standings()))
        .containsExactly(
            "Of 8 claims tried, 6 are confirmed, none is only explored and 2 are open.",
            "What is confirmed: 1 reproduced, 1 exceeded, 1 partly reproduced, 1 not reproduced,"
                + " 1 contradicted and 1 mechanism supported.",
            "The largest shortfall is mc-moe.claim-4: claimed 4.27×, measured 1.02× [1.01×,"
                + " 1.03×].");
  }

  @Test
  void nothingTriedIsSaidForNoClaimOneAndMany() {
    assertThat(Headline.of(List.of())).containsExactly("There is no claim in this report.");
    Ledger one = Ledgers.untried(Ledgers.named("own.told").ratio(Qualifier.MORE_THAN, "6.9"));
    assertThat(Headline.of(one.standings()))
        .containsExactly("The claim in this report has not been tried yet.");
    assertThat(Headline.of(Ledgers.ofPaper("flash").standings()))
        .containsExactly("None of the 2 claims has been tried yet.");
  }

  @Test
  void oneClaimTriedIsNotOneClaims() {
    assertThat(Headline.of(Ledgers.ofPaper("pndm").standings()).getFirst())
        .isEqualTo("The one claim tried is confirmed.");
  }

  @Test
  void whereNothingIsConfirmedTheReportSaysSo() {
    assertThat(Headline.of(Ledgers.undecidedByExploration().standings()).subList(0, 2))
        .containsExactly(
            "Of 2 claims tried, none is confirmed, none is only explored, 1 is disputed by"
                + " exploratory attempts and 1 is open after exploratory attempts.",
            "Nothing is confirmed: no attempt that was planned beforehand decides a claim.");
  }

  @Test
  void everyPaperWithAClaimThatWasTriedHasARow() {
    Cover cover = (Cover) Reports.workbook(Ledgers.everyVerdict()).sheets().getFirst();
    assertThat(cover.papers())
        .contains(new PaperRow("medusa", 2, 2, 2, 0, "1 reproduced and 1 exceeded"))
        .extracting(PaperRow::paper)
        .doesNotContain("flash");
  }
}
