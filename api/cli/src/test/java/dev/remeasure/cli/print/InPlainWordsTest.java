package dev.remeasure.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.cli.client.Client;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class InPlainWordsTest {
  private final StringWriter said = new StringWriter();

  @Test
  void theClaimTheAttemptAndTheOneBeforeItStandUnderOneAnother() throws JsonProcessingException {
    PrintWriter out = new PrintWriter(said);
    InPlainWords.print(out, comparison(2, 2.2));
    InPlainWords.beside(
        out,
        comparison(1, 2),
        Client.JSON.readTree("{\"sentences\": [\"They agree.\"]}"),
        "http://localhost/compare?a=2&b=1");
    out.flush();
    assertThat(said.toString().lines())
        .containsExactly(
            "",
            "In plain words",
            "  Claimed       3x",
            "  Measured here 2.2x [2.1x, 2.3x], partly reproduced (attempt 2)",
            "  Before        2x [1.9x, 2.1x], partly reproduced (attempt 1)",
            "  They agree.",
            "  Side by side: http://localhost/compare?a=2&b=1");
  }

  private static JsonNode comparison(int attempt, double ratio) throws JsonProcessingException {
    return Client.JSON.readTree(
        """
        {"attempt": %d, "judgement": {"verdict": "PARTIAL", "reading": {"words": "3x"},
         "headline": {"estimate": %s, "lower": %s, "upper": %s}}}
        """
            .formatted(
                attempt,
                ratio,
                Math.round(ratio * 10 - 1) / 10.0,
                Math.round(ratio * 10 + 1) / 10.0));
  }
}
