package dev.remeasure.ui.site;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** A page that fails. */
@Controller(value = "/broken", produces = MediaType.TEXT_HTML)
final class Broken {
  @Get
  String fail() {
    throw new IllegalStateException("secret");
  }
}
