package dev.remeasure.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.site.ExampleBeans;
import dev.remeasure.ui.site.Examples;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsPageTest {
  private static final Pattern ROW =
      Pattern.compile("class=\"what\">\\s*<a href=\"/claims/([^\"]+)\"");

  private final InMemory ports = new InMemory();

  @BeforeEach
  void fill() {
    Examples.fill(ports);
  }

  @Test
  void whatWasMeasuredComesFirstAndWhatCannotBeLast() {
    List<String> rows = rows(Map.of());
    assertThat(rows).hasSize(11).startsWith("medusa.heads-speedup");
    assertThat(rows.subList(rows.size() - 2, rows.size())).contains("pndm.fid", "own.escaped");
    assertThat(rows.indexOf("queues.fair")).isGreaterThan(rows.indexOf("queues.mechanism"));
  }

  @Test
  void theListIsSortedByWhatIsAskedFor() {
    assertThat(rows(Map.of("sort", "catalog"))).startsWith("medusa.heads-speedup");
    assertThat(rows(Map.of("sort", "newest"))).startsWith("queues.mechanism");
    assertThat(rows(Map.of("sort", "share"))).startsWith("medusa.heads-speedup");
    assertThat(rows(Map.of("sort", "year"))).startsWith("own.escaped");
  }

  @Test
  void yearResourceGradeAndComponentFilter() {
    assertThat(rows(Map.of("year", "2025"))).containsExactly("own.escaped");
    assertThat(rows(Map.of("resource", "steps"))).containsExactly("pndm.step-speedup");
    assertThat(rows(Map.of("grade", "mechanism"))).containsExactly("queues.mechanism");
    assertThat(rows(Map.of("component", "yes"))).allMatch(id -> !id.startsWith("own"));
  }

  @Test
  void aMenuCountsWhatTheOtherFieldsLeave() {
    String html = html(Map.of("q", "queues", "grade", "mechanism"));
    assertThat(html).contains("<option value=\"mechanism\" selected>mechanism (1)</option>");
    assertThat(html).contains("<option value=\"steps\">steps (0)</option>");
    assertThat(html).contains("<option value=\"time\">time (1)</option>");
  }

  @Test
  void theRowIsDrawnOnAnAxisOfMeasuredOverClaimed() {
    assertThat(html(Map.of("q", "pndm.step-speedup")))
        .contains("measured ÷ claimed")
        // 1000 ÷ 59 of 20, a decade on each side of 1.
        .contains("cx=\"46.41%\"");
  }

  @Test
  void aLongListComesInPagesThatKeepWhatIsAsked() {
    for (int i = 0; i < ClaimsPage.SIZE; i++) {
      Claim claim =
          ClaimFixture.claim()
              .named("own.more-" + i)
              .ratio(Qualifier.EXACT, Integer.toString(2 + i));
      ports.claims().put(Recorded.own(claim), new Change("Ada", "new", RunFixture.STARTED));
    }
    List<String> first = rows(Map.of("sort", "catalog"));
    String last = first.getLast();
    assertThat(first).hasSize(ClaimsPage.SIZE);
    assertThat(html(Map.of("sort", "catalog")))
        .contains("1 to 50 of 61", "/claims?sort=catalog&amp;after=" + last);
    Map<String, String> next = Map.of("sort", "catalog", "after", last);
    assertThat(rows(next)).hasSize(11).doesNotContainAnyElementsOf(first);
    assertThat(html(next)).contains("51 to 61 of 61", "First page").doesNotContain("Next page");
  }

  @Test
  void aPaperIsNamedInEachRow() {
    assertThat(PageText.of(html(Map.of("q", "pndm.fid"))))
        .contains("Pseudo numerical methods on manifolds 2022 pndm.fid");
  }

  private List<String> rows(Map<String, String> asked) {
    List<String> rows = new ArrayList<>();
    for (Matcher row = ROW.matcher(html(asked)); row.find(); ) {
      rows.add(row.group(1));
    }
    return rows;
  }

  private String html(Map<String, String> asked) {
    return new ClaimsPage(
            ExampleBeans.tracker(ports),
            new Records(ports.papers(), ports.claims(), Optional.empty()),
            new Html(Optional.empty()))
        .list(asked)
        .body();
  }
}
