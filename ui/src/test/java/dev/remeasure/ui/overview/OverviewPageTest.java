package dev.remeasure.ui.overview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.overview.Scatter.Dot;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewPageTest {
  private final InMemory ports = new InMemory();

  @Test
  void theFirstScreenShowsWhatWasMeasured() {
    Examples.fill(ports);
    assertThat(show("/").body())
        .contains("href=\"/claims/pndm.step-speedup\" aria-label=\"pndm.step-speedup: claimed 20×");
    assertThat(PageText.of(show("/").body()))
        .contains("Newest attempts", "Attempt 19 at queues.mechanism")
        .contains("What to do next", "./remeasure run pndm")
        .contains("Ready to be measured here");
  }

  @Test
  void aClaimThatIsMetStandsOnTheDiagonal() {
    Examples.fill(ports);
    Scatter scatter = requireNonNull(page().view().scatter());
    Dot dot =
        scatter.dots().stream()
            .filter(one -> one.claim().equals("pndm.step-speedup"))
            .findFirst()
            .orElseThrow();
    assertThat(dot.x()).isEqualTo(scatter.scale().at(20));
    assertThat(dot.y()).isEqualTo(scatter.rise().at(1000.0 / 59));
    assertThat(scatter.dots()).extracting(Dot::claim).doesNotContain("queues.fair");
  }

  @Test
  void whereNothingIsRecordedThePageSaysSo() {
    assertThat(PageText.of(show("/").body()))
        .contains("None has been tested yet.")
        .contains("Nothing has been measured yet.")
        .contains("No recorded paper has a component.");
  }

  @Test
  void anOldLinkToAPartOfTheListLeadsThere() {
    HttpResponse<String> old = show("/?q=medusa&tried=yes");
    assertThat(old.code()).isEqualTo(301);
    assertThat(old.header("Location")).isEqualTo("/claims?q=medusa&tried=yes");
  }

  private HttpResponse<String> show(String address) {
    return page().show(HttpRequest.GET(address));
  }

  private OverviewPage page() {
    return new OverviewPage(
        ExampleBeans.tracker(ports),
        ports.attempts(),
        new Records(ports.papers(), ports.claims(), Optional.empty()),
        new Html(Optional.empty()));
  }
}
