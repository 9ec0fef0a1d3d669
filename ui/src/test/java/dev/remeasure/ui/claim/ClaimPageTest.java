package dev.remeasure.ui.claim;

import static dev.remeasure.ui.site.ExampleAttempts.CARRIED;
import static dev.remeasure.ui.site.ExampleAttempts.DISSENTING;
import static dev.remeasure.ui.site.ExampleAttempts.HEADS;
import static dev.remeasure.ui.site.ExampleAttempts.LEFT_BEHIND;
import static dev.remeasure.ui.site.ExampleAttempts.RETRACTED;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.site.ExampleAttempts;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimPageTest {
  private final InMemory ports = new InMemory();

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void whatTheClaimComesToIsReadFirst() {
    String page = text("queues.overhead");
    assertThat(page)
        .contains(
            "The claim is contradicted: the subject costs more than the claim says. It is"
                + " exploratory: no plan was made beforehand.");
    assertThat(page.indexOf("The claim is contradicted")).isLessThan(page.indexOf("Claimed"));
  }

  @Test
  void theFirstSentenceSpeaksForAllAttemptsAndSaysWhatSpeaksAgainstIt() {
    assertThat(lead(HEADS))
        .isEqualTo(
            "Reproduced in 4 of 5 planned attempts; attempt 5 disagrees. Attempt 9 (exploratory,"
                + " close) contradicted it.");
    assertThat(lead("queues.fair"))
        .isEqualTo("Disputed: attempt 15 reproduced it, but attempt 16 contradicted it.");
    assertThat(lead("queues.mechanism"))
        .startsWith("The size of the claim is not tested; its mechanism is seen.");
    assertThat(text("queues.fair"))
        .contains("disputed Planned measurements of equal weight disagree.");
  }

  @Test
  void attemptsThatDisagreeAreNamedAndLinked() {
    assertThat(text(HEADS))
        .contains("Reproduced in 4 of 5 planned attempts; attempt 5 disagrees.")
        .contains("Attempt 9 (exploratory, close) contradicted it.");
    assertThat(html(HEADS))
        .contains("<a href=\"/attempts/" + DISSENTING + "\">attempt 5</a> disagrees.");
  }

  @Test
  void attemptsThatDoNotCountAreListedWithTheReason() {
    assertThat(text(HEADS))
        .contains(
            "Not counted: attempt 6 (retracted), attempt 7 (aborted), attempt 8 (invalid run).")
        .contains("does not count: invalid run");
  }

  @Test
  void aRetractedAttemptIsStruckThroughWithTheReason() {
    String attempt = article(HEADS, RETRACTED);
    assertThat(attempt).contains("<s>reproduced</s>");
    assertThat(attempt).doesNotContain("<span class=\"figure\">");
    assertThat(PageText.of(attempt))
        .contains("Retracted by Grace on 4 Mar 2026, 09:30 UTC: the wrong model was loaded.");
  }

  @Test
  void everyAttemptIsDrawnWithTheBoundsItWasJudgedBy() {
    ExampleAttempts.planned(ports, "medusa.tuned-speedup", "one", 2.5);
    ExampleAttempts.explored(ports, "medusa.tuned-speedup", "two", 2.5);
    assertThat(forest("medusa.tuned-speedup").rows())
        .extracting(row -> row.accepted() == null ? "" : row.accepted().x())
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @Test
  void nothingIsDrawnOfAnAttemptThatDoesNotCount() {
    assertThat(forest(HEADS).rows())
        .filteredOn(row -> row.bar() == null)
        .extracting(row -> row.card().attempt().number(), Forest.Row::figures)
        .containsExactly(tuple(6L, "retracted"), tuple(7L, "aborted"), tuple(8L, "invalid run"));
    assertThat(count(html(HEADS), "class=\"bar ")).isEqualTo(6);
  }

  @Test
  void anAttemptThatDoesNotCountIsStruckInTheFigureAndHasNoSolidMark() {
    assertThat(forest(HEADS).rows())
        .filteredOn(row -> !row.counts())
        .hasSize(3)
        .allMatch(row -> row.card().sign().hollow());
    assertThat(html(HEADS)).contains("<li class=\"out\">", "<s>reproduced</s> does not count");
  }

  @Test
  void everyRowOfTheFigureSaysWhenWhereAndHowOftenItWasMeasured() {
    assertThat(forest(HEADS).rows())
        .extracting(Forest.Row::circumstances)
        .allMatch(words -> words.matches("\\d+ \\w+ \\d{4}, .+, 5 forks"));
  }

  @Test
  void plannedExploratoryAndMechanismAreDrawnApart() {
    assertThat(html(HEADS))
        .contains("class=\"bar confirmed\"", "class=\"bar exploratory\"")
        .contains("planned, with its interval", "exploratory, with its interval")
        .doesNotContain("class=\"bar direction\"");
    assertThat(html("queues.mechanism"))
        .contains("class=\"bar direction\"", "direction only: a mechanism or a model")
        .doesNotContain("class=\"band accepted\"");
  }

  @Test
  void anOpenEndIsDrawnOpen() {
    assertThat(requireNonNull(forest("queues.best").rows().getFirst().bar()).beyond()).isTrue();
    assertThat(text("queues.best"))
        .contains("2.07× and up, open above, 97.5 % interval, over 2 configurations");
  }

  @Test
  void theReadingSaysFormQualifierIntentAndBounds() {
    assertThat(text("queues.overhead"))
        .contains("Factor 0.952× or more")
        .contains("Form of the number per cent more cost")
        .contains("Qualifier less than")
        .contains("Intent price: a cost is stated")
        .contains("Lower bound, lo 0.941× Upper bound, hi none")
        .contains("the claim is reproduced at or above 0.941× and has no upper bound.")
        .contains("as attempt 12 was judged, graded close");
  }

  @Test
  void anUntriedClaimTellsTheBoundsOfAnExactAttempt() {
    assertThat(text("medusa.tuned-speedup"))
        .contains("Nobody has tried to reproduce it yet.")
        .contains("Lower bound, lo 2.09× Upper bound, hi 3.96×")
        .contains("no attempt has been judged yet; an exact one would have them");
  }

  @Test
  void revisionsAreListedAndAttemptsSayWhichTheyTested() {
    assertThat(text("queues.latency"))
        .contains("2 Grace 5 Mar 2026, 09:30 UTC Table 3 is about throughput")
        .contains("1 catalog 4 Mar 2026, 09:30 UTC no reason given");
    assertThat(PageText.of(article("queues.latency", LEFT_BEHIND)))
        .contains("Tested revision 1 of the claim, an earlier one.")
        .contains("does not count: tested revision 1");
    assertThat(PageText.of(article("queues.latency", CARRIED)))
        .contains("Tested revision 2 of the claim.")
        .contains("carried over from an earlier revision");
  }

  @Test
  void everyAttemptSaysWhichOfTheClaimsConditionsItMet() {
    assertThat(PageText.of(article(HEADS, 1)))
        .containsPattern("conditions against this run’s: matches \\d+, differs \\d+, unknown \\d+")
        .contains("subject added heads a.B.subject unknown");
  }

  @Test
  void severalEnvironmentsArePooledInWords() {
    assertThat(text(HEADS))
        .contains("Measured 2.37× [2.03×, 2.76×], 95 % interval, environments pooled")
        .contains("Across 5 environments the ratio varies by ±13.1 %");
  }

  @Test
  void ofVeryManyAttemptsTheNewestAreShownWholeAndTheOthersCounted() {
    for (int i = 0; i < 24; i++) {
      ExampleAttempts.planned(ports, "medusa.tuned-speedup", "night-" + i, 2.5);
    }
    String html = html("medusa.tuned-speedup");

    assertThat(count(html, "<article class=\"attempt\"")).isEqualTo(ClaimPage.WHOLE);
    assertThat(html).contains("And 4 older:", "href=\"/attempts/20\"", "id=\"attempt-43\"");
  }

  @Test
  void ofMoreAttemptsThanCanBeReadTheNewestAreDrawnAndTheLogHasTheOthers() {
    String claim = "medusa.tuned-speedup";
    for (int i = 0; i < ClaimPage.DRAWN + 10; i++) {
      ExampleAttempts.planned(ports, claim, "night-" + i, 2.5);
    }
    assertThat(count(html(claim), "class=\"sub circumstances\"")).isEqualTo(ClaimPage.DRAWN);
    assertThat(html(claim)).contains("href=\"/attempts?claim=" + claim + "\"");
  }

  private String text(String claim) {
    return PageText.of(html(claim));
  }

  private String html(String claim) {
    return page().show(claim).body();
  }

  private String lead(String claim) {
    var lead = Pattern.compile("(?s)<p class=\"lead answer\">.*?</p>").matcher(html(claim));
    assertThat(lead.find()).isTrue();
    return PageText.of(lead.group()).strip();
  }

  private Forest forest(String claim) {
    return requireNonNull(page().view(claim).orElseThrow().forest());
  }

  private String article(String claim, long attempt) {
    var article =
        Pattern.compile("(?s)<article[^>]+aria-labelledby=\"attempt-" + attempt + "\".*?</article>")
            .matcher(html(claim));
    assertThat(article.find()).isTrue();
    return article.group();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private ClaimPage page() {
    return new ClaimPage(
        ExampleBeans.tracker(ports),
        ports.claims(),
        new Records(ports.papers(), ports.claims(), Optional.empty()),
        ports.runs(),
        new Html(Optional.empty()));
  }
}
