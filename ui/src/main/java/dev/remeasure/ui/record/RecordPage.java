package dev.remeasure.ui.record;

import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;

/** Every change of the record, newest first. */
@Controller(value = "/record", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RecordPage {
  private final Chain chain;
  private final Html html;

  RecordPage(Chain chain, Html html) {
    this.chain = chain;
    this.html = html;
  }

  @Get
  HttpResponse<String> show(
      @QueryValue @Nullable String about,
      @QueryValue @Nullable String by,
      @QueryValue @Nullable Long after) {
    String subject = about == null || about.isBlank() ? null : about.strip();
    String name = by == null || by.isBlank() ? null : by.strip();
    Page<Link, Long> page =
        chain.newest(subject, name, new PageRequest<>(after, PageRequest.DEFAULT));
    RecordView view =
        new RecordView(
            chain.head().orElse(null), page.items(), subject, name, after != null, page.next());
    return html.ok("The record", Section.OTHER, Html.PAGES.recordPage(view));
  }
}
