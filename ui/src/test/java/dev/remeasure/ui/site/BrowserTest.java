package dev.remeasure.ui.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser, with its scripts switched off wherever axe needs none. */
@MicronautTest
@Tag("slow")
class BrowserTest {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;

  private static Chromium chromium;

  private final EmbeddedServer server;

  BrowserTest(EmbeddedServer server) {
    this.server = server;
  }

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.remeasure.ui.site.PagesTest#pages")
  void axeFindsNoBarrier(String path) {
    try (BrowserContext context = context(DESKTOP, ColorScheme.LIGHT, true)) {
      assertThat(violations(opened(context, path), axe -> axe)).isEmpty();
    }
  }

  /** All that a dark scheme changes is colours. */
  @ParameterizedTest
  @MethodSource("dev.remeasure.ui.site.PagesTest#pages")
  void darkColoursAreReadable(String path) {
    try (BrowserContext context = context(DESKTOP, ColorScheme.DARK, true)) {
      assertThat(violations(opened(context, path), axe -> axe.withRules(List.of("color-contrast"))))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.remeasure.ui.site.PagesTest#pages")
  void noPageIsWiderThanAPhoneAndTheBrowserHasNothingToComplainAbout(String path) {
    try (BrowserContext context = context(PHONE, ColorScheme.LIGHT, true)) {
      List<String> complaints = new ArrayList<>();
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onRequestFailed(request -> complaints.add(request.url()));
      page.navigate(server.getURI() + path);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void theListIsFilteredWithoutScripts(ColorScheme scheme) {
    try (BrowserContext context = context(DESKTOP, scheme, false)) {
      Page page = open(context, "/claims");
      page.getByLabel("Text").fill("medusa");
      page.getByLabel("Tried").selectOption("yes");
      page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.url()).contains("q=medusa").contains("tried=yes");
      assertThat(page.locator("tr.claim").count()).isEqualTo(1);
      assertThat(page.getByLabel("Text").inputValue()).isEqualTo("medusa");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/attempts/1", "/attempts/10", "/attempts/14", "/claims/queues.best"})
  void noColumnOfTheMetricsIsCutOffOnADesktop(String path) {
    try (BrowserContext context = context(DESKTOP, ColorScheme.LIGHT, true)) {
      Page page = opened(context, path);
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('.metrics')].map(t =>"
                      + " t.parentElement.scrollWidth - t.parentElement.clientWidth)"))
          .asInstanceOf(LIST)
          .isNotEmpty()
          .allMatch(Integer.valueOf(0)::equals);
    }
  }

  @Test
  void aClaimIsEnteredWithoutScriptsAndWhatWasTypedStays() {
    try (BrowserContext context = context(DESKTOP, ColorScheme.LIGHT, false)) {
      Page page = open(context, "/enter/claim?paper=medusa");
      page.getByLabel("The claim in your words").fill("Decoding is 3 times faster.");
      page.getByLabel("Short name").fill("typed");
      page.getByLabel("Number", new Page.GetByLabelOptions().setExact(true)).fill("three");
      page.getByLabel("Subject").fill("heads");
      page.getByLabel("Baseline", new Page.GetByLabelOptions().setExact(true)).fill("plain");
      page.locator("button[value=read]").click();
      assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("must be a number such as");
      assertThat(page.getByLabel("Short name").inputValue()).isEqualTo("typed");
      page.getByLabel("Number", new Page.GetByLabelOptions().setExact(true)).fill("3");
      page.locator("button[value=read]").click();
      assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("3×");
    }
  }

  @Test
  void aResultFileIsLookedAtBeforeItIsLogged() {
    try (BrowserContext context = context(DESKTOP, ColorScheme.LIGHT, true)) {
      Page page = open(context, "/enter/result?claim=medusa.heads-speedup");
      page.getByLabel("Result file")
          .setInputFiles(new FilePayload("run.json", "application/json", new byte[] {'{', '}'}));
      page.getByText("Read it").click();
      assertThat(page.locator("h1").innerText()).isEqualTo("Look before it is logged");
      assertThat(page.locator("circle.sample").count()).isEqualTo(10);
      assertThat(violations(page, axe -> axe)).isEmpty();
    }
  }

  @Test
  void theKeyboardReachesTheContentAndAClaim() {
    try (BrowserContext context = context(DESKTOP, ColorScheme.LIGHT, true)) {
      Page page = open(context, "/claims");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to content");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
      page.getByText("The added heads make generation").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/claims/medusa.heads-speedup");
      assertThat(page.locator("h1").innerText()).startsWith("The added heads");
    }
  }

  @Test
  void aTextWithAScriptIsNeverRun() {
    try (BrowserContext context = context(DESKTOP, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      List<String> dialogs = new ArrayList<>();
      page.onDialog(dialog -> {
        dialogs.add(dialog.message());
        dialog.dismiss();
      });
      page.navigate(server.getURI() + "/claims/own.escaped");
      assertThat(page.locator("h1").innerText()).isEqualTo(Examples.SCRIPT);
      assertThat(dialogs).isEmpty();
    }
  }

  @Test
  void theMeasuredIntervalIsDrawnToTheScaleOfTheClaimedRange() {
    try (BrowserContext context = context(DESKTOP, ColorScheme.LIGHT, true)) {
      Page page = open(context, "/papers/pndm");
      double one = page.locator("td.picture line.one").boundingBox().x;
      double claimed = page.locator("td.picture line.end").first().boundingBox().x;
      var dot = page.locator("td.picture circle").boundingBox();
      double measured = dot.x + dot.width / 2;
      // 16.9 of 20, on a logarithmic scale.
      assertThat((measured - one) / (claimed - one))
          .isCloseTo(
              Math.log(1000.0 / 59) / Math.log(20), org.assertj.core.data.Offset.offset(0.02));
    }
  }

  @Test
  void aMarkThatIsConfirmedIsFilledAndAnExploratoryOneIsNot() {
    try (BrowserContext context = context(DESKTOP, ColorScheme.LIGHT, true)) {
      Page page = open(context, "/claims");
      assertThat(fill(page, "td.state .mark.is-reproduced.solid")).isNotEqualTo("none");
      assertThat(fill(page, "td.state .mark.is-reproduced.hollow")).isEqualTo("none");
    }
  }

  private static List<String> violations(Page page, UnaryOperator<AxeBuilder> rules) {
    return rules.apply(new AxeBuilder(page)).analyze().getViolations().stream()
        .flatMap(violation ->
            violation.getNodes().stream().map(node -> violation.getHelp() + ": " + node.getHtml()))
        .toList();
  }

  private Page opened(BrowserContext context, String path) {
    Page page = open(context, path);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    return page;
  }

  private static Object fill(Page page, String mark) {
    return page.locator(mark + " .shape").first().evaluate("shape => getComputedStyle(shape).fill");
  }

  private BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts));
  }

  private Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(server.getURI() + path);
    return page;
  }
}
