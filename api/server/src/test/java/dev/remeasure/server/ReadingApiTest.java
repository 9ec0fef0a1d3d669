package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadingApiTest {
  @Test
  void aPhraseIsReadAsAFactorOrSaysWhyNot() {
    Map<String, Object> properties =
        Map.of(
            "micronaut.server.port",
            -1,
            "remeasure.database.url",
            "jdbc:h2:mem:" + UUID.randomUUID());
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      Http http = new Http(context.getBean(EmbeddedServer.class).start().getURI());

      assertThat(read(http, "cuts to 40 %").path("range").path("a").asDouble()).isEqualTo(2.5);
      assertThat(read(http, "120 ms to 40 ms").path("range").path("a").asDouble())
          .isCloseTo(3, within(1e-12));
      assertThat(read(http, "40 % faster").path("readings")).hasSize(2);
      assertThat(http.get("/api/v1/reading?phrase=").status()).isBetween(400, 422);
    }
  }

  private static JsonNode read(Http http, String phrase) {
    return http.get("/api/v1/reading?phrase=" + URLEncoder.encode(phrase, StandardCharsets.UTF_8))
        .json();
  }
}
