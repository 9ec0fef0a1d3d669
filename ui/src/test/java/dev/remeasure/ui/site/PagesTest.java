package dev.remeasure.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.text.MethodText;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class PagesTest {
  static final String[] PAGES = {
    "/",
    "/claims",
    "/claims?sort=share&year=2022&grade=exact&resource=time&component=no",
    "/papers",
    "/papers?q=medusa&component=yes&sort=year",
    "/claims?q=medusa&standing=confirmed-reproduced&tried=yes&testable=yes",
    "/claims?q=nothing-has-this",
    "/papers/medusa",
    "/papers/queues",
    "/papers/promise",
    "/papers/own",
    "/claims/medusa.heads-speedup",
    "/claims/medusa.tuned-speedup",
    "/claims/pndm.step-speedup",
    "/claims/pndm.fid",
    "/claims/queues.overhead",
    "/claims/queues.allocation",
    "/claims/queues.best",
    "/claims/queues.fair",
    "/claims/queues.latency",
    "/claims/queues.mechanism",
    "/claims/own.escaped",
    "/attempts",
    "/attempts/1",
    "/attempts/6",
    "/attempts/8",
    "/attempts/10",
    "/attempts/11",
    "/attempts/12",
    "/attempts/13",
    "/attempts/14",
    "/attempts/19",
    "/compare",
    "/compare?a=1&b=5",
    "/enter",
    "/enter/result?claim=medusa.heads-speedup",
    "/enter/summary",
    "/enter/import",
    "/enter/claim?paper=medusa",
    "/method",
  };

  private final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private final Chain chain;

  PagesTest(EmbeddedServer server, Chain chain) {
    this.server = server;
    this.chain = chain;
  }

  static String[] pages() {
    return PAGES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsHtmlThatNamesTheRatioConvention(String path) throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.body()).contains("baseline ÷ subject: above 1 = the subject is better");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageHasAScriptAnInlineStyleOrAFileOfAnotherHost(String path) throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.body())
        .doesNotContain("<script")
        .doesNotContain("style=")
        .doesNotContain("<style")
        .doesNotContainPattern("\\son[a-z]+=")
        .doesNotContainPattern("<(link|img|use|iframe)[^>]+(href|src)=\"(https?:)?//");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageShowsNaNInfinityOrNull(String path) throws Exception {
    assertThat(get(path).body()).doesNotContain("NaN", "Infinity", ">null<", "null ");
  }

  @Test
  void textOfUsersIsShownAsText() throws Exception {
    for (String path :
        new String[] {"/claims", "/papers", "/papers/own", "/claims/own.escaped", "/attempts/11"}) {
      assertThat(get(path).body())
          .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"quoted\"");
    }
  }

  @Test
  void theListCountsWhatThereIsConfirmedAndExploratoryApart() throws Exception {
    assertThat(text("/"))
        .contains("11 claims of 6 papers, 9 of them testable.")
        .contains(
            "8 have been tested. Planned measurements decide 2, dispute 1 and leave 0 open;"
                + " exploratory ones decide 4, dispute 0 and leave 1 open.")
        .contains(
            "confirmed 2 explored 4 disputed 1 open, exploratory 1 not tried 1 not testable 2");
    assertThat(text("/claims"))
        .contains("11 claims of 6 papers, 9 of them testable. 8 have been tested.")
        .contains("confirmed 2 reproduced 1 mechanism supported 1")
        .contains(
            "explored 4 reproduced, exploratory 2 partly reproduced, exploratory 1"
                + " contradicted, exploratory 1")
        .contains("disputed 1 open, exploratory 1 not tried 1 not testable 2");
  }

  @Test
  void theCountsFollowTheTextThatIsAskedFor() throws Exception {
    assertThat(text("/claims?q=medusa")).contains("confirmed 1 reproduced 1 not tried 1");
  }

  @Test
  void aTriedClaimShowsClaimedAndMeasuredWithItsStanding() throws Exception {
    assertThat(text("/claims?standing=confirmed-reproduced"))
        .contains("1 of 11 claims shown")
        .contains("more than 2.2× 2.37× [2.03×, 2.76×]")
        .contains("reproduced 4 of 5 attempts agree other attempts say otherwise");
    assertThat(text("/claims?standing=explored")).contains("4 of 11 claims shown");
  }

  @Test
  void whatToBeCarefulAboutIsSaidInTheList() throws Exception {
    assertThat(text("/claims?q=queues.overhead"))
        .contains("contradicted, exploratory not interleaved");
    assertThat(text("/claims?q=queues.best"))
        .contains("2.09× 2.07× and up, open above")
        .contains("inconclusive, exploratory best not run warnings");
    assertThat(text("/claims?q=queues.mechanism"))
        .contains("1.4× [1.39×, 1.41×] direction only")
        .contains("mechanism supported");
  }

  @Test
  void aDisputedClaimHasNoFigureOfOneSide() throws Exception {
    assertThat(text("/claims?q=queues.fair"))
        .contains("no worse than the baseline the attempts disagree")
        .contains("disputed 2 attempts disagree");
    assertThat(text("/claims/queues.fair"))
        .contains("Disputed: attempt 15 reproduced it, but attempt 16 contradicted it.")
        .contains("Measured no single figure");
  }

  @Test
  void anEliminatedCostIsAWord() throws Exception {
    assertThat(text("/claims?q=queues.allocation")).contains("more than 10× eliminated");
    assertThat(text("/claims/queues.allocation")).contains("Measured eliminated");
    assertThat(text("/attempts/" + ExampleAttempts.ELIMINATED))
        .contains("counted eliminated, at least 24×");
  }

  @Test
  void whatIsNotKnownIsSaid() throws Exception {
    assertThat(text("/claims"))
        .contains("not tried")
        .contains("not testable The claim names no baseline.");
    assertThat(text("/papers/promise"))
        .contains("not on arXiv")
        .contains("The paper makes no claim with a number.")
        .contains("It is said to be much faster.");
    assertThat(text("/claims/medusa.tuned-speedup"))
        .contains("Place in the paper not recorded")
        .contains("Nobody has tested it yet.");
    assertThat(text("/attempts/" + ExampleAttempts.SOLVERS))
        .contains("cpu.governor not available")
        .contains("kernel.cmdline not permitted");
    assertThat(text("/attempts/" + ExampleAttempts.LOOSE))
        .contains("No plan was made before the data");
  }

  @Test
  void anUnverifiedArxivIdIsMarked() throws Exception {
    assertThat(text("/papers/coding")).contains("arXiv 2211.13802 arXiv id unverified");
    assertThat(text("/papers/pndm")).contains("arXiv 2202.09778").doesNotContain("unverified");
  }

  @Test
  void anEditThatALaterCatalogDisagreesWithIsMarked() throws Exception {
    assertThat(text("/claims?q=pndm.fid")).contains("edited by a user catalog differs");
    assertThat(text("/claims/pndm.fid"))
        .contains("A later catalog says otherwise")
        .contains("value 0.4 empty");
    assertThat(text("/papers/own")).contains("added by a user");
  }

  @ParameterizedTest
  @ValueSource(strings = {"medusa", "MEDUSA heads", "ordinary decoding", "2401.10774"})
  void theFilterFindsEveryWordAnywhereInPaperOrClaim(String words) throws Exception {
    assertThat(text("/claims?q=" + words.replace(" ", "%20")))
        .contains("medusa.heads-speedup")
        .doesNotContain("pndm.step-speedup");
  }

  @Test
  void triedAndTestableFilterTheList() throws Exception {
    assertThat(text("/claims?tried=yes")).contains("8 of 11 claims shown");
    assertThat(text("/claims?tried=no")).contains("3 of 11 claims shown");
    assertThat(text("/claims?testable=no")).contains("2 of 11 claims shown").contains("pndm.fid");
    assertThat(text("/papers?q=promise")).contains("A paper of promises").contains("1 of 6 papers");
    assertThat(text("/claims?q=promise")).contains("No claim matches.");
  }

  @Test
  void aFilterThatCannotBeIsRefusedByName() throws Exception {
    HttpResponse<String> page = get("/claims?standing=%3Cb%3Egreat");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("standing must be one of").contains("&lt;b&gt;great");
  }

  @Test
  void everyPageHandsOutTheReportOfWhatItShows() throws Exception {
    assertThat(get("/claims").body()).contains("href=\"/api/v1/workbook.xlsx\"");
    assertThat(get("/papers/own").body())
        .contains("href=\"/api/v1/report?kind=DOSSIER&amp;paper=own\"");
    assertThat(get("/attempts/4").body())
        .contains("href=\"/api/v1/report?kind=RECORD&amp;attempt=4\"");
  }

  @Test
  void theFootNamesTheNewestEntryOfTheLog() throws Exception {
    Link head = chain.head().orElseThrow();
    assertThat(get("/").body())
        .contains(
            "<code title=\"" + head.hash() + "\">" + head.hash().substring(0, 12) + "</code>");
    assertThat(text("/")).contains("Newest entry of the log: " + head.number() + ", hash");
    assertThat(text("/nowhere")).doesNotContain("Newest entry of the log");
  }

  @Test
  void theMethodIsToldInTheWordsOfTheDomain() throws Exception {
    String method = text("/method");
    for (MethodText.Section section : MethodText.SECTIONS) {
      assertThat(method).contains(section.title());
      section.rows().forEach(row -> assertThat(method).contains(row.term()));
    }
    assertThat(get("/method").body())
        .contains("mark is-reproduced solid disc", "mark is-reproduced hollow disc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/claims/medusa.none",
        "/papers/none",
        "/attempts/99",
        "/attempts/0",
        "/attempts/x",
        "/attempts/99999999999999999999",
        "/nowhere",
        "/claims/a/b"
      })
  void aDeadLinkLeadsToAPageInTheSameDress(String path) throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(page.body()).contains("There is no such page").contains("href=\"/\"");
  }

  @Test
  void anErrorInsideSaysNothingOfTheInside() throws Exception {
    HttpResponse<String> page = get("/broken");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("its log says why").doesNotContain("secret");
  }

  @Test
  void theApisErrorsStayTheApis() throws Exception {
    assertThat(get("/api/v1/nothing").body()).doesNotContain("There is no such page");
  }

  @Test
  void aFileOfThePagesMayBeKeptForItsAddressChangesWithIt() throws Exception {
    HttpResponse<String> style = get(Assets.STYLE.address());
    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
    assertThat(style.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(get(Assets.ICON.address()).headers().firstValue("Content-Type"))
        .contains("image/svg+xml");
    assertThat(get("/").body()).contains(Assets.STYLE.address());
  }

  private String text(String path) throws IOException, InterruptedException {
    return PageText.of(get(path).body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.getURI().resolve(path)).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
