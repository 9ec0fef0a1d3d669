package dev.remeasure.ui.enter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.form.Fields;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.ExampleResults;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import io.micronaut.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultPageTest {
  private static final String CLAIM = "medusa.heads-speedup";

  private final InMemory ports = new InMemory();
  private final ExampleResults results = new ExampleResults(ExampleBeans.tracker(ports));
  private final Html html = new Html(Optional.empty());
  private final ResultForms forms = new ResultForms(results, ports.claims());
  private final ResultPage page = new ResultPage(forms, html);

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void aFileIsShownBeforeItIsLogged() {
    int before = ports.attempts().all().size();
    HttpResponse<String> shown = page.look(kept("a file").with("claim", CLAIM));
    assertThat(PageText.of(shown.body()))
        .contains("Look before it is logged", "Nothing is stored yet")
        .contains("Baseline a.B.baseline Subject a.B.subject Pairing interleaved in pairs")
        .contains("one 5 forks, 5 iterations 5 forks, 5 iterations")
        .contains("time, fork by fork");
    assertThat(shown.body()).doesNotContain("Reproduced");
    assertThat(ports.attempts().all()).hasSize(before);
  }

  @Test
  void loggingLeadsToTheAttempt() {
    Fields fields = kept("a file").with("claim", CLAIM);
    HttpResponse<String> logged = page.log(Map.copyOf(fields.values()));
    long number = ports.attempts().all().getLast().number();
    assertThat(logged.code()).isEqualTo(303);
    assertThat(logged.header("Location")).isEqualTo("/attempts/" + number);
    assertThat(ports.attempts().find(number).orElseThrow().claim()).isEqualTo(CLAIM);
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndTheFileIsKept() {
    HttpResponse<String> refused =
        page.look(kept("jmh").with("claim", CLAIM).with("note", "<b> & \"so\""));
    assertThat(refused.code()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"problem-baseline\" role=\"alert\">baseline must name one of the file's")
        .contains("There are: a, b")
        .contains("name=\"token\" value=\"kept-0\"")
        .contains("value=\"" + CLAIM + "\"")
        .contains("&lt;b&gt; &amp; \"so\"</textarea>");
  }

  @Test
  void withoutAFileOneIsAskedFor() {
    HttpResponse<String> refused = page.look(Fields.empty());
    assertThat(refused.code()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"problem-file\" role=\"alert\">Choose a file.");
  }

  @Test
  void aSummaryBecomesTheTableThatItIsLoggedFrom() {
    SummaryPage summary = new SummaryPage(forms, html);
    HttpResponse<String> shown =
        summary.look(
            Map.of(
                "claim", CLAIM,
                "baseline-mean", "30.5",
                "baseline-n", "5",
                "subject-mean", "10",
                "unit", "ms",
                "device", "an \"A100\", 80 GB"));
    assertThat(shown.code()).isEqualTo(200);
    assertThat(results.content("kept-0"))
        .isEqualTo(
            """
            side,mean,sd,lower,upper,n,unit,device,source,metric,resource,better
            baseline,"30.5",,,,"5","ms","an ""A100"", 80 GB",,,,
            subject,"10",,,,,"ms","an ""A100"", 80 GB",,,,
            """);
  }

  @Test
  void aWrongFigureOfASummaryIsSaidAtItsField() {
    SummaryPage summary = new SummaryPage(forms, html);
    HttpResponse<String> wrong =
        summary.look(Map.of("baseline-mean", "1", "subject-mean", "1", "source", "broken"));
    assertThat(wrong.code()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("id=\"problem-subject-sd\" role=\"alert\">sd must be a finite number")
        .contains("name=\"source\" type=\"text\" value=\"broken\"");
    assertThat(summary.look(Map.of()).body()).contains("Enter the figures of both sides");
  }

  private Fields kept(String content) {
    String token = results.keep(new ByteArrayInputStream(content.getBytes(UTF_8)));
    return Fields.of(Map.of("token", token));
  }
}
