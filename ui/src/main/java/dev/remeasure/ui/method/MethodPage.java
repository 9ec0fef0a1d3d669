package dev.remeasure.ui.method;

import dev.remeasure.claims.text.MethodText;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** How a claim is compared with a measurement, and what the words mean. */
@Controller(value = "/method", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MethodPage {
  private final Html html;

  MethodPage(Html html) {
    this.html = html;
  }

  @Get
  HttpResponse<String> show() {
    MethodView view = MethodView.of(MethodText.SECTIONS);
    return html.ok("Method", Section.METHOD, Html.PAGES.methodPage(view));
  }
}
