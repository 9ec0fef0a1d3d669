package dev.remeasure.server.attempt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.imports.Uploads;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Logging over HTTP: what is stored, and what is refused with nothing stored. */
@MicronautTest
@Property(name = "remeasure.database.url", value = "jdbc:h2:mem:logging")
@Property(name = "micronaut.server.port", value = "-1")
@Property(name = "micronaut.server.max-request-size", value = "1000000")
class LoggingTest {
  private static final String SIDES = "?baseline=boxed%20avgt&subject=primitive%20avgt";

  private final EmbeddedServer server;
  private final Attempts attempts;
  private final HttpClient client = HttpClient.newHttpClient();

  LoggingTest(EmbeddedServer server, Attempts attempts) {
    this.server = server;
    this.attempts = attempts;
  }

  @Test
  void theSameContentIsLoggedOnceHoweverItIsPacked() throws Exception {
    byte[] file = Uploads.file("jmh-1.37.json");
    int before = attempts.all().size();

    assertThat(post(SIDES, BodyPublishers.ofByteArray(file)).statusCode()).isEqualTo(201);
    HttpResponse<String> again = post(SIDES, BodyPublishers.ofByteArray(Uploads.gzip(file)));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again).path("already").asBoolean()).isTrue();
    assertThat(attempts.all()).hasSize(before + 1);
  }

  @Test
  void aDryRunShowsWhatWouldBeLoggedAndStoresNothing() throws Exception {
    int before = attempts.all().size();

    HttpResponse<String> answer =
        post(SIDES + "&dryRun=true", BodyPublishers.ofByteArray(Uploads.file("jmh-1.37.json")));

    JsonNode preview = json(answer);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(preview.path("baseline").asText()).isEqualTo("lab.Sum.boxed");
    assertThat(preview.path("metrics").get(0).path("name").asText()).isEqualTo("time");
    JsonNode point = preview.path("points").get(0);
    assertThat(point.path("point").asText()).isEqualTo("size=100");
    assertThat(point.path("subject").path("forks").asInt()).isEqualTo(2);
    assertThat(point.path("subject").path("iterations").asInt()).isEqualTo(4);
    assertThat(point.path("subject").path("unit").asText()).isEqualTo("us/op");
    assertThat(attempts.all()).hasSize(before);
  }

  @Test
  void histogramsComeOutOfTheApi() throws Exception {
    String sides = "?baseline=boxed%20sample&subject=primitive%20sample";
    HttpResponse<String> logged =
        post(sides, BodyPublishers.ofByteArray(Uploads.file("jmh-1.21.json")));
    String run = json(logged).path("attempt").path("run").asText();

    JsonNode stored = json(send(HttpRequest.newBuilder(at("/api/v1/runs/" + run)).build()));

    assertThat(stored.at("/forks/0/series/0/histograms/0/counts").isEmpty()).isFalse();
  }

  @Test
  void aSummaryIsLoggedJudgedAndShownWithoutAWordOfForks() throws Exception {
    String table =
        """
        side,mean,sd,n,unit,device,source
        baseline,30,0.5,5,ms,an A100,Table 2
        subject,10,0.2,7,ms,an A100,Table 2
        """;

    JsonNode preview = json(post("?dryRun=true", BodyPublishers.ofString(table)));
    assertThat(preview.path("summary").asText())
        .isEqualTo("n = 5 and 7, measured on an A100, source: Table 2");
    HttpResponse<String> answer = post("?grade=CLOSE", BodyPublishers.ofString(table));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(
            json(post("?grade=CLOSE", BodyPublishers.ofString(table))).path("already").asBoolean())
        .isTrue();

    JsonNode logged = json(answer);
    assertThat(logged.at("/comparison/judgement/flags").toString())
        .contains("SUMMARY_ONLY", "EXPLORATORY");
    assertThat(logged.at("/comparison/judgement/headline/estimate").asDouble())
        .isBetween(2.999, 3.001);
    assertThat(logged.at("/attempt/answers/0/resource").asText()).isEqualTo("time");
    long number = logged.at("/attempt/number").asLong();
    String page = get("/attempts/" + number);
    assertThat(page)
        .contains("n = 5 and 7, measured on an A100, source: Table 2")
        .doesNotContain("0 forks", "Raw samples");
    for (String format : List.of("md", "csv", "xlsx")) {
      get("/api/v1/report?kind=RECORD&format=" + format + "&attempt=" + number);
    }
    get("/api/v1/report?format=csv");
  }

  @Test
  void aSummaryWithoutAnIntervalIsShownWithItsRatio() throws Exception {
    String table = "side,mean,metric,source\nratio,2.5,time,a colleague\n";

    JsonNode logged = json(post("", BodyPublishers.ofString(table)));

    assertThat(logged.at("/comparison/judgement/measured/0/result/ratio").asDouble())
        .isEqualTo(2.5);
    assertThat(get("/attempts/" + logged.at("/attempt/number").asLong()))
        .contains("2.5×", "No interval was given.");
    get("/api/v1/report?kind=RECORD&format=xlsx&attempt=" + logged.at("/attempt/number").asLong());
  }

  @Test
  void aRunFileOfASummaryComesBackAsItWasSent() throws Exception {
    String summary =
        """
        {"ratio": {"mean": 3.0, "sd": null, "lower": 2.9, "upper": 3.1, "n": 5},
         "baseline": null, "subject": null, "unit": null, "device": "an A100", "source": null}
        """;
    String file =
        """
        {"format": "remeasure-run", "version": 2, "claim": null, "plan": null, "note": null,
         "answers": [{"metric": "time", "resource": "time", "statistic": "mean",
            "grade": "MECHANISM", "reason": "another device"}],
         "run": {"id": "6f1c2a52-30a2-4a8e-9d0b-5b3f0c9f7a11", "producer": "paper",
            "component": {"name": "summary", "description": null, "baseline": "a",
              "subject": "b", "check": null, "limits": null},
            "design": "SEPARATE", "seed": null, "state": "COMPLETE",
            "startedAt": "2026-01-02T03:04:05Z", "finishedAt": "2026-01-02T03:04:05Z",
            "metrics": [{"name": "time", "resource": "time", "mode": "avgt", "better": "LOWER"}],
            "points": [{"name": "", "params": {}, "claimedBest": false}],
            "forks": [], "controls": [], "checks": [], "warnings": [],
            "environment": {"facts": {}}, "summary": %s}}
        """
            .formatted(summary);

    JsonNode logged = json(post("", BodyPublishers.ofString(file)));

    assertThat(logged.at("/attempt/answers/0/grade").asText()).isEqualTo("MECHANISM");
    assertThat(logged.at("/attempt/answers/0/reason").asText()).isEqualTo("another device");
    JsonMapper mapper = new JsonMapper();
    assertThat(
            mapper
                .readTree(get("/api/v1/runs/6f1c2a52-30a2-4a8e-9d0b-5b3f0c9f7a11"))
                .at("/summary"))
        .isEqualTo(mapper.readTree(summary));
  }

  @Test
  void whatCannotBeReadIsAProblemThatNamesThePlaceAndNothingIsStored() throws Exception {
    String jmh = Uploads.JMH;
    refused(422, jmh.substring(0, jmh.length() / 2), "is not complete, valid JSON");
    refused(422, jmh.replace("\"score\": 2.0", "\"score\": \"NaN\""), "[0].primaryMetric.score");
    refused(422, "Hello", "is neither a run file");
    refused(422, "side,mean,unit\nsubject,fast,ms\n", "line 2, mean: must be a finite number");
    refused(422, "[".repeat(50_000), "nesting depth");
    refused(413, " ".repeat(1_000_001), "");
  }

  @Test
  void aFileOfTwoGigabytesIsRefusedBeforeItIsSent() throws Exception {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String head =
          String.join(
              "\r\n",
              "POST /api/v1/runs HTTP/1.1",
              "Host: localhost",
              "Content-Type: application/octet-stream",
              "Content-Length: 2147483648",
              "",
              "");
      socket.getOutputStream().write(head.getBytes(US_ASCII));
      socket.getOutputStream().flush();

      BufferedReader answer =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));

      assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
    }
    assertThat(json(send(HttpRequest.newBuilder(at("/api/v1")).build())).path("maxUpload").asLong())
        .isEqualTo(1_000_000);
  }

  private void refused(int status, String content, String problem) throws Exception {
    int before = attempts.all().size();
    HttpResponse<String> answer =
        post("?baseline=plain&subject=clever", BodyPublishers.ofString(content));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(answer).path("detail").asText()).contains(problem);
    assertThat(attempts.all()).hasSize(before);
  }

  private HttpResponse<String> post(String query, BodyPublisher body) throws Exception {
    return send(
        HttpRequest.newBuilder(at("/api/v1/runs" + query))
            .header("Content-Type", "application/octet-stream")
            .POST(body)
            .build());
  }

  private String get(String path) throws Exception {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(at(path)).build());
    assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private java.net.URI at(String path) {
    return server.getURI().resolve(path);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new JsonMapper().readTree(answer.body());
  }
}
