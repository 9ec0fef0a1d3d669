package dev.remeasure.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Says what answers here, so that a command can tell its own server from another. */
@Controller("/api/v1")
@Tag(name = "about")
final class AboutController {
  private final Home home;

  AboutController(Home home) {
    this.home = home;
  }

  @Get
  @Operation(summary = "Name, version and the digest of the home folder served")
  About about() {
    return new About("remeasure", Version.NUMBER, home.digest());
  }
}
