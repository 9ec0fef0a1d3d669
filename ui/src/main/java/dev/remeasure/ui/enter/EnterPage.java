package dev.remeasure.ui.enter;

import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** What can be entered, and where. */
@Controller(value = "/enter", produces = MediaType.TEXT_HTML)
final class EnterPage {
  private final Html html;

  EnterPage(Html html) {
    this.html = html;
  }

  @Get
  HttpResponse<String> show() {
    return html.ok("Enter", Section.ENTER, Html.PAGES.enterPage());
  }
}
