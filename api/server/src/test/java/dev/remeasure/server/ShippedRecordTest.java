package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The record that ships with the program. */
@Tag("slow")
class ShippedRecordTest {
  private static final Map<String, Object> WANTED = Map.of("remeasure.record", true);

  @Test
  void everyShippedRunIsAnAttemptAtARecordedClaimAndVerifies() throws IOException {
    try (OwnServer server = OwnServer.on(OwnServer.h2(), WANTED)) {
      JsonNode attempts = server.http().get("/api/v1/attempts").json();
      assertThat(attempts).hasSameSizeAs(index());
      for (JsonNode attempt : attempts) {
        assertThat(attempt.findPath("claim").asText()).contains(".");
      }
      assertThat(server.http().get("/api/v1/verification").json().path("holds").asBoolean())
          .isTrue();
    }
  }

  /** {@code ./remeasure results} in a home that holds nothing else makes the page anew. */
  @Test
  void thePageOfResultsIsThatOfTheRecord() throws IOException {
    try (OwnServer server = OwnServer.on(OwnServer.h2(), WANTED)) {
      byte[] page = server.http().get("/api/v1/results").body();
      assertThat(new String(page, StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(Path.of("../../docs/results.md")));
    }
  }

  @Test
  void startedAgainItAddsNothing() throws IOException {
    String database = OwnServer.h2() + ";DB_CLOSE_DELAY=-1";
    for (int start = 0; start < 2; start++) {
      try (OwnServer server = OwnServer.on(database, WANTED)) {
        assertThat(server.http().get("/api/v1/attempts").json()).hasSameSizeAs(index());
      }
    }
  }

  @Test
  void withoutItTheLogIsEmpty() {
    try (OwnServer server = OwnServer.on(OwnServer.h2())) {
      assertThat(server.http().get("/api/v1/attempts").json()).isEmpty();
    }
  }

  private static List<String> index() throws IOException {
    try (InputStream in = ShippedRecordTest.class.getResourceAsStream("/record/index.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
