package dev.remeasure.server.about;

import dev.remeasure.claims.Home;
import dev.remeasure.claims.Version;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.HttpServerConfiguration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Says what answers here, so that a command can tell its own server from another. */
@Controller("/api/v1")
@Tag(name = "about")
final class AboutController {
  private final Home home;
  private final HttpServerConfiguration server;

  AboutController(Home home, HttpServerConfiguration server) {
    this.home = home;
    this.server = server;
  }

  @Get
  @Operation(
      summary = "Name, version, the digest of the home folder served, and the largest upload")
  About about() {
    return new About("remeasure", Version.NUMBER, home.digest(), server.getMaxRequestSize());
  }
}
