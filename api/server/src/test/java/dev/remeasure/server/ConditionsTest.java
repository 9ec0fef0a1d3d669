package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit is made on the state that its author has seen. */
@MicronautTest
@Property(name = "remeasure.database.url", value = "jdbc:h2:mem:conditions")
@Property(name = "micronaut.server.port", value = "-1")
class ConditionsTest {
  private static final String PAPER = "/api/v1/papers/pndm HTTP/1.1\n";
  private static final String HOST = "Host: localhost\nContent-Type: application/json";
  private static final Pattern TAG = Pattern.compile("(?i)\netag: (\"[^\"]+\")");

  private final Http http;
  private final RawHttp raw;

  ConditionsTest(EmbeddedServer server) {
    this.http = new Http(server.getURI());
    this.raw = new RawHttp(server.getURI());
  }

  @Test
  void ofTwoEditorsTheSecondIsToldThatThePaperHasChanged() {
    String seen = tag(raw.send("GET " + PAPER + HOST, ""));
    String paper = http.get("/api/v1/papers/pndm").json().toString();

    String first = edit("If-Match: " + seen, paper.replace("\"year\":2022", "\"year\":2021"));
    String second = edit("If-Match: " + seen, paper.replace("\"year\":2022", "\"year\":2020"));

    assertThat(first).startsWith("HTTP/1.1 200");
    assertThat(tag(first)).isNotEqualTo(seen);
    assertThat(second).startsWith("HTTP/1.1 412").contains("application/problem+json");
    assertThat(http.get("/api/v1/papers/pndm").json().path("year").asInt()).isEqualTo(2021);
    assertThat(raw.send("DELETE " + PAPER + HOST + "\nIf-Match: " + seen, ""))
        .startsWith("HTTP/1.1 412");
  }

  @Test
  void whatExistsIsNotMadeAnew() {
    String paper = http.get("/api/v1/papers/pndm").json().toString();

    assertThat(edit("If-None-Match: *", paper)).startsWith("HTTP/1.1 412");
    assertThat(edit("If-Match: *", paper)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void whatTheClientHasIsNotSentAgain(String tags) {
    String claim = "GET /api/v1/claims/pndm.step-speedup HTTP/1.1\n" + HOST;
    String seen = tag(raw.send(claim, ""));

    assertThat(raw.send(claim + "\nIf-None-Match: " + tags.formatted(seen), ""))
        .startsWith("HTTP/1.1 304");
    assertThat(raw.send(claim + "\nIf-None-Match: \"other\"", "")).startsWith("HTTP/1.1 200");
  }

  private String edit(String condition, String paper) {
    return raw.send("PUT " + PAPER + HOST + "\n" + condition, paper);
  }

  private static String tag(String answer) {
    Matcher tag = TAG.matcher(answer);
    assertThat(tag.find()).as(answer).isTrue();
    return tag.group(1);
  }
}
