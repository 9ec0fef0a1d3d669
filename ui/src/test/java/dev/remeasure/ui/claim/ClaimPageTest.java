package dev.remeasure.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.site.ExampleAttempts;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimPageTest {
  @Test
  void ofVeryManyAttemptsTheNewestAreShownWholeAndTheOthersCounted() {
    InMemory ports = new InMemory();
    Examples.fill(ports);
    for (int i = 0; i < 24; i++) {
      ExampleAttempts.planned(ports, "medusa.tuned-speedup", "night-" + i, 2.5);
    }
    ClaimPage page =
        new ClaimPage(
            ExampleBeans.tracker(ports),
            ports.claims(),
            new Records(ports.papers(), ports.claims(), Optional.empty()),
            ports.runs(),
            new Html(Optional.empty()));

    String html = page.show("medusa.tuned-speedup").body();

    assertThat(html.split("<article class=\"attempt\"", -1)).hasSize(1 + ClaimPage.WHOLE);
    assertThat(html).contains("And 4 older:", "href=\"/attempts/20\"", "id=\"attempt-43\"");
  }
}
