package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that goes away and comes back. */
@Tag("slow")
class LostPostgresTest {
  @TempDir private Path data;

  @Test
  @Timeout(180)
  void itIsSaidWithoutAWordOfSqlAndPassesByItself() throws Exception {
    EmbeddedPostgres first = postgres(0);
    int port = first.getPort();
    try (OwnServer server = OwnServer.on(first.getJdbcUrl("postgres", "postgres"))) {
      Http http = server.http();
      assertThat(http.post("/api/v1/runs?baseline=ddim&subject=pndm", JmhFiles.good()).status())
          .isEqualTo(201);

      first.close();
      Http.Answer gone = http.get("/api/v1/attempts");

      assertThat(gone.status()).isEqualTo(503);
      assertThat(gone.type()).startsWith("application/problem+json");
      assertThat(gone.detail()).isEqualTo("The database does not answer. Try again in a moment.");
      assertThat(http.get("/health").status()).isEqualTo(503);
      assertThat(new RawHttp(http.address()).send("GET /api/v1/runs HTTP/1.1\nHost: localhost", ""))
          .containsIgnoringCase("\r\nretry-after: 5\r\n");

      try (EmbeddedPostgres again = postgres(port)) {
        assertThat(again.getPort()).isEqualTo(port);
        while (http.get("/health").status() != 200) {
          Thread.onSpinWait();
        }
        assertThat(http.get("/api/v1/attempts").json()).hasSize(1);
      }
    }
  }

  private EmbeddedPostgres postgres(int port) throws Exception {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .start();
  }
}
