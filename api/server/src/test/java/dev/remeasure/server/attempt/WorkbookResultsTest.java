package dev.remeasure.server.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.remeasure.claims.attempt.Attempts;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A result measured elsewhere that somebody kept in a workbook. */
@MicronautTest
@Property(name = "remeasure.database.url", value = "jdbc:h2:mem:workbook-results")
@Property(name = "micronaut.server.port", value = "-1")
class WorkbookResultsTest {
  private final EmbeddedServer server;
  private final Attempts attempts;
  private final HttpClient client = HttpClient.newHttpClient();

  WorkbookResultsTest(EmbeddedServer server, Attempts attempts) {
    this.server = server;
    this.attempts = attempts;
  }

  @Test
  void aSummaryInASheetIsLoggedAsTheSameTableInCsvIs() throws Exception {
    String[][] table = {
      {"side", "mean", "sd", "n", "unit", "device"},
      {"baseline", "30.5", "1.5", "5", "ms", "NVIDIA A100"},
      {"subject", "10.2", "0.8", "5", "ms", "NVIDIA A100"}
    };
    StringBuilder csv = new StringBuilder();
    for (String[] row : table) {
      csv.append(String.join(",", row)).append("\n");
    }

    JsonNode sheet = logged(workbook(table), 201);
    JsonNode plain = logged(csv.toString().getBytes(UTF_8), 201);

    assertThat(figures(sheet)).isEqualTo(figures(plain)).isNotEmpty();
    assertThat(logged(workbook(table), 200).path("already").asBoolean()).isTrue();
  }

  @Test
  void whatIsWrongIsSaidWithItsSheetAndNothingIsStored() throws Exception {
    int before = attempts.all().size();
    String[][] one = {{"side", "mean", "unit"}, {"baseline", "3", "ms"}};
    String[][] none = {{"who", "what"}};

    assertThat(logged(workbook(one), 422).toString())
        .contains("Measured")
        .contains("needs the other side beside it");
    assertThat(logged(workbook(none), 422).path("detail").asText())
        .contains("is a workbook without a sheet of results");
    assertThat(attempts.all()).hasSize(before);
  }

  private static String figures(JsonNode logged) {
    return logged.path("comparison").path("judgement").toString();
  }

  private static byte[] workbook(String[][] table) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("Measured");
      for (int i = 0; i < table.length; i++) {
        XSSFRow row = sheet.createRow(i);
        for (int j = 0; j < table[i].length; j++) {
          if (table[i][j].matches("[0-9.]+")) {
            row.createCell(j).setCellValue(Double.parseDouble(table[i][j]));
          } else {
            row.createCell(j).setCellValue(table[i][j]);
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private JsonNode logged(byte[] content, int status) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(
                    URI.create(
                        server.getURI() + "/api/v1/runs?claim=pndm.step-speedup&grade=CLOSE"))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JsonMapper.builder().build().readTree(answer.body());
  }
}
