package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is wrong gets a problem that names the place, the value and what is allowed. */
@MicronautTest
@Property(name = "remeasure.database.url", value = "jdbc:h2:mem:problems")
@Property(name = "micronaut.server.port", value = "-1")
@Timeout(120)
class ProblemsApiTest {
  private static final String CLAIM = "/api/v1/claims/pndm.step-speedup";
  private static final String PAPER = "/api/v1/papers/pndm";
  private static final List<String> HUGE =
      List.of("1e99999999999", "-1e-99999999999", "1e999999999", "1e-999999999");

  private final Http http;

  ProblemsApiTest(EmbeddedServer server) {
    this.http = new Http(server.getURI());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/runs?grade=nearly&baseline=a&subject=b | grade | nearly | EXACT",
        "/api/v1/runs?dryRun=1&baseline=a&subject=b | dryRun | 1 | true",
        "/api/v1/runs?dryRun=True&baseline=a&subject=b | dryRun | True | true",
        "/api/v1/runs?dryrun=true&baseline=a&subject=b | dryrun | true | dryRun",
        "/api/v1/runs?note=a&note=b&baseline=a&subject=b | note | a |",
        "/api/v1/imports?name=a.csv&dryRun=yes | dryRun | yes | false",
        "/api/v1/catalog/load?force=true | force | true |"
      })
  void aParameterOfAPost(String path, String field, String value, @Nullable String allowed) {
    refused(http.post(path, JmhFiles.good()), 400, field, value, allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/report?kind=BOOK | kind | BOOK | WORKBOOK",
        "/api/v1/report?attempt=one | attempt | one |",
        "/api/v1/report?since=yesterday | since | yesterday |",
        "/api/v1/reading?phrase=2x&said=OF_NOBODY | said | OF_NOBODY | OF_RIVAL",
        "/api/v1/runs/nonsense | id | nonsense |",
        "/api/v1/attempts/one | number | one |",
        "/api/v1/attempts?limit=2 | limit | 2 |",
        "/api/v1/claims?papers=pndm | papers | pndm | paper",
        "/api/v1/verification?heads=00 | heads | 00 | head"
      })
  void aParameterOfAGet(String path, String field, String value, @Nullable String allowed) {
    refused(http.get(path), 400, field, value, allowed);
  }

  @Test
  void aParameterThatIsMissingIsNamed() {
    Http.Answer answer = http.get("/api/v1/reading");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("field").asText()).isEqualTo("phrase");
    assertThat(answer.detail()).isEqualTo("phrase is required");
  }

  @ParameterizedTest
  @CsvSource({
    "qualifier, ROUGHLY, EXACT",
    "form, RATIO, SHARE",
    "better, UP, HIGHER",
    "role, AUTHOR, RESULT",
    "value, three, ",
    "exactNumber, maybe, true"
  })
  void aFieldOfAClaim(String field, String value, @Nullable String allowed) {
    ObjectNode claim = (ObjectNode) http.get(CLAIM).json();
    claim.set(field, TextNode.valueOf(value));

    refused(http.put(CLAIM, claim.toString()), 400, field, value, allowed);
  }

  @Test
  void aFieldThatIsNotKnownIsNamedWithThoseThereAre() {
    ObjectNode claim = (ObjectNode) http.get(CLAIM).json();
    Http.Answer answer = http.put(CLAIM, claim.put("kind", "RATIO").toString());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("field").asText()).isEqualTo("kind");
    assertThat(answer.json().path("allowed")).extracting(JsonNode::asText).contains("form");
    JsonNode problem = http.post("/api/v1/exports", "{\"paper\": \"pndm\", \"sheet\": 1}").json();
    assertThat(problem.path("field").asText()).isEqualTo("sheet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "[]", "{\"value\": 3}", "true"})
  void aFieldOfAnotherKindIsNamed(String qualifier) {
    String claim = http.get(CLAIM).json().toString();

    Http.Answer answer =
        http.put(CLAIM, claim.replace("\"qualifier\":\"EXACT\"", "\"qualifier\":" + qualifier));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("field").asText()).isEqualTo("qualifier");
    assertThat(answer.detail()).contains("must be one of EXACT, APPROXIMATELY");
  }

  @Test
  void aBodyThatIsNotJsonSaysWhere() {
    Http.Answer answer = http.put(CLAIM, "{\"id\": \"pndm.step-speedup\",\n oops}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.detail()).startsWith("The body is not valid JSON at line 2");
  }

  @Test
  void aYearIsAWholeNumber() {
    String paper = http.get(PAPER).json().toString();

    refused(
        http.put(PAPER, paper.replace("\"year\":2022", "\"year\":2022.7")),
        400,
        "year",
        null,
        null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "lower", "upper", "baselineValue"})
  void aNumberOfAClaimIsBoundedBeforeItIsWrittenOut(String field) {
    String claim = http.get(CLAIM).json().toString();
    for (String huge : HUGE) {
      String body = claim.replaceFirst("\"" + field + "\":[^,]+", "\"" + field + "\":" + huge);
      assertThat(body).contains(huge);

      Http.Answer answer = http.put(CLAIM, body);

      assertThat(answer.status()).as(huge).isBetween(400, 422);
      assertThat(answer.json().path("field").asText())
          .as(answer.json().toString())
          .isEqualTo(field);
    }
    assertThat(http.get(CLAIM).json().path("origin").asText()).isEqualTo("CATALOG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "year"})
  void aNumberOfAPaperIsBoundedToo(String field) {
    String paper = http.get(PAPER).json().toString();
    for (String huge : HUGE) {
      Http.Answer answer =
          http.put(
              PAPER, paper.replaceFirst("\"" + field + "\":[^,]+", "\"" + field + "\":" + huge));

      assertThat(answer.status()).as(huge).isBetween(400, 422);
      assertThat(answer.json().path("field").asText()).isEqualTo(field);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/attempts/%s",
        "/api/v1/report?attempt=%s",
        "/api/v1/report?since=%s",
        "/api/v1/reading?phrase=%sx%%20faster",
        "/api/v1/reading?phrase=%s%%25%%20less%%20time",
        "/api/v1/reading?phrase=%s%%20ms%%20to%%2040%%20ms"
      })
  void aHugeNumberInAnAddressIsReadOrRefused(String path) {
    for (String huge : HUGE) {
      assertThat(http.get(path.formatted(huge)).status()).as(huge).isBetween(200, 422);
    }
  }

  @Test
  void aHugeNumberInABodyIsReadOrRefused() {
    for (String huge : HUGE) {
      assertThat(http.post("/api/v1/exports", "{\"attempt\": " + huge + "}").status())
          .as(huge)
          .isBetween(400, 422);
      assertThat(http.post("/api/v1/exports", "{\"since\": " + huge + "}").status())
          .as(huge)
          .isBetween(200, 422);
      assertThat(http.post("/api/v1/attempts/1/retraction", "{\"reason\": " + huge + "}").status())
          .as(huge)
          .isBetween(400, 422);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "lower", "upper", "baseline_value"})
  void aHugeNumberInATableOfClaimsRejectsItsRow(String column) {
    for (String huge : HUGE) {
      String table = "claim,statement," + column + "\npndm.step-speedup,Fast.," + huge + "\n";

      JsonNode row = http.post("/api/v1/imports?name=c.csv", table).json().path("rows").get(0);

      assertThat(row.path("outcome").asText()).as(huge).isEqualTo("REJECTED");
    }
  }

  @Test
  void aHugeYearInATableOfPapersRejectsItsRow() {
    for (String huge : HUGE) {
      String table = "key,title,year\npndm,PNDM," + huge + "\n";

      JsonNode row = http.post("/api/v1/imports?name=p.csv", table).json().path("rows").get(0);

      assertThat(row.path("outcome").asText()).as(huge).isEqualTo("REJECTED");
    }
  }

  private static void refused(
      Http.Answer answer,
      int status,
      String field,
      @Nullable String value,
      @Nullable String allowed) {
    JsonNode problem = answer.json();
    assertThat(answer.status()).as(problem.toString()).isEqualTo(status);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(problem.path("field").asText()).isEqualTo(field);
    assertThat(problem.path("detail").asText()).contains(field);
    if (value != null) {
      assertThat(problem.path("value").asText()).isEqualTo(value);
    }
    if (allowed != null) {
      assertThat(problem.path("allowed")).extracting(JsonNode::asText).contains(allowed);
    }
  }
}
