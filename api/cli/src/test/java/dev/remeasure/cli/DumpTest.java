package dev.remeasure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.imports.Uploads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything into one file and back, from the command line. */
@Tag("slow")
class DumpTest {
  @TempDir private Path folder;

  @Test
  void aRecordMovesToAnotherHomeAndADamagedArchiveDoesNot() throws IOException {
    Program here = Program.of(folder.resolve("here"), Program.freePort());
    Program there = Program.of(folder.resolve("there"), Program.freePort());
    String archive = folder.resolve("all.zip").toString();
    String again = folder.resolve("again.zip").toString();
    Path results = Files.write(folder.resolve("jmh.json"), Uploads.file("jmh-1.37.json"));
    assertThat(
            here.run(
                    "log",
                    results.toString(),
                    "--baseline",
                    "Sum.boxed avgt",
                    "--subject",
                    "Sum.primitive avgt")
                .out())
        .contains("attempt 1, ");
    assertThat(here.run("dump", archive).out()).contains("all.zip: ");

    Path damaged = folder.resolve("damaged.zip");
    byte[] whole = Files.readAllBytes(Path.of(archive));
    Files.write(damaged, Arrays.copyOf(whole, whole.length - 500));
    assertThat(there.run("restore", damaged.toString()).err())
        .contains("must be a whole archive of remeasure dump");

    assertThat(there.run("restore", archive).out())
        .contains(" tables restored from ", "every link of its chain holds", "Head of the chain");
    there.run("dump", again);
    assertThat(Path.of(again)).hasSameBinaryContentAs(Path.of(archive));
    assertThat(there.run("restore", archive).err())
        .contains("home must hold nothing but what ships");
    Path chain =
        Files.writeString(folder.resolve("chain.json"), there.run("audit", "--json").out());
    assertThat(there.run("verify", "--chain", chain.toString()).out())
        .contains("holds, link by link.");
    assertThat(there.run("audit", "--about", "attempt 1").out()).contains("attempt", "REASON");
    assertThat(there.run("verify", "1", "--chain", chain.toString()).code()).isEqualTo(2);
    assertThat(there.run("verify").out()).contains("1 verified, 0 with differences");
  }
}
