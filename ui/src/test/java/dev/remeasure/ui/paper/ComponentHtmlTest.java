package dev.remeasure.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComponentHtmlTest {
  @Test
  void thePageOfAComponentIsFoundByThePapersKey() {
    assertThat(ComponentHtml.of("pndm").orElseThrow())
        .doesNotContain("<h1>", "<h2>")
        .contains("<h3>Prediction</h3>", "<td>16.95</td>", "./remeasure run pndm -p data=");
    assertThat(ComponentHtml.of("packet-spraying").orElseThrow()).contains("<h3>Sweep</h3>");
  }

  @Test
  void aPaperWithoutAComponentHasNone() {
    assertThat(ComponentHtml.of("medusa-of-nobody")).isEmpty();
    assertThat(ComponentHtml.of("p-ndm")).isEmpty();
  }

  @Test
  void nothingButMarkdownHasAMeaning() {
    assertThat(
            ComponentHtml.html(
                "<script>alert(1)</script>\n\n[a](javascript:alert(2)) <b onclick=x>b</b>"))
        .doesNotContain("<script", "javascript:", "<b ")
        .contains("&lt;script&gt;");
  }
}
