package dev.remeasure.server.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {
  @Test
  void aFullDiskIsFoundBelowWhatTheLibrariesThrow() {
    IOException full = new IOException("/tmp/x: No space left on device");

    assertThat(Fault.of(new UncheckedIOException("cannot take it", full))).isEqualTo(Fault.FULL);
    assertThat(Fault.of(new IllegalStateException(new SQLException("closed", "90098", full))))
        .isEqualTo(Fault.FULL);
    assertThat(Fault.of(new SQLException("could not extend file", "53100"))).isEqualTo(Fault.FULL);
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsToldFromABug() {
    assertThat(Fault.of(new IllegalStateException(new SQLException("refused", "08001"))))
        .isEqualTo(Fault.UNAVAILABLE);
    assertThat(Fault.of(new SQLException("terminating", "57P01"))).isEqualTo(Fault.UNAVAILABLE);
    assertThat(Fault.of(new SQLException("a bug", "42601"))).isEqualTo(Fault.UNKNOWN);
    assertThat(Fault.of(new IllegalStateException())).isEqualTo(Fault.UNKNOWN);
  }

  @Test
  void whatAKilledServerLeftIsDeletedAndWhatIsInUseStays(@TempDir Path folder) throws Exception {
    Path left = Files.createDirectory(folder.resolve("remeasure-upload-999999999999-1"));
    Files.writeString(left.resolve("0"), "half");
    Path used =
        Files.createDirectory(
            folder.resolve("remeasure-upload-" + ProcessHandle.current().pid() + "-1"));
    Path other = Files.createDirectory(folder.resolve("other"));

    Leftovers.clean(folder);

    assertThat(left).doesNotExist();
    assertThat(used).exists();
    assertThat(other).exists();
  }
}
