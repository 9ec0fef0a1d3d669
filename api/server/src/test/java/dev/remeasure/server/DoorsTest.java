package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a foreign web page can make a browser send is refused. */
@MicronautTest
@Property(name = "remeasure.database.url", value = "jdbc:h2:mem:doors")
@Property(name = "remeasure.allowed.hosts", value = "bench.example,lab.example")
@Property(name = "micronaut.server.port", value = "-1")
@Timeout(120)
class DoorsTest {
  private static final String LOG = "POST /api/v1/runs?baseline=ddim&subject=pndm HTTP/1.1\n";
  private static final String OWN = "Host: localhost\nContent-Type: application/json\n";

  private final Http http;
  private final RawHttp raw;

  DoorsTest(EmbeddedServer server) {
    this.http = new Http(server.getURI());
    this.raw = new RawHttp(server.getURI());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:43001",
        "127.0.0.1",
        "127.9.8.7",
        "[::1]:80",
        "lab.example"
      })
  void itAnswersUnderItsOwnNames(String host) {
    assertThat(raw.send("GET /api/v1 HTTP/1.1\nHost: " + host, "")).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "0.0.0.0",
        "2130706433",
        "foo.localhost",
        "localhost.",
        "127.1",
        "127.0.0.1.nip.io",
        "evil.example/%zz",
        "a b",
        "localhost\nHost: evil.example",
        ""
      })
  void itDoesNotAnswerUnderAnother(String host) {
    for (String path : new String[] {"/", "/api/v1/attempts", "/health", "/nothing"}) {
      String answer = raw.send("GET " + path + " HTTP/1.1\nHost: " + host, "");
      assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("chain");
    }
    assertThat(http.get("/api/v1/attempts").status()).isEqualTo(200);
  }

  @Test
  void aForwardedNameIsBelievedOfNobody() {
    String answer =
        raw.send("POST /api/v1/exports HTTP/1.1\nX-Forwarded-Host: fwd.example\n" + OWN, "{}");

    assertThat(answer).startsWith("HTTP/1.1 202").doesNotContain("fwd.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://localhost:81",
        "Origin: http://localhost\nOrigin: http://evil.example",
        "Origin: ://",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void anotherSiteChangesNothing(String header) {
    String answer = raw.send(LOG + OWN + header, JmhFiles.good());

    assertThat(answer).startsWith("HTTP/1.1 403").contains("application/problem+json");
    assertThat(raw.send("DELETE /api/v1/papers/pndm HTTP/1.1\n" + OWN + header, ""))
        .startsWith("HTTP/1.1 403");
    assertThat(http.get("/api/v1/attempts").json()).isEmpty();
  }

  @Test
  void thisSiteMay() {
    String own = "Origin: http://localhost\nSec-Fetch-Site: same-origin";

    assertThat(raw.send("POST /api/v1/catalog/load HTTP/1.1\n" + OWN + own, ""))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: text/plain",
        "Content-Type: Text/Plain; charset=utf-8",
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: multipart/form-data; boundary=x",
        "X-No-Type: yes"
      })
  void whatAPageSendsWithoutAskingIsNotTaken(String header) {
    assertThat(raw.send(LOG + "Host: localhost\n" + header, JmhFiles.good()))
        .startsWith("HTTP/1.1 415")
        .contains("application/problem+json");
    assertThat(http.get("/api/v1/attempts").json()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Origin: http://localhost", "Sec-Fetch-Site: same-origin"})
  void aFormIsTakenFromAPageOfOursAlone(String own) {
    String form =
        """
        POST /attempts/7/retraction HTTP/1.1
        Host: localhost
        Accept: text/html
        Content-Type: application/x-www-form-urlencoded
        """;

    assertThat(raw.send(form + own, "reason=a+trial&by=Ada"))
        .startsWith("HTTP/1.1 422")
        .contains("attempt must be a logged attempt, but is 7.");
    assertThat(raw.send(form + "Sec-Fetch-Site: none", "reason=a+trial"))
        .startsWith("HTTP/1.1 415");
    assertThat(raw.send(form + "Origin: http://evil.example", "reason=a+trial"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw.send(form + own + "\nSec-Fetch-Site: cross-site", "reason=a+trial"))
        .startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/assets/style.css",
        "/api/v1",
        "/api/v1/workbook.xlsx",
        "/api/v1/attempts/7",
        "/api/docs/index.html",
        "/api/swagger-ui/swagger-ui-bundle.js",
        "/api/v1/openapi/remeasure.yml",
        "/health",
        "/nothing"
      })
  void everyResponseSaysWhatABrowserMayDo(String path) {
    String answer =
        raw.send("GET " + path + " HTTP/1.1\nHost: localhost", "").toLowerCase(Locale.ROOT);

    assertThat(answer)
        .contains("x-content-type-options: nosniff", "frame-ancestors 'none'")
        .containsOnlyOnce("\r\ncontent-security-policy: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://a.example/b", "here"})
  void aLinkIsAnAddressOnTheWeb(String link) {
    Http.Answer answer =
        http.put(
            "/api/v1/papers/mine",
            "{\"key\":\"mine\",\"number\":0,\"title\":\"Mine\",\"year\":2026,\"code\":\""
                + link
                + "\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).startsWith("code must be an http or https address");
  }

  @Test
  void toListenForEveryoneHasToBeSaid() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Server.start(Map.of("REMEASURE_HOST", "0.0.0.0")))
        .withMessageContainingAll("no login", "REMEASURE_OPEN=yes");
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Server.start(Map.of("REMEASURE_OPEN", "true")))
        .withMessage("REMEASURE_OPEN must be yes or no, but is true");
  }
}
