package dev.remeasure.ui.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.claims.page.PageRequest;
import dev.remeasure.ui.site.ExampleAttempts;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptsPageTest {
  private final InMemory ports = new InMemory();

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void everyAnswerIsShownWithWhatItAnswersAndItsVerdict() {
    assertThat(text(ExampleAttempts.SOLVERS))
        .contains(
            "network calls the claim’s own answer total steps counted exact A count does not depend"
                + " on the size of the model. partly reproduced, exploratory")
        .contains("time mean time timed mechanism The network is a formula. not comparable");
  }

  @Test
  void whatWasPlannedStandsBesideWhatWasDone() {
    assertThat(text(1))
        .contains("The run kept to the plan made before it.")
        .contains("Claim medusa.heads-speedup, revision 1 medusa.heads-speedup, revision 1")
        .contains("Read as more than 2.2×, that is 2.2× or more more than 2.2×")
        .contains("Answers time for mean time, exact time for mean time, exact")
        .contains("Pairs 5 to 30 5")
        .contains("Half-width to stop at ±10.5 % ±0.986 %");
  }

  @Test
  void aDepartureFromThePlanIsNamed() {
    assertThat(text(ExampleAttempts.ABORTED))
        .contains("The run departs from its plan: the run was aborted.");
  }

  @Test
  void theHashesOfPlanAndDataAreThoseThatWereLogged() {
    var attempt = ports.attempts().find(1).orElseThrow();
    assertThat(text(1))
        .contains("Plan " + attempt.planHash())
        .contains("Data " + attempt.dataHash())
        .contains("File " + attempt.contentHash());
    assertThat(text(ExampleAttempts.SOLVERS)).contains("Plan there is no plan");
  }

  @Test
  void theIntervalsOfASweepHoldTogetherAndSayAtWhichLevel() {
    assertThat(text(ExampleAttempts.SWEEP))
        .contains("All points together")
        .contains("threads=2 timed 2.09× [2.08×, 2.1×] [2.07×, 2.1×] at 97.5 %")
        .contains("2.07× and up, open above, 97.5 % interval, over 2 configurations");
    assertThat(text(1)).doesNotContain("All points together");
  }

  @Test
  void whatARunShowsAboutItselfIsReadBesideTheVerdict() {
    assertThat(text(ExampleAttempts.SOLVERS))
        .contains(
            "Run end complete size 7 forks order interleaved in pairs, random inside each"
                + " pair duration 2 min 5 s")
        .contains("failed forks 1 of 7 forks failed: the JVM died.")
        .contains("load 4 forks began at a load above 2, the number of processors")
        .contains("steal time The hypervisor took more than 1 % of the time of 5 forks");
  }

  @Test
  void whatAnImportedFileDoesNotTellIsSaidToBeUnknown() {
    assertThat(text(ExampleAttempts.IMPORTED))
        .contains("Run end complete size 10 forks order unknown duration unknown")
        .contains("In which order the forks ran is not known.")
        .contains("Fork Side time Started (UTC)")
        .doesNotContain("in the order in which they ran");
  }

  @Test
  void anInvalidRunShowsNoFigureAsAResult() {
    assertThat(text(ExampleAttempts.INVALID))
        .contains("The run is invalid, so its figures say nothing about the claim.")
        .contains("Measured no result")
        .contains("not a result: the run is invalid")
        .doesNotContain("2.5×");
  }

  @Test
  void aRetractedAttemptIsStruckThroughWithTheReason() {
    String html = html(ExampleAttempts.RETRACTED);
    assertThat(html).contains("<s>reproduced</s>");
    assertThat(PageText.of(html))
        .contains("Retracted by Grace on 4 Mar 2026, 09:30 UTC: the wrong model was loaded.")
        .contains("Measured no result");
    assertThat(PageText.of(page().list(null, null).body()))
        .contains("reproduced retracted: the wrong model was loaded.");
  }

  @Test
  void theLogSaysRevisionGradeAndWhatToBeCarefulAbout() {
    assertThat(PageText.of(page().list(null, null).body()))
        .contains("queues.latency revision 2, carried over component exact 2×")
        .contains(
            "queues.overhead revision 1 component close 0.8× [0.788×, 0.812×] contradicted,"
                + " exploratory not interleaved");
  }

  @Test
  void theConditionsOfTheClaimStandBesideThoseOfTheRun() {
    assertThat(text(1)).contains("subject added heads a.B.subject unknown");
  }

  @Test
  void thePageGoesDownToTheRawSamples() {
    assertThat(text(ExampleAttempts.SOLVERS))
        .contains("1 1 subject 59.76 ms/op 59 calls 09:30:00")
        .contains("7 4 subject failed the JVM died not recorded")
        .contains("1 subject 59.76 60.3576 59.1624")
        .contains("time: mean time, timed, in ms/op")
        .contains("jvm.args -Xmx1g -Xmx1g / not recorded");
  }

  private String text(long number) {
    return PageText.of(html(number));
  }

  private String html(long number) {
    return page().show(Long.toString(number)).body();
  }

  @Test
  void aLongLogComesInPages() {
    String claim = "medusa.tuned-speedup";
    for (int i = 0; i <= PageRequest.DEFAULT; i++) {
      ExampleAttempts.planned(ports, claim, "night-" + i, 2.5);
    }
    List<Long> ofClaim = ports.attempts().ofClaim(claim).stream().map(Attempt::number).toList();
    long last = ofClaim.get(ofClaim.size() - PageRequest.DEFAULT);
    String first = page().list(claim, null).body();
    assertThat(first)
        .contains("Attempt " + ofClaim.getLast() + "<", "Attempt " + last + "<")
        .doesNotContain("Attempt " + (last - 1) + "<")
        .contains("/attempts?claim=" + claim + "&amp;after=" + last)
        .doesNotContain("Newest<");
    assertThat(page().list(claim, last).body())
        .contains("Attempt " + (last - 1) + "<", "Newest<")
        .doesNotContain("Attempt " + last + "<", "Older attempts");
  }

  private AttemptsPage page() {
    return new AttemptsPage(
        ExampleBeans.tracker(ports),
        ports.attempts(),
        ports.claims(),
        ports.runs(),
        new Html(Optional.empty()));
  }
}
