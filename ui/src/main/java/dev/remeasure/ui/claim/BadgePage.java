package dev.remeasure.ui.claim;

import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.site.Html;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** The badge of a claim, for pages of other sites. */
@Controller("/claims")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BadgePage {
  private final Tracker tracker;
  private final Html html;

  BadgePage(Tracker tracker, Html html) {
    this.tracker = tracker;
    this.html = html;
  }

  @Get(value = "/{id}/badge.svg", produces = "image/svg+xml")
  HttpResponse<String> show(String id) {
    return tracker
        .standing(id)
        .<HttpResponse<String>>map(standing ->
            HttpResponse.ok(Html.PAGES.claimBadge(Badge.of(standing)).render().strip())
                .contentType("image/svg+xml")
                .header("Cache-Control", "max-age=300")
                // It is there to be shown elsewhere.
                .header("Cross-Origin-Resource-Policy", "cross-origin"))
        .orElseGet(() -> html.problem(HttpStatus.NOT_FOUND, "No claim is recorded as " + id + "."));
  }
}
