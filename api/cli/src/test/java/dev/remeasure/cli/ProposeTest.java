package dev.remeasure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims are proposed from a text without a server. */
class ProposeTest {
  private static final String TEXT =
      """
      We present Foo. Foo reduces p99 latency by up to 40% compared to Bar
      and is trained on 8x A100. It improves accuracy by 3%.
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void theWordsOfEachClaimAreMarkedAndWhatIsNotReadIsNamed() throws IOException {
    assertThat(propose(Files.writeString(folder.resolve("abstract.txt"), TEXT))).isZero();

    assertThat(out.toString())
        .contains("Foo [reduces p99 latency by up to 40%] compared to Bar and is trained")
        .contains("read as     up to 40 % less cost, 1.67x; an effect is claimed")
        .contains("statistic   p99")
        .contains("baseline    Bar")
        .contains("“8x” is not read: it counts hardware.")
        .contains("“3%” is not read: it is of no cost.")
        .contains("1 claim proposed in 2 sentences; nothing was recorded.")
        .doesNotContain("We present");
  }

  @Test
  void jsonHasOffsetsInTheText() throws IOException {
    Path file = Files.writeString(folder.resolve("abstract.txt"), TEXT);
    assertThat(propose(file, "--json")).isZero();

    JsonNode claim = new ObjectMapper().readTree(out.toString()).at("/0/claims/0");
    JsonNode span = claim.at("/claim/span");
    assertThat(TEXT.substring(span.path("start").asInt(), span.path("end").asInt()))
        .isEqualTo(span.path("words").asText())
        .isEqualTo("reduces p99 latency by up to 40%");
    assertThat(claim.at("/claim/forms/0").asText()).isEqualTo("CUT");
    assertThat(claim.at("/reading/intent").asText()).isEqualTo("GAIN");
    assertThat(claim.path("open")).isEmpty();
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    assertThat(propose(folder.resolve("none"))).isEqualTo(1);
    assertThat(propose(Files.write(folder.resolve("pdf"), new byte[] {37, -1, -2}))).isEqualTo(1);
    assertThat(propose(Files.writeString(folder.resolve("long"), "a".repeat(1_000_001))))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("none: no such file")
        .contains("pdf: is not text in UTF-8")
        .contains("long: must have at most 1000000 characters");
  }

  @Test
  void aTextWithoutClaimsProposesNone() throws IOException {
    assertThat(propose(Files.writeString(folder.resolve("empty"), ""))).isZero();
    assertThat(out.toString()).contains("0 claims proposed in 0 sentences");
  }

  private int propose(Path file, String... more) {
    String[] args = new String[3 + more.length];
    args[0] = "claims";
    args[1] = "propose";
    args[2] = file.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
