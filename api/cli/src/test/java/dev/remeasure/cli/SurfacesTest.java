package dev.remeasure.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every surface says the same of the same record: where each claim stands, and how many do. */
@Tag("slow")
class SurfacesTest {
  private static final double[] BASE = {220, 215, 225, 218, 222};
  private static final double[] AS_CLAIMED = {100, 102, 99, 101, 98};
  private static final double[] HALF_WAY = {150, 152, 149, 151, 148};
  private static final double[] SLOWER = {300, 302, 299, 301, 298};
  private static final double[] ANYTHING = {60, 250, 99, 400, 98};

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Claim> claims = new HashMap<>();

  @TempDir private Path home;
  private Program program;
  private Process server;
  private URI address;

  @BeforeEach
  void record() throws IOException, InterruptedException {
    int port = Program.freePort();
    program = Program.of(home, port);
    address = URI.create("http://127.0.0.1:" + port);
    server = program.start("serve");
    assertThat(server.inputReader(UTF_8).readLine()).contains("listens on");
    send(
        "PUT",
        "/api/v1/papers/surfaces",
        "{\"key\": \"surfaces\", \"number\": 0," + " \"title\": \"Surfaces\", \"year\": 2026}");
    for (String name :
        List.of("agreed", "explored", "disputed", "open", "untried", "retracted", "refuted")) {
      Claim claim = ClaimFixture.claim().named("surfaces." + name).ratio(Qualifier.EXACT, "2.2");
      claims.put(name, claim);
      send("PUT", "/api/v1/claims/" + claim.id(), json.writeValueAsString(claim));
    }
    log("agreed", "one", true, AS_CLAIMED);
    log("agreed", "two", true, AS_CLAIMED);
    log("explored", "one", false, AS_CLAIMED);
    log("disputed", "one", true, AS_CLAIMED);
    log("disputed", "two", true, SLOWER);
    log("open", "one", true, ANYTHING);
    log("retracted", "one", true, AS_CLAIMED);
    log("refuted", "one", true, SLOWER);
    log("refuted", "two", false, HALF_WAY);
    send("POST", "/api/v1/attempts/7/retraction", "{\"reason\": \"wrong jar\"}");
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }

  @Test
  void everySurfaceSaysWhereEachClaimStandsInTheSameWords() throws Exception {
    String list = page("/claims?q=surfaces");
    String listing = program.run("claims", "--paper", "surfaces").out();
    String csv = export("claims.csv", "--paper", "surfaces");
    String latex = export("claims.tex", "--paper", "surfaces").replace("\\allowbreak{}", "");
    String dossier = text(export("dossier.html", "--paper", "surfaces", "--kind", "dossier"));
    List<String> rows = sheet("Claims vs measured");
    assertThat(standings()).hasSize(claims.size());
    for (JsonNode standing : standings()) {
      String id = standing.path("claim").asText();
      String words = standing.path("words").asText();
      String sentence = standing.path("sentence").asText();
      assertThat(lines(listing, id))
          .as("terminal, %s", id)
          .singleElement()
          .asString()
          .contains(words);
      assertThat(program.run("compare", id).out())
          .as("compare %s", id)
          .contains(words)
          .contains(sentence);
      assertThat(page("/claims/" + id)).as("page of %s", id).contains(words).contains(sentence);
      // A table has the verdict in one column and its kind in another.
      String[] parts = words.split(", ");
      assertThat(lines(csv, id)).as("CSV, %s", id).singleElement().asString().contains(parts);
      // LaTeX lists the claims that were tested: what is confirmed in one column, and what is only
      // explored in the next.
      int column = parts.length == 2 ? 4 : 3;
      if (standing.path("attempts").asInt() > 0) {
        assertThat(lines(latex, id).stream().filter(line -> line.contains(" & ")))
            .as("LaTeX, %s", id)
            .anySatisfy(line -> assertThat(line.split(" & ", -1)[column]).contains(parts[0]));
      }
      assertThat(rows.stream().filter(row -> row.contains(id)))
          .as("workbook, %s", id)
          .anySatisfy(row -> assertThat(row).contains(parts));
      assertThat(dossier).as("dossier, %s", id).contains(id).contains(parts);
      assertThat(list).as("list, %s", id).contains(words);
    }
  }

  private static List<String> lines(String text, String id) {
    return text.lines().filter(line -> line.contains(id)).toList();
  }

  private List<JsonNode> standings() throws IOException, InterruptedException {
    return StreamSupport.stream(
            json.readTree(send("GET", "/api/v1/standings", "")).spliterator(), false)
        .filter(standing -> standing.path("claim").asText().startsWith("surfaces."))
        .toList();
  }

  private List<String> sheet(String name) throws IOException {
    Path file = home.resolve("report.xlsx");
    assertThat(program.run("export", "--paper", "surfaces", "--out", file.toString()).code())
        .isZero();
    List<String> rows = new ArrayList<>();
    DataFormatter cells = new DataFormatter();
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = book.getSheet(name);
      for (Row row : sheet) {
        StringBuilder line = new StringBuilder();
        row.forEach(cell -> line.append(cells.formatCellValue(cell)).append(" | "));
        rows.add(line.toString());
      }
    }
    return rows;
  }

  private String export(String name, String... options) throws IOException {
    Path file = home.resolve(name);
    List<String> command = new ArrayList<>(List.of("export", "--out", file.toString()));
    command.addAll(List.of(options));
    Program.Result result = program.run(command.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return Files.readString(file);
  }

  private String page(String path) throws IOException, InterruptedException {
    return text(send("GET", path, ""));
  }

  /** What a reader sees of HTML, in one line. */
  private static String text(String html) {
    return html.replaceAll("(?s)<(style|script).*?</\\1>", " ")
        .replaceAll("<[^>]*>", " ")
        .replace("&nbsp;", " ")
        .replaceAll("\\s+", " ");
  }

  private void log(String claim, String cpu, boolean planned, double[] subject)
      throws IOException, InterruptedException {
    Attempt attempt = RunFixture.planned(claims.get(claim), Grade.EXACT);
    RunFile file =
        new RunFile(
            RunFile.FORMAT,
            RunFile.VERSION,
            "surfaces." + claim,
            attempt.answers(),
            planned ? attempt.plan() : null,
            null,
            RunFixture.timed()
                .named(claim + " on " + cpu)
                .fact("cpu.model", cpu)
                .means(BASE, subject)
                .build());
    send("POST", "/api/v1/runs", json.writeValueAsString(file));
  }

  private String send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode())
        .as("%s %s: %s", method, path, answer.body())
        .isBetween(200, 299);
    return answer.body();
  }
}
