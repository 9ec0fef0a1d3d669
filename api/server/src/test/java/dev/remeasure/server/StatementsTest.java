package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.remeasure.claims.run.Run;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing that is read takes a statement for each attempt. */
@Tag("slow")
class StatementsTest {
  private static final Claim CLAIM =
      ClaimFixture.claim().named("a-paper.a-claim").ratio(Qualifier.EXACT, "2.2");
  private static final Run RUN =
      RunFixture.timed()
          .means(new double[] {220, 215, 225, 218, 222}, new double[] {100, 102, 99, 101, 98})
          .build();

  /** What has no list of attempts behind it: files, and jobs that are made by a POST. */
  private static final String APART =
      "/(assets|favicon|api/docs|health|info|api/v1/exports|api/v1/dump|swagger).*";

  /** What a page may take. */
  private static final int FEW = 50;

  private OwnServer server;

  @BeforeEach
  void start() throws Exception {
    server = OwnServer.on(database());
    server
        .http()
        .put(
            "/api/v1/papers/a-paper",
            """
            {"key": "a-paper", "number": 0, "title": "A paper", "year": 2026}
            """);
    JsonMapper json =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    server.http().put("/api/v1/claims/" + CLAIM.id(), json.writeValueAsString(CLAIM));
    Attempt attempt = RunFixture.planned(CLAIM, Grade.EXACT);
    RunFile file =
        new RunFile(
            RunFile.FORMAT,
            RunFile.VERSION,
            CLAIM.id(),
            attempt.answers(),
            attempt.plan(),
            null,
            RUN);
    assertThat(server.http().post("/api/v1/runs", json.writeValueAsString(file)).status())
        .isEqualTo(201);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  String database() {
    return OwnServer.h2();
  }

  @Test
  void aThousandAttemptsTakeAsManyStatementsAsTen() {
    DSLContext dsl = server.context().getBean(DSLContext.class);
    Statements statements = new Statements(dsl);
    Copies.ofTheFirst(dsl, 2, 10);
    assertThat(server.http().get("/api/v1/attempts").json()).hasSize(10);
    SortedMap<String, Integer> ofTen = counts(statements);
    assertThat(Stream.of("/", "/claims/{id}", "/papers/{key}", "/api/v1/claims/{id}/standing"))
        .allSatisfy(address -> assertThat(ofTen.get(address)).as(address).isBetween(1, FEW));
    Copies.ofTheFirst(dsl, 11, 1_000);
    assertThat(server.http().get("/api/v1/comparisons?claim=" + CLAIM.id()).json()).hasSize(1_000);
    assertThat(counts(statements)).isEqualTo(ofTen);
  }

  @Test
  void everyAddressThatIsReadIsCounted() {
    assertThat(
            server
                .context()
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .map(route -> route.getUriMatchTemplate().toPathString())
                .filter(path -> !path.matches(APART))
                .collect(Collectors.toSet()))
        .isSubsetOf(addresses().keySet());
  }

  private SortedMap<String, Integer> counts(Statements statements) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    addresses()
        .forEach((template, address) ->
            counts.put(
                template,
                statements.of(() ->
                    assertThat(server.http().get(address).status()).as(address).isEqualTo(200))));
    return counts;
  }

  /** An address of each route, and of the reports in which a run or an attempt is a row. */
  private static SortedMap<String, String> addresses() {
    String claim = CLAIM.id();
    SortedMap<String, String> addresses = new TreeMap<>();
    for (String same :
        List.of(
            "/",
            "/attempts",
            "/claims",
            "/enter",
            "/enter/claim",
            "/enter/import",
            "/enter/result",
            "/enter/summary",
            "/method",
            "/papers",
            "/record",
            "/api/v1",
            "/api/v1/attempts",
            "/api/v1/catalog/conflicts",
            "/api/v1/chain",
            "/api/v1/chain/head",
            "/api/v1/claims",
            "/api/v1/comparisons",
            "/api/v1/comparisons?claim=" + claim,
            "/api/v1/comparisons/changes",
            "/api/v1/papers",
            "/api/v1/report?format=csv&claim=" + claim,
            "/api/v1/report?format=md&kind=DOSSIER&paper=a-paper",
            "/api/v1/report?format=md&kind=RECORD&attempt=1",
            "/api/v1/results",
            "/api/v1/runs",
            "/api/v1/standings",
            "/api/v1/standings/counts",
            "/api/v1/verification",
            "/api/v1/workbook.xlsx")) {
      addresses.put(same, same);
    }
    addresses.put("/attempts/{number}", "/attempts/1");
    addresses.put("/claims/{id}", "/claims/" + claim);
    addresses.put("/claims/{id}/badge.svg", "/claims/" + claim + "/badge.svg");
    addresses.put("/compare", "/compare?a=1&b=2");
    addresses.put("/api/v1/contrasts", "/api/v1/contrasts?a=1&b=2");
    addresses.put("/papers/{key}", "/papers/a-paper");
    addresses.put("/api/v1/attempts/{number}", "/api/v1/attempts/1");
    addresses.put("/api/v1/attempts/{number}/comparisons", "/api/v1/attempts/1/comparisons");
    for (String part : List.of("", "/attempts", "/revisions", "/standing")) {
      addresses.put("/api/v1/claims/{id}" + part, "/api/v1/claims/" + claim + part);
    }
    addresses.put("/api/v1/papers/{key}", "/api/v1/papers/a-paper");
    addresses.put("/api/v1/reading", "/api/v1/reading?phrase=2.2x%20faster");
    addresses.put("/api/v1/report", "/api/v1/report?format=jsonl");
    addresses.put("/api/v1/runs/{id}", "/api/v1/runs/" + RUN.id());
    return addresses;
  }
}
