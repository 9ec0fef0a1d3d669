package dev.remeasure.ui.enter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import io.micronaut.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimEntryPageTest {
  private final InMemory ports = new InMemory();

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void theFactorIsShownAsReadBeforeItIsRecorded() {
    HttpResponse<String> read = enter(claim());
    assertThat(PageText.of(read.body())).contains("As it is read 1.67×", "Record it");
    assertThat(ports.claims().find("medusa.less-time")).isEmpty();
  }

  @Test
  void recordedItIsThatPersonsClaim() {
    HttpResponse<String> done = enter(with(claim(), "do", "record"));
    assertThat(done.header("Location")).isEqualTo("/claims/medusa.less-time");
    Claim claim = ports.claims().find("medusa.less-time").orElseThrow().value();
    assertThat(claim.value()).isEqualByComparingTo("40");
    assertThat(claim.unit()).isEqualTo("%");
    assertThat(ports.claims().revisions("medusa.less-time").getFirst().by()).isEqualTo("Ada");
  }

  @Test
  void aNewPaperIsRecordedWithItsClaim() {
    Map<String, Object> sent = with(with(claim(), "paper", "new-one"), "do", "record");
    HttpResponse<String> refused = enter(sent);
    assertThat(refused.body()).contains("id=\"problem-title\" role=\"alert\">title is needed");
    enter(with(with(sent, "title", "A new paper"), "year", "2025"));
    assertThat(ports.papers().find("new-one").orElseThrow().value().title())
        .isEqualTo("A new paper");
    assertThat(ports.claims().find("new-one.less-time")).isPresent();
  }

  @Test
  void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
    assertProblem(with(claim(), "value", "forty"), "value", "value must be a number");
    assertProblem(with(claim(), "subject", ""), "subject", "subject is needed");
    assertProblem(with(claim(), "name", "Less Time"), "name", "PAPER-KEY.CLAIM-NAME");
    assertProblem(with(claim(), "name", "heads-speedup"), "name", "must not be recorded yet");
    assertProblem(with(with(claim(), "do", "record"), "by", ""), "by", "must");
    assertProblem(with(claim(), "unit", "furlongs"), "form", "");
    assertProblem(with(claim(), "value", "1e999999999"), "value", "must be a number");
  }

  @Test
  void aClaimThatCannotBeTestedSaysWhatItLacks() {
    assertThat(PageText.of(enter(with(claim(), "baseline", "")).body()))
        .contains("Not testable. The claim names no baseline.");
  }

  private void assertProblem(Map<String, Object> sent, String field, String words) {
    HttpResponse<String> refused = enter(sent);
    assertThat(refused.code()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"problem-" + field + "\" role=\"alert\">")
        .contains(words)
        .contains("Waiting takes 40 % less time.</textarea>");
  }

  private static Map<String, Object> claim() {
    return Map.ofEntries(
        Map.entry("paper", "medusa"),
        Map.entry("name", "less-time"),
        Map.entry("statement", "Waiting takes 40 % less time."),
        Map.entry("subject", "heads"),
        Map.entry("baseline", "plain decoding"),
        Map.entry("qualifier", "EXACT"),
        Map.entry("form", "CUT"),
        Map.entry("value", "40"),
        Map.entry("resource", "time"),
        Map.entry("better", "LOWER"),
        Map.entry("by", "Ada"));
  }

  private static Map<String, Object> with(Map<String, Object> sent, String field, String value) {
    Map<String, Object> other = new HashMap<>(sent);
    other.put(field, value);
    return other;
  }

  private HttpResponse<String> enter(Map<String, Object> sent) {
    return new ClaimEntryPage(ports.papers(), ports.claims(), new Html(Optional.empty()))
        .enter(sent);
  }
}
