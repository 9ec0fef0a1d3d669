package dev.remeasure.db.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.contract.Ports;
import dev.remeasure.db.Databases;
import dev.remeasure.db.Postgres;
import dev.remeasure.db.connection.OpenDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The full size of what {@link ArchivesTest} shows with a few hundred attempts. */
@Tag("nightly")
class LargeArchiveTest {
  private static final int ATTEMPTS = 10_000;

  @Test
  void tenThousandAttemptsMoveFromH2ToPostgresqlAndComeBackEqual(@TempDir Path folder)
      throws IOException {
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");
    Path third = folder.resolve("third.zip");
    try (OpenDatabase source = Databases.openFile(folder.resolve("source"));
        OpenDatabase postgres = Databases.open(Postgres.newDatabase());
        OpenDatabase back = Databases.openFile(folder.resolve("back"))) {
      ArchivesTest.fill(source, ATTEMPTS);
      ArchivesTest.dump(source, first);

      new JooqArchives(postgres.dsl()).restore(first);
      ArchivesTest.dump(postgres, second);
      new JooqArchives(back.dsl()).restore(second);
      ArchivesTest.dump(back, third);

      assertThat(second).hasSameBinaryContentAs(first);
      assertThat(third).hasSameBinaryContentAs(first);
      Ports ports = Databases.ports(back.dsl());
      assertThat(ports.attempts().all()).hasSize(ATTEMPTS);
      assertThat(ports.chain().all()).isEqualTo(Databases.ports(source.dsl()).chain().all());
    }
  }
}
