package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.StoreUnavailable;
import java.net.BindException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CannotStartTest {
  @Test
  void theReasonIsFoundBelowWhatTheFrameworkThrows() {
    RuntimeException port =
        new IllegalStateException("127.0.0.1:80", new IllegalStateException(new BindException()));
    RuntimeException store =
        new IllegalStateException("bean", new StoreUnavailable("cannot open it", port));

    assertThat(CannotStart.because(port))
        .hasMessage("the port is in use; choose another with REMEASURE_PORT (127.0.0.1:80)");
    assertThat(CannotStart.because(store)).hasMessage("cannot open it");
  }

  @Test
  void aFailureThatNobodyKnowsStaysWhole() {
    RuntimeException bug = new IllegalStateException("a bug");

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> CannotStart.because(bug))
        .isSameAs(bug);
  }

  @Test
  void anAddressThatCannotBeOneIsRefusedBeforeAnythingStarts() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Server.start(Map.of("REMEASURE_PORT", "abc")))
        .withMessage("REMEASURE_PORT must be a port from 0 to 65535, but is abc");
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Server.start(Map.of("REMEASURE_HOST", "192.0.2.1")))
        .withMessage("REMEASURE_HOST must be an address of this machine, but is 192.0.2.1");
  }
}
