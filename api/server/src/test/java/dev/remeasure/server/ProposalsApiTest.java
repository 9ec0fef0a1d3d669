package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalsApiTest {
  @Test
  void aTextProposesItsClaimsAndNothingIsRecorded() throws IOException, InterruptedException {
    Map<String, Object> properties =
        Map.of(
            "micronaut.server.port",
            -1,
            "remeasure.database.url",
            "jdbc:h2:mem:" + UUID.randomUUID());
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      URI server = context.getBean(EmbeddedServer.class).start().getURI();
      Http http = new Http(server);
      int before = http.get("/api/v1/claims").json().size();

      JsonNode sentence =
          new ObjectMapper().readTree(post(server, "Foo is 2x faster than Bár. So.", 200)).path(0);
      assertThat(sentence.at("/claims/0/claim/span/words").asText()).isEqualTo("2x faster");
      assertThat(sentence.at("/claims/0/claim/baseline").asText()).isEqualTo("Bár");
      assertThat(sentence.at("/claims/0/reading/words").asText()).isEqualTo("2x");
      assertThat(sentence.at("/claims/0/reading/a").asDouble()).isEqualTo(2);
      assertThat(post(server, "24 B/op to 0 B/op", 200)).contains("\"eliminated\":true");
      assertThat(post(server, "a".repeat(1_000_001), 422)).contains("1000000 characters");
      assertThat(http.get("/api/v1/claims").json()).hasSize(before);
    }
  }

  private static String post(URI server, String text, int status)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/v1/proposals"))
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(status);
      return answer.body();
    }
  }
}
