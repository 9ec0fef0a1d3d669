package dev.remeasure.simulate.straggler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.simulate.engine.Draws;
import org.junit.jupiter.api.Test;

class StragglersTest {
  private static final int WORKERS = 100;
  private static final int ROUNDS = 20_000;

  @Test
  void workersAreSlowForTheShareAndTheBurstsAskedFor() {
    Stragglers stragglers = new Stragglers(WORKERS, 0.1, 4, Draws.of(66));
    long slow = 0;
    long begun = 0;
    boolean[] before = new boolean[WORKERS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int worker = 0; worker < WORKERS; worker++) {
        boolean now = stragglers.slow(worker);
        slow += now ? 1 : 0;
        begun += now && !before[worker] ? 1 : 0;
        before[worker] = now;
      }
      stragglers.next();
    }
    assertThat((double) slow / WORKERS / ROUNDS).isEqualTo(0.1, within(0.002));
    assertThat((double) slow / begun).isEqualTo(4, within(0.1));
  }

  @Test
  void aChainThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Stragglers(4, 0.9, 2, Draws.of(1)))
        .hasMessageStartingWith("burst must be at least 9");
    assertThatThrownBy(() -> new Stragglers(4, 1, 2, Draws.of(1)))
        .hasMessage("share must lie from 0 to below 1, but is 1.0");
  }
}
