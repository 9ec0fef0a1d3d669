package dev.remeasure.db.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqlFaultsTest {
  private final SqlFaults faults = new SqlFaults();

  @Test
  void aFullDiskIsFoundBelowWhatTheLibrariesThrow() {
    IOException full = new IOException("/tmp/x: No space left on device");

    assertThat(faults.of(new UncheckedIOException("cannot take it", full))).isEqualTo(Fault.FULL);
    assertThat(faults.of(new IllegalStateException(new SQLException("closed", "90098", full))))
        .isEqualTo(Fault.FULL);
    assertThat(faults.of(new SQLException("could not extend file", "53100"))).isEqualTo(Fault.FULL);
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsToldFromABug() {
    assertThat(faults.of(new IllegalStateException(new SQLException("refused", "08001"))))
        .isEqualTo(Fault.UNAVAILABLE);
    assertThat(faults.of(new SQLException("terminating", "57P01"))).isEqualTo(Fault.UNAVAILABLE);
    assertThat(faults.of(new SQLException("a bug", "42601"))).isEqualTo(Fault.UNKNOWN);
    assertThat(faults.of(new IllegalStateException())).isEqualTo(Fault.UNKNOWN);
  }
}
