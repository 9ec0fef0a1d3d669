package dev.remeasure.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import io.micronaut.http.HttpResponse;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class BadgePageTest {
  private final InMemory ports = new InMemory();

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void aBadgeIsAnImageThatSaysWhereTheClaimStands() throws Exception {
    HttpResponse<String> badge = badge("medusa.heads-speedup");
    assertThat(badge.header("Content-Type")).isEqualTo("image/svg+xml");
    assertThat(badge.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(badge.body()).contains(">reproduced 2.37×<", "fill=\"#1e7a46\"");
    var svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(badge.body())));
    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
  }

  @Test
  void whatIsOnlyExploredIsGrey() {
    assertThat(badge("pndm.step-speedup").body())
        .contains(">partly reproduced, exploratory 16.9×<", "fill=\"#5d6670\"");
    assertThat(badge("medusa.tuned-speedup").body()).contains(">not tried<");
  }

  @Test
  void aClaimThatIsNotRecordedHasNone() {
    assertThat(badge("no.such").code()).isEqualTo(404);
  }

  private HttpResponse<String> badge(String claim) {
    return new BadgePage(ExampleBeans.tracker(ports), new Html(Optional.empty())).show(claim);
  }
}
