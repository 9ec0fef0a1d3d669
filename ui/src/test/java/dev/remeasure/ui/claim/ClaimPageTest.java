package dev.remeasure.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.ExampleJudgements;
import dev.remeasure.ui.site.Examples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimPageTest {
  @Test
  void ofVeryManyAttemptsTheNewestAreShownWholeAndTheOthersCounted() {
    InMemory ports = new InMemory();
    Examples.fill(ports);
    for (int i = 0; i < 24; i++) {
      Examples.attempt(
          ports,
          "medusa.heads-speedup",
          Grade.EXACT,
          Protocol.full(),
          ExampleJudgements::reproduced);
    }
    Records records = new Records(ports.papers(), ports.claims(), Optional.empty());
    ClaimPage page = new ClaimPage(ExampleBeans.tracker(ports), records, ports.runs());

    String html = page.show("medusa.heads-speedup").body();

    assertThat(html.split("<article class=\"attempt\"", -1)).hasSize(1 + ClaimPage.WHOLE);
    assertThat(html).contains("And 5 older:", "href=\"/attempts/1\"", "id=\"attempt-28\"");
  }
}
