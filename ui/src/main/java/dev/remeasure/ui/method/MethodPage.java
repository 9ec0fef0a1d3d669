package dev.remeasure.ui.method;

import dev.remeasure.ui.site.Html;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** How a claim is compared with a measurement, and what the words mean. */
@Controller(value = "/method", produces = MediaType.TEXT_HTML)
final class MethodPage {
  @Get
  HttpResponse<String> show() {
    return Html.ok(Html.PAGES.methodPage());
  }
}
