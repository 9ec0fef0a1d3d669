package dev.remeasure.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.site.ExampleAttempts;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import io.micronaut.http.HttpResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparePageTest {
  private final InMemory ports = new InMemory();

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void theRatioOfRatiosIsSaidWithItsIntervalAndWhatDiffers() {
    assertThat(text("1", "5"))
        .contains("Attempt 1 beside attempt 5")
        .contains(
            "The two differ. The ratio of attempt 1 is 1.32× [1.3×, 1.33×] that of attempt 5, with 95 %")
        .contains("1 ÷ 5")
        .contains("Environment: 1 differs")
        .contains("host.name host-1 host-5")
        .contains("verdict reproduced partly reproduced");
  }

  @Test
  void attemptsAtDifferentThingsAreNotDivided() {
    assertThat(text("1", Long.toString(ExampleAttempts.SOLVERS)))
        .contains("Attempt 1 answers for mean time, and attempt 10 for total steps")
        .contains("What differs");
  }

  @Test
  void withoutTwoNumbersThePageAsksForThemAndKeepsTheOne() {
    HttpResponse<String> page = page().show("3", null);
    assertThat(page.code()).isEqualTo(200);
    assertThat(page.body())
        .contains("Which two?")
        .contains("name=\"a\" inputmode=\"numeric\" value=\"3\"");
  }

  @Test
  void aWrongNumberIsSaidAtTheFieldAndWhatWasTypedIsKept() {
    HttpResponse<String> page = page().show("1", "<b>99");
    assertThat(page.code()).isEqualTo(400);
    assertThat(page.body())
        .contains("value=\"&lt;b>99\"")
        .contains("role=\"alert\">second attempt must be the number of a logged attempt");
    assertThat(page().show("1", "99").body()).contains("must be the number of a logged attempt");
  }

  @Test
  void aNumberMayHaveItsHash() {
    assertThat(page().show("#1", "2").code()).isEqualTo(200);
  }

  private String text(@Nullable String a, @Nullable String b) {
    return PageText.of(page().show(a, b).body());
  }

  private ComparePage page() {
    return new ComparePage(
        ExampleBeans.tracker(ports),
        ports.attempts(),
        ports.claims(),
        ports.runs(),
        new Html(Optional.empty()));
  }
}
