package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Revisions, retractions, the chain and its verification over HTTP. */
class RecordApiTest {
  private static final String CLAIM = "/api/v1/claims/pndm.step-speedup";
  private static final String RUNS =
      "/api/v1/runs?claim=pndm.step-speedup&baseline=ddim&subject=pndm";

  private OwnServer server;
  private Http http;

  @BeforeEach
  void start() {
    server = OwnServer.on(database());
    http = server.http();
  }

  /** JDBC URL of a new, empty database. */
  String database() {
    return OwnServer.h2();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anEditIsARevisionWithItsAuthorAndReason() {
    http.put(CLAIM + "?by=Ada&reason=Table%203%20says%2021.", valued(21));
    http.put(CLAIM, valued(22));

    JsonNode revisions = http.get(CLAIM + "/revisions").json();

    assertThat(revisions)
        .extracting(each -> each.path("by").asText())
        .containsExactly("catalog", "Ada", "the tester");
    assertThat(revisions.get(1).path("number").asInt()).isEqualTo(2);
    assertThat(revisions.get(1).path("reason").asText()).isEqualTo("Table 3 says 21.");
    assertThat(revisions.get(1).path("claim").path("value").asInt()).isEqualTo(21);
    assertThat(revisions.get(1).path("reading").path("words").asText()).isEqualTo("21x");
    assertThat(http.get(CLAIM).json().path("revision").asInt()).isEqualTo(3);
    assertThat(http.get("/api/v1/claims/no.ne/revisions").status()).isEqualTo(404);
    assertThat(http.put(CLAIM + "?by=%20", valued(23)).detail())
        .isEqualTo("by must not be blank, but is  ");
  }

  @Test
  void savingAClaimUnchangedWritesNothing() {
    http.post(RUNS, JmhFiles.good());
    http.put(CLAIM, valued(21));
    String head = head();

    for (int i = 0; i < 3; i++) {
      http.put(CLAIM + "?by=Ada&reason=Nothing%20new.", valued(21));
    }

    assertThat(head()).isEqualTo(head);
    assertThat(http.get(CLAIM + "/revisions").json()).hasSize(2);
    assertThat(http.get("/api/v1/attempts/1/comparisons").json()).hasSize(1);
  }

  @Test
  void anAttemptStaysWithTheRevisionItTested() {
    http.post(RUNS, JmhFiles.good());
    http.put(CLAIM, valued(21));

    JsonNode comparison = http.get("/api/v1/comparisons?claim=pndm.step-speedup").json().get(0);

    assertThat(comparison.path("revision").asInt()).isEqualTo(1);
    assertThat(comparison.path("judgement").path("reading").path("a").asDouble()).isEqualTo(20);
    assertThat(comparison.path("reading").path("a").asDouble()).isEqualTo(21);
    JsonNode standing = http.get(CLAIM + "/standing").json();
    assertThat(standing.path("revision").asInt()).isEqualTo(2);
    assertThat(standing.path("words").asText()).isEqualTo("not tried");
    assertThat(standing.path("attempts").asInt()).isEqualTo(1);
  }

  @Test
  void anAttemptIsCarriedToTheNewestRevisionAndJudgedThere() {
    http.post(RUNS, JmhFiles.good());
    assertThat(http.post("/api/v1/attempts/1/carry", "").status()).isEqualTo(422);
    http.put(CLAIM, valued(21));

    JsonNode carried = http.post("/api/v1/attempts/1/carry", "").json();

    assertThat(carried.path("revision").asInt()).isEqualTo(2);
    assertThat(carried.path("carried").asBoolean()).isTrue();
    assertThat(carried.path("exploratory").asBoolean()).isTrue();
    JsonNode comparisons = http.get("/api/v1/attempts/1/comparisons").json();
    assertThat(comparisons).hasSize(2);
    assertThat(comparisons.get(1).path("judgement").path("reading").path("a").asDouble())
        .isEqualTo(21);
    assertThat(http.post("/api/v1/attempts/7/carry", "").status()).isEqualTo(404);
  }

  @Test
  void anAttemptThatIsTakenBackStaysInTheLogAndCountsForNothing() {
    http.post(RUNS, JmhFiles.good());
    String retraction = "/api/v1/attempts/1/retraction";
    assertThat(http.post(retraction, "{\"by\": \"Ada\"}").json().path("field").asText())
        .isEqualTo("reason");

    JsonNode attempt =
        http.post(retraction, "{\"reason\": \"The wrong machine.\", \"by\": \"Ada\"}").json();

    assertThat(attempt.path("retraction").path("reason").asText()).isEqualTo("The wrong machine.");
    assertThat(attempt.path("retraction").path("by").asText()).isEqualTo("Ada");
    assertThat(http.get("/api/v1/attempts").json()).hasSize(1);
    JsonNode standing = http.get(CLAIM + "/standing").json();
    assertThat(standing.path("stands").path("leftOut").get(0).path("reason").asText())
        .isEqualTo("retracted");
    assertThat(http.post(retraction, "{\"reason\": \"Again.\"}").status()).isEqualTo(422);
    assertThat(http.post("/api/v1/attempts/7/retraction", "{\"reason\": \"No.\"}").status())
        .isEqualTo(404);
  }

  @Test
  void aRetractionIsTheSameTwiceAndCanBeWithdrawn() {
    http.post(RUNS, JmhFiles.good());
    String retraction = "/api/v1/attempts/1/retraction";
    String withdrawal = retraction + "/withdrawal";
    String mine = "{\"reason\": \"The wrong machine.\", \"by\": \"Ada\"}";
    String standing = http.get(CLAIM + "/standing").json().toString();
    assertThat(http.post(withdrawal, mine).status()).isEqualTo(422);

    JsonNode first = http.post(retraction, mine).json();
    assertThat(http.post(retraction, mine).json()).isEqualTo(first);
    assertThat(http.post(retraction, mine.replace("Ada", "Eve")).detail())
        .startsWith("attempt must not have been taken back before, but is 1 (by Ada, ")
        .endsWith(": The wrong machine.)");

    String back = "{\"reason\": \"It was the right one.\", \"by\": \"Grace\"}";
    JsonNode withdrawn = http.post(withdrawal, back).json();
    assertThat(http.post(withdrawal, back).json()).isEqualTo(withdrawn);
    assertThat(withdrawn.path("retraction").isObject()).isFalse();
    assertThat(withdrawn.path("retractions").get(0).path("withdrawal").path("by").asText())
        .isEqualTo("Grace");
    assertThat(http.get(CLAIM + "/standing").json().toString()).isEqualTo(standing);
    JsonNode verified = http.get("/api/v1/verification").json();
    assertThat(verified.path("holds").asBoolean()).as(verified.toString()).isTrue();
  }

  @Test
  void whoTakesAnAttemptBackIsTheServersUserUnlessSaid() {
    http.post(RUNS, JmhFiles.good());

    assertThat(
            http.post("/api/v1/attempts/1/retraction", "{\"reason\": \"A trial.\"}")
                .json()
                .path("retraction")
                .path("by")
                .asText())
        .isEqualTo("the tester");
  }

  @Test
  void whatIsLoggedCarriesTheNameInTheHeaderElseTheServersUser() {
    JsonNode named = http.post(RUNS, JmhFiles.good(), "J%C3%BCrgen%20M.").json();
    assertThat(named.path("attempt").path("loggedBy").asText()).isEqualTo("Jürgen M.");
    assertThat(http.post(RUNS, JmhFiles.good(), "Eve").json().path("attempt").path("loggedBy"))
        .as("the same content was logged before")
        .isEqualTo(named.path("attempt").path("loggedBy"));
    assertThat(http.get("/api/v1/chain/head").json().path("by").asText()).isEqualTo("Jürgen M.");

    http.put(CLAIM, valued(21));
    JsonNode revision = http.get("/api/v1/chain/head").json();
    assertThat(revision.path("by").asText()).isEqualTo("the tester");
    assertThat(revision.path("before").asText()).hasSize(64).isNotEqualTo(revision.path("digest"));
  }

  @Test
  void aNameThatCannotBeOneIsRefusedAndNothingIsLogged() {
    assertThat(http.post(RUNS, JmhFiles.good(), "Ada%0AEve").detail())
        .isEqualTo("Remeasure-User must not hold control characters, but is Ada?Eve");
    assertThat(http.post(RUNS, JmhFiles.good(), "100%").status()).isEqualTo(422);
    assertThat(http.get("/api/v1/attempts").json()).isEmpty();
  }

  @Test
  void everythingLoggedIsALinkOfTheChain() {
    http.post(RUNS, JmhFiles.good());
    JsonNode chain = http.get("/api/v1/chain").json();

    JsonNode last = chain.get(chain.size() - 1);
    assertThat(last.path("number").asInt()).isEqualTo(chain.size());
    assertThat(last.path("event").asText()).isEqualTo("ATTEMPT");
    assertThat(last.path("subject").asText()).isEqualTo("attempt 1");
    assertThat(last.path("previous")).isEqualTo(chain.get(chain.size() - 2).path("hash"));
    assertThat(http.get("/api/v1/chain/head").json()).isEqualTo(last);
  }

  @Test
  void theWholeRecordIsVerifiedAlsoAgainstAPrintedHead() {
    String printed = head();
    http.post(RUNS, JmhFiles.good());
    http.put(CLAIM, valued(21));

    JsonNode verified = http.get("/api/v1/verification").json();
    assertThat(verified.path("holds").asBoolean()).isTrue();
    assertThat(verified.path("attempts").asInt()).isEqualTo(1);
    assertThat(verified.path("head").asText()).isEqualTo(head());
    assertThat(http.get("/api/v1/verification?head=" + printed).json().path("holds").asBoolean())
        .isTrue();

    JsonNode other = http.get("/api/v1/verification?head=" + "0".repeat(64)).json();
    assertThat(other.path("holds").asBoolean()).isFalse();
    assertThat(other.path("differences").get(0).asText()).startsWith("history was rewritten");
  }

  @Test
  void anAttemptIsVerifiedFromItsRawData() {
    http.post(RUNS, JmhFiles.good());

    JsonNode verified = http.post("/api/v1/attempts/1/verification", "").json();

    assertThat(verified.path("holds").asBoolean()).as(verified.toString()).isTrue();
    assertThat(verified.path("attempt").asInt()).isEqualTo(1);
    assertThat(verified.path("differences")).isEmpty();
  }

  @Test
  void everyClaimIsCountedOnce() {
    http.post(RUNS, JmhFiles.good());

    JsonNode counts = http.get("/api/v1/standings/counts").json().path("claims");

    int counted = 0;
    for (JsonNode count : counts) {
      counted += count.asInt();
    }
    assertThat(counted).isEqualTo(http.get("/api/v1/claims").json().size());
    assertThat(http.get("/api/v1/standings").json()).hasSize(counted);
    assertThat(counts.path("CONFIRMED").asInt()).isZero();
  }

  private String head() {
    return http.get("/api/v1/chain/head").json().path("hash").asText();
  }

  /** The claim as the API shows it, with another value. */
  private String valued(int value) {
    return ((ObjectNode) http.get(CLAIM).json()).put("value", value).toString();
  }
}
