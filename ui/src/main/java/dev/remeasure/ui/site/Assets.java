package dev.remeasure.ui.site;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** The pages' own files. */
@Controller(value = "/assets", produces = MediaType.ALL)
public final class Assets {
  public static final Asset STYLE = new Asset("style.css", "text/css; charset=utf-8");
  public static final Asset ICON = new Asset("icon.svg", "image/svg+xml");

  @Get("/style.css")
  HttpResponse<byte[]> style() {
    return STYLE.response();
  }

  @Get("/icon.svg")
  HttpResponse<byte[]> icon() {
    return ICON.response();
  }
}
