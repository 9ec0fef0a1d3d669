package dev.remeasure.server.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
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
