package dev.remeasure.ui.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.site.ExampleAttempts;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordPageTest {
  private final InMemory ports = new InMemory();

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void everyChangeIsShownWithWhoWhatAndWhy() {
    assertThat(text(null, null))
        .contains(ports.chain().head().orElseThrow().hash())
        .contains("Ada logged attempt 1")
        .contains("Grace retracted attempt " + ExampleAttempts.RETRACTED)
        .contains("the wrong model was loaded.")
        .contains("Grace recorded claim queues.latency Table 3 is about throughput.")
        .contains("catalog recorded paper medusa");
  }

  @Test
  void theChangesOfOneThingOrPersonAreFound() {
    String retracted = "attempt " + ExampleAttempts.RETRACTED;
    assertThat(text(retracted, null))
        .contains("logged " + retracted, "retracted " + retracted)
        .doesNotContain("logged attempt 1 ", "recorded claim");
    assertThat(text(" ", "Grace")).doesNotContain("Ada logged").contains("Grace retracted");
    assertThat(text("nothing", null)).contains("No change is like that.");
  }

  @Test
  void pagesLeadFromOneToTheNext() {
    RecordView first = new RecordView(null, ports.chain().all(), "paper a b", "R&D", false, 12L);
    assertThat(first.older()).isEqualTo("/record?after=12&about=paper+a+b&by=R%26D");
    assertThat(first.first()).isEqualTo("/record?about=paper+a+b&by=R%26D");
    assertThat(new RecordView(null, ports.chain().all(), null, null, true, null).first())
        .isEqualTo("/record");
  }

  private String text(@Nullable String about, @Nullable String by) {
    return PageText.of(
        requireNonNull(
            new RecordPage(ports.chain(), new Html(Optional.empty()))
                .show(about, by, null)
                .body()));
  }
}
