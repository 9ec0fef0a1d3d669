package dev.remeasure.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class PagesTest {
  static final String[] PAGES = {
    "/",
    "/?q=medusa&verdict=reproduced&tried=yes&testable=yes",
    "/?q=nothing-has-this",
    "/papers/medusa",
    "/papers/promise",
    "/papers/own",
    "/claims/medusa.heads-speedup",
    "/claims/medusa.tuned-speedup",
    "/claims/pndm.step-speedup",
    "/claims/pndm.fid",
    "/claims/own.escaped",
    "/attempts",
    "/attempts/1",
    "/attempts/2",
    "/attempts/3",
    "/attempts/4",
    "/method",
  };

  private final EmbeddedServer server;
  private final Router router;
  private final HttpClient client = HttpClient.newHttpClient();

  PagesTest(EmbeddedServer server, Router router) {
    this.server = server;
    this.router = router;
  }

  static String[] pages() {
    return PAGES;
  }

  @Test
  void thereIsNoPageThatIsNotTestedHere() {
    assertThat(router.uriRoutes().filter(PagesTest::isPage))
        .isNotEmpty()
        .allMatch(route ->
            Stream.of(PAGES)
                .map(page -> URI.create(page).getPath())
                .anyMatch(page -> route.match(page).isPresent()));
  }

  private static boolean isPage(UriRouteInfo<?, ?> route) {
    return route.getHttpMethod() == HttpMethod.GET
        && route.getProduces().contains(MediaType.TEXT_HTML_TYPE)
        && route.getTargetMethod().getDeclaringType() != Broken.class;
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
    for (String path : new String[] {"/", "/papers/own", "/claims/own.escaped", "/attempts/4"}) {
      assertThat(get(path).body())
          .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"quoted\"");
    }
  }

  @Test
  void theListCountsWhatThereIs() throws Exception {
    assertThat(text("/"))
        .contains("5 claims of 5 papers.")
        .contains("4 give a factor and a baseline that a measurement can be held against")
        .contains("2 have been tried, in 3 attempts.")
        .contains("not tried yet 2");
  }

  @Test
  void aTriedClaimShowsClaimedAndMeasuredWithItsVerdict() throws Exception {
    assertThat(text("/?verdict=reproduced"))
        .contains("1 of 5 claims shown")
        .contains("more than 2.2× 2.20× 2.11 to 2.29")
        .contains("reproduced 1");
  }

  @Test
  void whatIsNotKnownIsSaid() throws Exception {
    assertThat(text("/")).contains("not tried yet").contains("not testable: no baseline");
    assertThat(text("/papers/promise"))
        .contains("not on arXiv")
        .contains("The paper makes no claim with a number.")
        .contains("It is said to be much faster.");
    assertThat(text("/claims/medusa.tuned-speedup"))
        .contains("Place in the paper not recorded")
        .contains("Not tried yet.");
    assertThat(text("/attempts/2"))
        .contains("cpu.governor not available")
        .contains("kernel.cmdline not permitted");
    assertThat(text("/attempts/3")).contains("No plan was made before the data");
  }

  @Test
  void anUnverifiedArxivIdIsMarked() throws Exception {
    assertThat(text("/papers/coding")).contains("arXiv 2211.13802 arXiv id unverified");
    assertThat(text("/papers/pndm")).contains("arXiv 2202.09778").doesNotContain("unverified");
  }

  @Test
  void anEditThatALaterCatalogDisagreesWithIsMarked() throws Exception {
    assertThat(text("/?q=pndm.fid")).contains("edited by a user catalog differs");
    assertThat(text("/claims/pndm.fid"))
        .contains("A later catalog says otherwise")
        .contains("value 0.4 empty");
    assertThat(text("/papers/own")).contains("added by a user");
  }

  @ParameterizedTest
  @ValueSource(strings = {"medusa", "MEDUSA heads", "ordinary decoding", "2401.10774"})
  void theFilterFindsEveryWordAnywhereInPaperOrClaim(String words) throws Exception {
    assertThat(text("/?q=" + words.replace(" ", "%20")))
        .contains("medusa.heads-speedup")
        .doesNotContain("pndm.step-speedup");
  }

  @Test
  void triedAndTestableFilterTheList() throws Exception {
    assertThat(text("/?tried=yes")).contains("2 of 5 claims shown");
    assertThat(text("/?tried=no")).contains("3 of 5 claims shown");
    assertThat(text("/?testable=no")).contains("1 of 5 claims shown").contains("pndm.fid");
    assertThat(text("/?q=promise")).contains("A paper of promises");
    assertThat(text("/?q=promise&testable=yes")).contains("No paper or claim matches.");
  }

  @Test
  void aFilterThatCannotBeIsRefusedByName() throws Exception {
    HttpResponse<String> page = get("/?verdict=%3Cb%3Egreat");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("verdict must be one of").contains("&lt;b&gt;great");
  }

  @Test
  void theClaimPageExplainsHowTheVerdictCameAbout() throws Exception {
    assertThat(text("/claims/pndm.step-speedup"))
        .contains("Margin δ 25 % Lower bound, lo 16× Upper bound, hi 25×")
        .contains(
            "Reproduced if the whole interval lies at or above lo; exceeded if it lies above hi")
        .contains("A scaled-down mechanism cannot speak for the headline number.")
        .contains("exploratory no confirmatory plan was made beforehand")
        .contains("not checked throttling The cgroup's counters are not available.")
        .contains("What it cannot say The network is a formula")
        .contains("Of the claimed effect 95 % is left");
  }

  @Test
  void anUntriedClaimTellsTheBoundsOfAnExactAttempt() throws Exception {
    assertThat(text("/claims/medusa.tuned-speedup"))
        .contains("Margin δ 10 %, as for an exact attempt Lower bound, lo 2.091×")
        .contains("Upper bound, hi 3.96×");
  }

  @Test
  void everyPageHandsOutTheReportOfWhatItShows() throws Exception {
    assertThat(get("/").body()).contains("href=\"/api/v1/workbook.xlsx\"");
    assertThat(get("/papers/own").body())
        .contains("href=\"/api/v1/report?kind=DOSSIER&amp;paper=own\"");
    assertThat(get("/attempts/4").body())
        .contains("href=\"/api/v1/report?kind=RECORD&amp;attempt=4\"");
  }

  @Test
  void anInvalidRunShowsNoRatio() throws Exception {
    assertThat(text("/attempts/3"))
        .contains("Measured no ratio")
        .contains("invalid run")
        .contains("one fork makes no interval");
  }

  @Test
  void theAttemptPageGoesDownToTheRawSamples() throws Exception {
    assertThat(text("/attempts/2"))
        .contains("1 × 1 s of warm-up, then 3 × 1 s measured")
        .contains("1 1 subject 59.76 ms/op 59 calls 09:30:00")
        .contains("7 4 subject failed the JVM died not recorded")
        .contains("1 subject 59.76 60.3576 59.1624")
        .contains("jvm.args -Xmx1g -Xmx1g / not recorded")
        .containsPattern("Plan hash [0-9a-f]{64}");
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

  /** The page's visible words, with single spaces. */
  private String text(String path) throws IOException, InterruptedException {
    return get(path)
        .body()
        .replaceAll("(?s)<(option|title)[^>]*>.*?</\\1>", "")
        .replaceAll("<[^>]*>", " ")
        .replace("&amp;", "&")
        .replaceAll("[\\s\u00a0]+", " ")
        .replaceAll(" ([.,:])", "$1");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.getURI().resolve(path)).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
