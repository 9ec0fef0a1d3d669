package dev.remeasure.ui.enter;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.ui.form.Fields;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A claim, and its paper if that is new, come in by two steps: as it is read, and recorded. */
@Controller(value = "/enter/claim", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClaimEntryPage {
  private static final String TITLE = "Enter a claim";

  /** Fields that have another name here than in the domain. */
  private static final Map<String, String> NAMES =
      Map.of("id", "name", "key", "paper", "change.by", "by");

  private static final Set<String> FIELDS =
      Set.of(
          "paper",
          "title",
          "year",
          "arxiv",
          "name",
          "statement",
          "subject",
          "baseline",
          "resource",
          "metric",
          "statistic",
          "form",
          "qualifier",
          "value",
          "lower",
          "upper",
          "baselineValue",
          "unit",
          "better",
          "conditions",
          "locator",
          "by");

  private final Papers papers;
  private final Claims claims;
  private final Html html;

  ClaimEntryPage(Papers papers, Claims claims, Html html) {
    this.papers = papers;
    this.claims = claims;
    this.html = html;
  }

  @Get
  HttpResponse<String> ask(@QueryValue @Nullable String paper) {
    Fields fields = Fields.of(paper == null ? Map.of() : Map.of("paper", paper));
    return page(HttpStatus.OK, fields.with("qualifier", "EXACT").with("form", "FACTOR"), null);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> enter(@Body Map<String, Object> sent) {
    Fields fields = Fields.of(sent);
    try {
      Claim claim = ClaimForm.claim(fields);
      if (claims.find(claim.id()).isPresent()) {
        throw new InvalidValue("name", claim.id(), "must not be recorded yet");
      }
      Paper paper = papers.find(claim.paper()).isPresent() ? null : ClaimForm.paper(fields);
      if (!fields.value("do").equals("record")) {
        return page(HttpStatus.OK, fields, Claimed.of(claim));
      }
      Change change = new Change(fields.value("by"), fields.text("why"), Instant.now());
      claims.putAll(
          paper == null ? List.of() : List.of(Recorded.own(paper)),
          List.of(Recorded.own(claim)),
          change);
      return HttpResponse.seeOther(URI.create("/claims/" + claim.id()));
    } catch (InvalidValue wrong) {
      String field = NAMES.getOrDefault(wrong.field(), wrong.field());
      return page(
          HttpStatus.UNPROCESSABLE_ENTITY,
          fields.refused(FIELDS.contains(field) ? field : "statement", wrong),
          null);
    }
  }

  private HttpResponse<String> page(HttpStatus status, Fields fields, @Nullable Claimed read) {
    List<String> keys = papers.all().stream().map(paper -> paper.value().key()).toList();
    String key = fields.value("paper");
    return html.page(
        status,
        TITLE,
        Section.ENTER,
        Html.PAGES.enterClaim(
            new ClaimEntryView(fields, keys, read, !key.isEmpty() && !keys.contains(key))));
  }
}
