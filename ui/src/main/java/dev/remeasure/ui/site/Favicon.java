package dev.remeasure.ui.site;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** The icon at the address where browsers look for one that no page names. */
@Controller(value = "/favicon.ico", produces = MediaType.ALL)
final class Favicon {
  @Get
  HttpResponse<byte[]> icon() {
    return Assets.ICON.response();
  }
}
