package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.remeasure.server.catalog.Catalog;
import dev.remeasure.server.catalog.CatalogEntry;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole application over HTTP; each test has a database of its own. */
class ApiTest {
  private static final String CLAIM = "/api/v1/claims/pndm.step-speedup";
  private static final String SIDES = "?claim=pndm.step-speedup&baseline=ddim&subject=pndm";

  private final List<CatalogEntry> shipped = Catalog.shipped().entries();
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
  void catalogIsThereAtFirstStart() {
    assertThat(http.get("/api/v1/papers").json()).hasSize(shipped.size());
    assertThat(http.get("/api/v1/claims").json()).hasSize(shippedClaims());
    JsonNode paper = http.get("/api/v1/papers/sequential-gradient-coding").json();
    assertThat(paper.path("arxivVerified").asBoolean(true)).isFalse();
    assertThat(paper.path("origin").asText()).isEqualTo("CATALOG");
  }

  @Test
  void loadingTheCatalogAgainChangesNothing() {
    JsonNode load = http.post("/api/v1/catalog/load", "").json();

    assertThat(load.path("unchanged").asInt()).isEqualTo(shipped.size() + shippedClaims());
    assertThat(load.path("added").asInt() + load.path("updated").asInt()).isZero();
  }

  @Test
  void aClaimKeepsItsDigits() {
    JsonNode claim = http.get("/api/v1/claims/once-for-all.top1-mobile").json();

    assertThat(claim.path("value").toString()).isEqualTo("80.0");
    assertThat(claim.path("locator").isNull()).isTrue();
  }

  @Test
  void aClaimShowsTheFactorItIsReadAs() {
    JsonNode reading = http.get("/api/v1/claims/mc-moe.size-reduction").json().path("reading");

    assertThat(reading.path("words").asText()).isEqualTo("76.6 % less cost");
    assertThat(reading.path("intent").asText()).isEqualTo("GAIN");
    assertThat(reading.path("a").asDouble()).isEqualTo(1 / 0.234, within(1e-9));
    assertThat(reading.path("b").asDouble()).isEqualTo(1 / 0.234, within(1e-9));
    assertThat(reading.path("lo").asDouble()).isEqualTo(1 / 0.234 / 1.1, within(1e-9));
    assertThat(reading.path("hi").asDouble()).isEqualTo(1.1 / 0.234, within(1e-9));
    assertThat(reading.path("reason").isNull()).isTrue();
  }

  @Test
  void aClaimWithoutAFactorSaysWhy() {
    JsonNode reading = http.get("/api/v1/claims/diffrhythm.generation-time").json().path("reading");

    assertThat(reading.path("words").isNull()).isTrue();
    assertThat(reading.path("reason").asText()).isEqualTo("The claim names no baseline.");
  }

  @Test
  void savingAClaimShowsTheFactorItIsNowReadAs() {
    ObjectNode claim = claim();
    claim.put("form", "SHARE").put("value", new BigDecimal("0.4"));

    JsonNode reading = http.put(CLAIM, claim.toString()).json().path("reading");

    assertThat(reading.path("words").asText()).isEqualTo("0.4x the baseline's cost");
    assertThat(reading.path("a").asDouble()).isEqualTo(2.5, within(1e-9));
  }

  @Test
  void aPaperIsTakenAgainAsItIsShown() {
    ObjectNode paper = (ObjectNode) http.get("/api/v1/papers/pndm").json();

    JsonNode saved = http.put("/api/v1/papers/pndm", paper.put("year", 2021).toString()).json();

    assertThat(saved.path("year").asInt()).isEqualTo(2021);
  }

  @Test
  void whatIsNotThereIsAProblemThatNamesIt() {
    for (String path : new String[] {"papers/none", "claims/no.ne", "attempts/7", "nothing"}) {
      Http.Answer answer = http.get("/api/v1/" + path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.type()).startsWith("application/problem+json");
      assertThat(answer.json().path("status").asInt()).isEqualTo(404);
    }
    assertThat(http.get("/api/v1/claims/no.ne").detail()).contains("no.ne");
    assertThat(http.get("/api/v1/runs/nonsense").status()).isEqualTo(400);
  }

  @Test
  void anEditStaysAndCanBeTakenBack() {
    ObjectNode claim = claim();
    claim.put("value", 21);

    assertThat(http.put(CLAIM, claim.toString()).json().path("origin").asText())
        .isEqualTo("EDITED");
    http.post("/api/v1/catalog/load", "");
    assertThat(http.get(CLAIM).json().path("value").asInt()).isEqualTo(21);

    assertThat(http.delete(CLAIM + "/edit").json().path("origin").asText()).isEqualTo("CATALOG");
    assertThat(http.get(CLAIM).json().path("value").asInt()).isEqualTo(20);
  }

  @Test
  void anEditThatIsWrongNamesTheFieldAndChangesNothing() {
    Http.Answer answer = http.put(CLAIM, claim().put("subject", " ").toString());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.detail()).contains("subject must not be blank");
    assertThat(answer.json().path("field").asText()).isEqualTo("subject");
    assertThat(http.get(CLAIM).json().path("origin").asText()).isEqualTo("CATALOG");
  }

  @Test
  void aPaperAndAClaimOfYourOwnThatStayOnceAttempted() {
    String paper =
        """
        {"key": "mine", "number": 0, "title": "My paper", "year": 2026, "arxivVerified": false}
        """;
    assertThat(http.put("/api/v1/papers/mine", paper).status()).isEqualTo(200);
    ObjectNode claim = claim();
    claim.put("id", "mine.speed");
    assertThat(
            http.put("/api/v1/claims/mine.speed", claim.toString()).json().path("origin").asText())
        .isEqualTo("OWN");
    assertThat(http.get("/api/v1/claims?paper=mine").json()).hasSize(1);

    claim.put("id", "nobody.speed");
    assertThat(http.put("/api/v1/claims/nobody.speed", claim.toString()).detail())
        .contains("nobody");

    http.post("/api/v1/runs?claim=mine.speed&baseline=ddim&subject=pndm", JmhFiles.good());
    assertThat(http.delete("/api/v1/claims/mine.speed").detail())
        .startsWith("id must have no attempts");
    assertThat(http.delete("/api/v1/papers/mine").detail())
        .startsWith("key must have no attempts at its claims, and there are at mine.speed");
    assertThat(http.get("/api/v1/claims/mine.speed").status()).isEqualTo(200);
    assertThat(http.delete(CLAIM).status()).isEqualTo(422);
  }

  @Test
  void aPaperOfYourOwnIsRemovedWithTheClaimsThatNobodyAttempted() {
    http.put(
        "/api/v1/papers/mine",
        """
        {"key": "mine", "number": 0, "title": "My paper", "year": 2026}
        """);
    http.put("/api/v1/claims/mine.speed", claim().put("id", "mine.speed").toString());

    assertThat(http.delete("/api/v1/papers/mine?by=Ada&reason=A%20trial.").status()).isEqualTo(204);

    assertThat(http.get("/api/v1/claims/mine.speed").status()).isEqualTo(404);
    assertThat(http.get("/api/v1/claims/mine.speed/revisions").json()).hasSize(1);
  }

  @Test
  void aJmhResultIsLoggedJudgedAndShownOnce() {
    Http.Answer first = http.post("/api/v1/runs" + SIDES, JmhFiles.good());
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().path("attempt").path("number").asInt()).isEqualTo(1);
    assertThat(first.json().path("comparison").path("judgement").path("verdict").isTextual())
        .isTrue();

    Http.Answer again = http.post("/api/v1/runs" + SIDES, JmhFiles.good());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("already").asBoolean()).isTrue();

    assertThat(http.get("/api/v1/attempts").json()).hasSize(1);
    assertThat(http.get("/api/v1/comparisons?claim=pndm.step-speedup").json()).hasSize(1);
    assertThat(http.get("/api/v1/attempts/1/comparisons").json()).hasSize(1);
    String run = http.get("/api/v1/runs").json().get(0).asText();
    assertThat(http.get("/api/v1/runs/" + run).json().path("forks")).hasSize(6);
  }

  @Test
  void loggingShowsTheFactorThatTheClaimIsReadAs() {
    JsonNode preview = http.post("/api/v1/runs" + SIDES + "&dryRun=true", JmhFiles.good()).json();
    JsonNode logged = http.post("/api/v1/runs" + SIDES, JmhFiles.good()).json();
    JsonNode compared = http.get("/api/v1/comparisons").json().get(0);
    JsonNode loose = http.post("/api/v1/runs?baseline=ddim&subject=pndm", JmhFiles.good()).json();

    assertThat(preview.path("reading").path("words").asText()).isEqualTo("20x");
    assertThat(logged.path("reading").path("words").asText()).isEqualTo("20x");
    assertThat(compared.path("reading").path("a").asDouble()).isEqualTo(20);
    assertThat(loose.path("reading").isNull()).isTrue();
  }

  @Test
  void aMetricCanBeSaidToAnswerForAnotherResourceWithItsReason() {
    String steps = SIDES + "&metric=time&resource=steps&statistic=total";

    assertThat(http.post("/api/v1/runs" + steps, JmhFiles.good()).detail())
        .startsWith("reason is required where time, which measures mean time");
    JsonNode answer =
        http.post(
                "/api/v1/runs" + steps + "&grade=MECHANISM&reason=Each%20step%20is%20a%20call.",
                JmhFiles.good())
            .json()
            .path("comparison")
            .path("judgement")
            .path("answer");
    assertThat(answer.path("resource").asText()).isEqualTo("steps");
    assertThat(answer.path("reason").asText()).isEqualTo("Each step is a call.");
  }

  @Test
  void whatIsNoRunIsRefusedAndNothingIsStored() {
    String good = JmhFiles.good();
    for (String bad :
        new String[] {
          good.substring(0, good.length() / 2),
          good.replaceFirst("\"rawData\": \\[\\[[0-9.]+", "\"rawData\": [[\"NaN\""),
          "this is not JSON",
          "[]",
          "",
        }) {
      Http.Answer answer = http.post("/api/v1/runs" + SIDES, bad);
      assertThat(answer.status()).as(bad).isBetween(400, 422);
      assertThat(answer.type()).startsWith("application/problem+json");
      assertThat(answer.detail()).isNotEmpty();
    }
    assertThat(http.get("/api/v1/attempts").json()).isEmpty();
    assertThat(http.get("/api/v1/runs").json()).isEmpty();
  }

  @Test
  void anUnknownClaimIsNamed() {
    Http.Answer answer =
        http.post("/api/v1/runs?claim=no.ne&baseline=ddim&subject=pndm", JmhFiles.good());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).contains("no.ne");
  }

  @Test
  void healthDocumentationAndPagesAreServed() {
    assertThat(http.get("/health").json().path("status").asText()).isEqualTo("UP");
    assertThat(http.get("/api/docs/index.html").type()).startsWith("text/html");
    assertThat(http.get("/api/swagger-ui/swagger-ui-bundle.js").status()).isEqualTo(200);
    Http.Answer openApi = http.get("/api/v1/openapi/remeasure.yml");
    assertThat(new String(openApi.body(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("openapi: 3", "/api/v1/claims/{id}");
    assertThat(http.get("/").type()).startsWith("text/html");
    assertThat(http.get("/claims/pndm.step-speedup").status()).isEqualTo(200);
  }

  @Test
  void theWorkbookDownloads() {
    Http.Answer answer = http.get("/api/v1/workbook.xlsx");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith('P', 'K');
  }

  /** As the API shows it, and takes it again. */
  private ObjectNode claim() {
    return (ObjectNode) http.get(CLAIM).json();
  }

  private int shippedClaims() {
    return shipped.stream().mapToInt(entry -> entry.claims().size()).sum();
  }
}
