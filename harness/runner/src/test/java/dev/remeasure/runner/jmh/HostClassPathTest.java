package dev.remeasure.runner.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class HostClassPathTest {
  private final String own = System.getProperty("java.class.path");

  @Test
  void jmhSeesTheForksClassPathAndNobodyAfterwards() throws RunnerException {
    AtomicReference<String> seen = new AtomicReference<>();

    new HostClassPath("theirs.jar")
        .during(() -> {
          seen.set(System.getProperty("java.class.path"));
          return List.of();
        });

    assertThat(seen).hasValue("theirs.jar");
    assertThat(System.getProperty("java.class.path")).isEqualTo(own);
  }

  @Test
  void itIsPutBackAfterAFailure() {
    assertThatThrownBy(() ->
            new HostClassPath("theirs.jar")
                .during(() -> {
                  throw new RunnerException("no such benchmark");
                }))
        .hasMessage("no such benchmark");
    assertThat(System.getProperty("java.class.path")).isEqualTo(own);
  }
}
