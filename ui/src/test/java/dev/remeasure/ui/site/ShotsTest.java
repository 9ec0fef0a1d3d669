package dev.remeasure.ui.site;

import com.microsoft.playwright.*;
import com.microsoft.playwright.options.*;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

@MicronautTest
class ShotsTest {
  private final EmbeddedServer server;
  ShotsTest(EmbeddedServer server) { this.server = server; }
  @Test
  void shots() throws Exception {
    try (Chromium chromium = Chromium.launch()) {
      for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        for (int width : new int[] {1280, 390}) {
          if (width == 390 && scheme == ColorScheme.DARK) continue;
          var context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
          String[] pages = {"/", "/claims/medusa.heads-speedup", "/claims/pndm.step-speedup", "/claims/queues.best", "/claims/queues.latency", "/claims/queues.allocation", "/papers/queues", "/attempts", "/attempts/1", "/attempts/10", "/attempts/12", "/attempts/14", "/method"};
          for (String path : pages) {
            Page page = context.newPage();
            page.navigate(server.getURI() + path);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("/tmp/shots/" + (scheme == ColorScheme.DARK ? "dark" : "light") + width + path.replace('/', '_') + ".png")));
            if (width == 1280 && scheme == ColorScheme.LIGHT) Files.writeString(Path.of("/tmp/shots/" + path.replace('/', '_') + ".html"), page.content());
          }
        }
      }
    }
  }
}
