package dev.remeasure.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports and imports over HTTP. */
@Timeout(120)
@Tag("slow")
class ReportsApiTest {
  @TempDir private Path home;
  private ApplicationContext context;
  private Http http;

  @BeforeEach
  void start() {
    context =
        ApplicationContext.run(
            Map.<String, Object>of("micronaut.server.port", -1, "remeasure.home", home.toString()));
    http = new Http(context.getBean(EmbeddedServer.class).start().getURI());
  }

  @AfterEach
  void stop() {
    context.close();
  }

  @ParameterizedTest
  @CsvSource({
    "xlsx, PK, spreadsheetml",
    "csv, Claim, text/csv",
    "jsonl, '{', application/jsonl",
    "md, '#', text/markdown",
    "tex, '%', application/x-tex",
    "html, '<!', text/html",
    "pdf, %PDF, application/pdf"
  })
  void everyFormatIsServed(String format, String beginning, String type) {
    Http.Answer answer = http.get("/api/v1/report?paper=pndm&format=" + format);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.type()).contains(type);
    assertThat(new String(answer.body(), UTF_8)).startsWith(beginning);
  }

  @Test
  void everyKindIsServed() {
    assertThat(http.get("/api/v1/report?kind=DOSSIER&paper=pndm").status()).isEqualTo(200);
    assertThat(http.get("/api/v1/report?kind=TEMPLATE").status()).isEqualTo(200);
    http.post("/api/v1/runs?baseline=ddim&subject=pndm", JmhFiles.good());
    assertThat(http.get("/api/v1/report?kind=RECORD&attempt=1").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "paper=nobody, nobody",
    "claim=no.ne, no.ne",
    "attempt=7, 7",
    "format=doc, doc",
    "template=../secret, ../secret",
    "kind=DOSSIER, is required for a dossier",
    "kind=RECORD, is required for a record"
  })
  void whatIsNotThereIsNamed(String query, String named) {
    Http.Answer answer = http.get("/api/v1/report?" + query);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).contains(named);
  }

  @Test
  void theTagChangesWhenTheReportWould() throws IOException, InterruptedException {
    HttpResponse<Void> first = tagged(null);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache");
    assertThat(tagged(tag).statusCode()).isEqualTo(304);

    http.post("/api/v1/runs?claim=pndm.step-speedup&baseline=ddim&subject=pndm", JmhFiles.good());
    assertThat(tagged(tag).statusCode()).isEqualTo(200);
  }

  @Test
  void anExportIsMadeInTheBackground() {
    String address =
        "/api/v1/exports/" + http.post("/api/v1/exports", "{}").json().path("id").asText();

    assertThat(finished(address).path("state").asText()).isEqualTo("DONE");
    assertThat(http.get(address + "/file").body()).startsWith('P', 'K');
    assertThat(http.delete(address).json().path("state").asText()).isEqualTo("DONE");
    for (String wrong : new String[] {"paper", "template", "earlier"}) {
      assertThat(http.post("/api/v1/exports", "{\"" + wrong + "\": \"nobody\"}").status())
          .as(wrong)
          .isEqualTo(422);
    }
  }

  @Test
  void anExportThatAStoppedServerLeftOpenIsMadeByTheNext() throws Exception {
    JsonNode job = http.post("/api/v1/exports", "{\"format\": \"CSV\"}").json();
    String address = "/api/v1/exports/" + job.path("id").asText();
    ObjectNode done = (ObjectNode) finished(address);
    stop();
    try (Stream<Path> files = Files.list(home.resolve("exports"))) {
      Path csv = files.filter(file -> file.toString().endsWith(".csv")).findFirst().orElseThrow();
      Files.delete(csv);
    }
    Files.writeString(
        home.resolve("exports").resolve(job.path("id").asText() + ".json"),
        done.put("state", "RUNNING").toString());
    Path half = Files.createFile(home.resolve("exports").resolve("half.part"));

    start();
    assertThat(half).doesNotExist();

    assertThat(finished(address).path("state").asText()).isEqualTo("DONE");
    assertThat(new String(http.get(address + "/file").body(), UTF_8)).startsWith("Claim");
  }

  @Test
  void whatWasExportedImportsUnchanged() {
    byte[] workbook = http.get("/api/v1/workbook.xlsx").body();
    JsonNode intake = http.post("/api/v1/imports?name=w.xlsx", workbook).json();

    assertThat(intake.path("rows")).isNotEmpty();
    intake
        .path("rows")
        .forEach(row -> assertThat(row.path("outcome").asText()).isEqualTo("UNCHANGED"));
  }

  @Test
  void aFileOfManyMebibytesIsTaken() {
    String row = "pndm.more,Faster.,speed,time,,,exact,x,higher,result,a,b,";
    String table =
        "claim,statement,metric,resource,form,value,qualifier,unit,better,role,subject,baseline,remark\n"
            + row
            + "\n"
            + (",".repeat(12) + " ".repeat(1000) + "\n").repeat(12_000);

    JsonNode intake = http.post("/api/v1/imports?name=c.csv&dryRun=true", table).json();

    assertThat(intake.path("rows").get(0).path("outcome").asText()).isEqualTo("CREATED");
  }

  @Test
  void anImportShowsTheFactorThatAClaimIsReadAs() {
    String table =
        """
        claim,statement,metric,resource,form,value,qualifier,unit,better,role,subject,baseline
        pndm.more,40 % more throughput,throughput-increase,throughput,gain,40,exact,%,higher,result,a,b
        pndm.open,It is fast.,speed,time,,,exact,x,higher,result,a,b
        """;

    for (String dryRun : new String[] {"true", "false"}) {
      JsonNode readings =
          http.post("/api/v1/imports?name=c.csv&by=Ada&dryRun=" + dryRun, table)
              .json()
              .path("readings");

      assertThat(readings.path("pndm.more").path("words").asText()).isEqualTo("40 % more yield");
      assertThat(readings.path("pndm.more").path("a").asDouble()).isEqualTo(1.4);
      assertThat(readings.path("pndm.open").path("reason").asText())
          .isEqualTo("The claim gives no number.");
    }
    assertThat(http.get("/api/v1/claims/pndm.more/revisions").json().get(0).path("by").asText())
        .isEqualTo("Ada");
  }

  private JsonNode finished(String address) {
    JsonNode job = http.get(address).json();
    while (job.path("state").asText().equals("WAITING")
        || job.path("state").asText().equals("RUNNING")) {
      job = http.get(address).json();
    }
    return job;
  }

  private HttpResponse<Void> tagged(@Nullable String tag) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(http.address().resolve("/api/v1/workbook.xlsx"));
    if (tag != null) {
      request.header("If-None-Match", tag);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }
  }
}
