package dev.remeasure.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PapersPageTest {
  private final InMemory ports = new InMemory();

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void everyPaperSaysHowItsClaimsStand() {
    assertThat(text(null, null, null))
        .contains("Queues without locks queues")
        .contains("A paper of promises promise")
        .contains("no claim with a number");
  }

  @Test
  void theMostTestedComesFirstOrWhatIsAskedFor() {
    assertThat(text(null, null, null).indexOf("Queues without locks"))
        .isLessThan(text(null, null, null).indexOf("Medusa"));
    assertThat(text(null, null, "title").indexOf("Medusa"))
        .isLessThan(text(null, null, "title").indexOf("Queues without locks"));
  }

  @Test
  void textAndComponentFilter() {
    assertThat(text("promises 2023", null, null)).contains("1 of 6 papers shown");
    assertThat(text("nothing-has-this", null, null)).contains("No paper matches.");
    assertThat(text("own", "yes", null)).contains("No paper matches.");
  }

  @Test
  void aValueItCannotHaveIsNamed() {
    assertThatThrownBy(() -> text(null, "maybe", null))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("component must be one of yes, no, but is maybe");
    assertThatThrownBy(() -> text(null, null, "size"))
        .hasMessageStartingWith("sort must be one of");
  }

  private String text(@Nullable String q, @Nullable String component, @Nullable String sort) {
    return PageText.of(
        new PapersPage(
                ExampleBeans.tracker(ports),
                new Records(ports.papers(), ports.claims(), Optional.empty()),
                new Html(Optional.empty()))
            .list(q, component, sort)
            .body());
  }
}
