package dev.remeasure.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {
  private final Engine engine = new Engine();
  private final List<String> happened = new ArrayList<>();

  @Test
  void eventsHappenInTheOrderOfTheirTimesAndThoseOfOneTimeAsTheyCame() {
    engine.after(2, () -> happened.add("late"));
    engine.after(1, () -> happened.add("first"));
    engine.after(1, () -> happened.add("second"));
    engine.run();
    assertThat(happened).containsExactly("first", "second", "late");
    assertThat(engine.now()).isEqualTo(2);
  }

  @Test
  void anEventMayPlanOthers() {
    engine.after(1, () -> engine.after(0.5, () -> happened.add("at " + engine.now())));
    engine.run();
    assertThat(happened).containsExactly("at 1.5");
  }

  @Test
  void whatLiesBehindTheEndStays() {
    engine.after(1, () -> happened.add("before"));
    engine.after(3, () -> happened.add("after"));
    engine.runUntil(2);
    assertThat(happened).containsExactly("before");
    assertThat(engine.now()).isEqualTo(2);
    engine.run();
    assertThat(happened).containsExactly("before", "after");
  }

  @Test
  void nothingHappensInThePast() {
    assertThatThrownBy(() -> engine.after(-1, () -> {}))
        .hasMessage("delay must be finite and not < 0, but is -1.0");
    assertThatThrownBy(() -> engine.after(Double.NaN, () -> {})).hasMessageContaining("NaN");
  }
}
