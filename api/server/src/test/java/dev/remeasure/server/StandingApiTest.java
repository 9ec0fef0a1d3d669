package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.run.Run;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What several attempts come to is the same in API, page and report. */
@Tag("slow")
class StandingApiTest {
  private static final String CLAIM = "a-paper.a-claim";

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @Test
  void threePlannedAttemptsAreTakenTogetherEverywhere() throws Exception {
    Map<String, Object> properties =
        Map.of(
            "micronaut.server.port",
            -1,
            "remeasure.database.url",
            "jdbc:h2:mem:" + UUID.randomUUID());
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      Http http = new Http(context.getBean(EmbeddedServer.class).start().getURI());
      http.put(
          "/api/v1/papers/a-paper",
          """
          {"key": "a-paper", "number": 0, "title": "A paper", "year": 2026, "arxivVerified": false}
          """);
      ObjectNode claim = (ObjectNode) http.get("/api/v1/claims/mixdq.latency").json();
      http.put("/api/v1/claims/" + CLAIM, claim.put("id", CLAIM).toString());
      String standing = "/api/v1/claims/" + CLAIM + "/standing";
      assertThat(http.get(standing).json().path("verdict").isNull()).isTrue();

      for (int i = 0; i < 3; i++) {
        assertThat(http.post("/api/v1/runs", runFile("run " + i)).status()).isEqualTo(201);
      }

      JsonNode told = http.get(standing).json();
      assertThat(told.path("together").path("attempts").asInt()).isEqualTo(3);
      String sentence = told.path("sentence").asText();
      assertThat(sentence).startsWith("Over 3 attempts");
      assertThat(text(http, "/claims/" + CLAIM)).contains(sentence);
      assertThat(text(http, "/api/v1/report?format=csv&claim=" + CLAIM)).contains(sentence);
    }
  }

  private static String text(Http http, String path) {
    return new String(http.get(path).body(), StandardCharsets.UTF_8);
  }

  private String runFile(String name) throws Exception {
    Attempt attempt = RunFixture.planned(Grade.EXACT);
    Plan plan = attempt.plan();
    Run run =
        RunFixture.timed()
            .named(name)
            .means(new double[] {220, 215, 225, 218, 222}, new double[] {100, 102, 99, 101, 98})
            .build();
    return json.writeValueAsString(
        new RunFile(RunFile.FORMAT, RunFile.VERSION, CLAIM, Grade.EXACT, plan, null, null, run));
  }
}
