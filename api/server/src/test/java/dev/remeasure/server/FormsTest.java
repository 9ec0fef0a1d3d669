package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the pages, as a browser sends them. */
@MicronautTest
@Property(name = "remeasure.database.url", value = "jdbc:h2:mem:forms")
@Property(name = "micronaut.server.port", value = "-1")
@Tag("slow")
class FormsTest {
  private static final String OWN = "Host: localhost\n";
  private static final String SAME = "Origin: http://localhost\nSec-Fetch-Site: same-origin\n";
  private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=cut\n";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\n";
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");

  private final RawHttp raw;
  private final Http http;

  FormsTest(EmbeddedServer server) {
    this.raw = new RawHttp(server.getURI());
    this.http = new Http(server.getURI());
  }

  @Test
  void aResultFileIsReadThenLogged() {
    String shown = post("/enter/result", SAME + MULTIPART, upload("ddim", "pndm"));
    assertThat(shown).startsWith("HTTP/1.1 200").contains("Look before it is logged");
    assertThat(http.get("/api/v1/attempts").json()).isEmpty();
    Matcher token = TOKEN.matcher(shown);
    assertThat(token.find()).isTrue();
    String log =
        "token=" + token.group(1) + "&claim=pndm.step-speedup&baseline=ddim&subject=pndm&note=a+b";
    assertThat(post("/enter/result/log", SAME + FORM, log))
        .startsWith("HTTP/1.1 303")
        .containsIgnoringCase("location: /attempts/1");
    assertThat(http.get("/api/v1/attempts/1").json().path("note").asText()).isEqualTo("a b");
    assertThat(post("/enter/result/log", SAME + FORM, log))
        .startsWith("HTTP/1.1 422")
        .contains("must be chosen again");
  }

  @Test
  void aFileThatIsNoResultSaysSoAtTheFile() {
    assertThat(post("/enter/result", SAME + MULTIPART, upload("ddim", "pndm").replace('{', '<')))
        .startsWith("HTTP/1.1 422")
        .contains("id=\"problem-file\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example\n",
        "Origin: null\n",
        "Sec-Fetch-Site: cross-site\n",
        "Origin: http://localhost\nSec-Fetch-Site: cross-site\n",
        "Sec-Fetch-Site: none\n",
        ""
      })
  void aFormOfAnotherSiteOrOfNobodyIsNotTaken(String from) {
    for (String type : new String[] {MULTIPART, FORM}) {
      for (String path : new String[] {"/enter/result", "/enter/claim", "/enter/summary"}) {
        assertThat(post(path, from + type, upload("ddim", "pndm")))
            .matches("(?s)HTTP/1.1 (403|415).*");
      }
    }
    assertThat(http.get("/api/v1/attempts").json()).isEmpty();
  }

  @Test
  void theApiTakesNoForm() {
    assertThat(post("/api/v1/runs", SAME + MULTIPART, upload("ddim", "pndm")))
        .startsWith("HTTP/1.1 415");
  }

  private String post(String path, String headers, String body) {
    return raw.send("POST " + path + " HTTP/1.1\n" + OWN + headers.strip(), body);
  }

  private static String upload(String baseline, String subject) {
    return part("file\"; filename=\"r.json", JmhFiles.good())
        + part("claim", "pndm.step-speedup")
        + part("baseline", baseline)
        + part("subject", subject)
        + "--cut--\r\n";
  }

  private static String part(String name, String value) {
    return "--cut\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }
}
