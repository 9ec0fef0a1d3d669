package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a claim stands is the same in API, page and report. */
@Tag("slow")
class StandingApiTest {
  private static final Claim CLAIM =
      ClaimFixture.claim().named("a-paper.a-claim").ratio(Qualifier.EXACT, "2.2");
  private static final String ADDRESS = "/api/v1/claims/" + CLAIM.id();

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private OwnServer server;
  private Http http;

  @BeforeEach
  void start() throws JsonProcessingException {
    server = OwnServer.on(OwnServer.h2());
    http = server.http();
    http.put(
        "/api/v1/papers/a-paper",
        """
        {"key": "a-paper", "number": 0, "title": "A paper", "year": 2026}
        """);
    assertThat(http.put(ADDRESS, json.writeValueAsString(CLAIM)).status()).isEqualTo(200);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aClaimThatNobodyTriedSaysSo() {
    JsonNode standing = http.get(ADDRESS + "/standing").json();

    assertThat(standing.path("words").asText()).isEqualTo("not tried");
    assertThat(standing.path("stands").path("group").asText()).isEqualTo("UNTRIED");
    assertThat(standing.path("reading").path("words").asText()).isEqualTo("2.2x");
  }

  @Test
  void threePlannedAttemptsInThreeEnvironmentsStandTogetherEverywhere() throws Exception {
    for (String cpu : new String[] {"one", "two", "three"}) {
      assertThat(http.post("/api/v1/runs", runFile(cpu)).status()).isEqualTo(201);
    }

    JsonNode standing = http.get(ADDRESS + "/standing").json();
    assertThat(standing.path("words").asText()).isEqualTo("reproduced");
    assertThat(standing.path("stands").path("group").asText()).isEqualTo("CONFIRMED");
    assertThat(standing.path("agreeing").asInt()).isEqualTo(3);
    assertThat(standing.path("deciding").asInt()).isEqualTo(3);
    assertThat(standing.path("pooled").asText()).startsWith("Across 3 environments");
    String sentence = standing.path("sentence").asText();
    assertThat(text("/claims/" + CLAIM.id())).contains(sentence);
    assertThat(text("/api/v1/report?format=csv&claim=" + CLAIM.id())).contains(sentence);
    assertThat(http.get("/api/v1/standings/counts").json().path("claims").path("CONFIRMED").asInt())
        .isEqualTo(1);
  }

  private String text(String path) {
    return new String(http.get(path).body(), StandardCharsets.UTF_8);
  }

  private String runFile(String cpu) throws JsonProcessingException {
    Attempt attempt = RunFixture.planned(CLAIM, Grade.EXACT);
    return json.writeValueAsString(
        new RunFile(
            RunFile.FORMAT,
            RunFile.VERSION,
            CLAIM.id(),
            attempt.answers(),
            attempt.plan(),
            null,
            RunFixture.timed()
                .named("on " + cpu)
                .fact("cpu.model", cpu)
                .means(new double[] {220, 215, 225, 218, 222}, new double[] {100, 102, 99, 101, 98})
                .build()));
  }
}
