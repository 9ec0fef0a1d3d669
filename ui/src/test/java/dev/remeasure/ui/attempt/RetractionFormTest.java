package dev.remeasure.ui.attempt;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.UserName;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.attempt.RetractionForm.Filled;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import io.micronaut.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetractionFormTest {
  private final InMemory ports = new InMemory();
  private final Tracker tracker = ExampleBeans.tracker(ports);
  private final UserName user = new UserName("Ada");
  private final Html html = new Html(Optional.empty());
  private final RetractionForm form = new RetractionForm(tracker, user, html);

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void theFormOfAnAttemptTakesItBackAndLeadsToItsPage() {
    assertThat(page()).contains("Retract this attempt", "action=\"/attempts/1/retraction\"");

    HttpResponse<String> answer = form.retract(1, new Filled(" the wrong <branch> ", "Grace"));

    assertThat(answer.code()).isEqualTo(303);
    assertThat(answer.getHeaders().get("Location")).isEqualTo("/attempts/1");
    Retraction retraction = requireNonNull(attempt().retraction());
    assertThat(retraction.reason()).isEqualTo("the wrong <branch>");
    assertThat(retraction.by()).isEqualTo("Grace");
    assertThat(PageText.of(page())).contains("Retracted by Grace on");
    assertThat(page())
        .contains("the wrong &lt;branch&gt;", "action=\"/attempts/1/retraction/withdrawal\"");
  }

  @Test
  void itIsWithdrawnTheSameWayAndBothReasonsStayOnThePage() {
    form.retract(1, new Filled("the wrong branch", null));

    form.withdraw(1, new Filled("the right one after all", " "));

    assertThat(attempt().retraction()).isNull();
    assertThat(PageText.of(page()))
        .contains("Retracted by Ada on", "the wrong branch.")
        .contains("Withdrawn by Ada on", "counts again: the right one after all.")
        .contains("Retract this attempt");
  }

  @Test
  void whatCannotBeIsRefusedInWordsAndChangesNothing() {
    assertThat(refused(form.retract(1, new Filled(" ", "Ada"))))
        .contains("reason must not be blank");
    assertThat(refused(form.retract(1, new Filled(null, null))))
        .contains("reason must not be blank");
    assertThat(refused(form.retract(99, new Filled("no", null))))
        .contains("attempt must be a logged attempt, but is 99.");
    assertThat(refused(form.withdraw(1, new Filled("no", null))))
        .contains("attempt must be one that was taken back, but is 1.");
    assertThat(attempt().retractions()).isEmpty();
    form.retract(1, new Filled("the wrong branch", "Ada"));
    assertThat(refused(form.retract(1, new Filled("no", "Eve"))))
        .contains("attempt must not have been taken back before, but is 1 (by Ada, ");
  }

  private String page() {
    return requireNonNull(
        new AttemptsPage(tracker, ports.attempts(), ports.claims(), ports.runs(), user, html)
            .show("1")
            .body());
  }

  private Attempt attempt() {
    return ports.attempts().find(1).orElseThrow();
  }

  private static String refused(HttpResponse<String> answer) {
    assertThat(answer.code()).isEqualTo(422);
    return PageText.of(requireNonNull(answer.body()));
  }
}
