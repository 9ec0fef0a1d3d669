package dev.remeasure.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.contract.Linked;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainFileTest {
  private static final List<Link> LINKS =
      Linked.of(
          List.of(
              entry(Link.Event.ATTEMPT, null, null),
              entry(Link.Event.RETRACTION, "Ada \"A.\"", "wrong\njar"),
              entry(Link.Event.REINSTATEMENT, "Grace", "right jar")));

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void anExportedChainHoldsAsTheApiAndAsADumpGiveIt() throws IOException {
    for (String text : List.of(array(), lines())) {
      ChainFile file = ChainFile.read(write(text));
      assertThat(file.links()).isEqualTo(LINKS);
      assertThat(file.verify(LINKS.get(1).hash(), new PrintWriter(said, true))).isTrue();
    }
    assertThat(said.toString())
        .contains("holds, link by link.", "Its head, link 3: " + LINKS.getLast().hash());
  }

  @Test
  void whatWasChangedLeftOutOrCutOffIsNamed() throws IOException {
    assertThat(verified(lines().replace("right jar", "no jar"), null)).contains("link 3, hash");
    assertThat(verified(lines().replaceFirst("(?s).*?\n", ""), null)).contains("link 2, number");
    String cut = lines().lines().limit(2).collect(Collectors.joining("\n"));
    assertThat(verified(cut, LINKS.getLast().hash()))
        .contains("does NOT hold", "history was rewritten");
  }

  @Test
  void whatIsNoChainIsRefusedWithThePlace() throws IOException {
    refused("[{\"number\": 1}, 2]", "link 1 is not a link of a chain");
    refused("{\"number\": 1, \"event\": \"ATTEMPT\"", "is not JSON");
    refused(
        lines().replace("\"number\":2", "\"number\":0"), "link 2: link.number must be at least 1");
    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> ChainFile.read(folder.resolve("none.json")))
        .withMessageContaining("cannot read");
  }

  private void refused(String text, String why) throws IOException {
    Path file = write(text);
    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> ChainFile.read(file))
        .withMessageContaining(why);
  }

  private String verified(String text, @Nullable String head) throws IOException {
    StringWriter words = new StringWriter();
    assertThat(ChainFile.read(write(text)).verify(head, new PrintWriter(words, true))).isFalse();
    return words.toString();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("chain.json"), text);
  }

  private static String array() {
    return LINKS.stream()
        .map(link -> json(link, "at", "by", "before"))
        .collect(Collectors.joining(",\n", "[", "]"));
  }

  private static String lines() {
    return LINKS.stream()
        .map(link -> json(link, "added_at", "added_by", "digest_before") + "\n")
        .collect(Collectors.joining());
  }

  private static String json(Link link, String at, String by, String before) {
    return "{\"number\":%d,\"event\":\"%s\",\"subject\":%s,\"digest\":%s,%s%s%s%s\"previous\":%s,\"hash\":%s}"
        .formatted(
            link.number(),
            link.event(),
            quoted(link.subject()),
            quoted(link.digest()),
            field(at, link.at().toString()),
            field(by, link.by()),
            field("reason", link.reason()),
            field(before, link.before()),
            quoted(link.previous()),
            quoted(link.hash()));
  }

  private static String field(String name, @Nullable String value) {
    return value == null ? "" : quoted(name) + ":" + quoted(value) + ",";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static Entry entry(Link.Event event, @Nullable String by, @Nullable String reason) {
    return new Entry(
        event, "attempt 1", "0".repeat(64), Instant.parse("2026-01-02T03:04:05.678Z"), by, reason);
  }
}
