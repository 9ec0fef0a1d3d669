package dev.remeasure.ui.enter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.ui.form.Fields;
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
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A result measured elsewhere comes in as figures: they become the table that such a result is
 * logged from, and go on as every result does.
 */
@Controller(value = "/enter/summary", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SummaryPage {
  private static final String TITLE = "Enter a summary";
  private static final List<String> FIGURES = List.of("mean", "sd", "lower", "upper", "n");
  private static final List<String> COMMON =
      List.of("unit", "device", "source", "metric", "resource", "better");
  private static final Pattern PLACE = Pattern.compile("line (\\d+), (?:column )?\"?(\\w+)");

  private final ResultForms forms;
  private final Html html;

  SummaryPage(ResultForms forms, Html html) {
    this.forms = forms;
    this.html = html;
  }

  @Get
  HttpResponse<String> ask(@QueryValue @Nullable String claim) {
    return page(HttpStatus.OK, Fields.of(claim == null ? Map.of() : Map.of("claim", claim)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> look(@Body Map<String, Object> sent) {
    Fields fields = Fields.of(sent);
    List<String> rows = rows(fields);
    if (rows.isEmpty()) {
      return page(
          HttpStatus.UNPROCESSABLE_ENTITY,
          fields.refused("baseline-mean", "Enter the figures of both sides, or the ratio."));
    }
    try {
      String token = forms.keep(new ByteArrayInputStream(table(fields, rows).getBytes(UTF_8)));
      // The metric is named in the table; as an answer it would need to be named again.
      Fields kept = fields.with(ResultView.TOKEN, token).with("metric", "");
      return html.ok(
          "Look before it is logged", Section.ENTER, Html.PAGES.enterResult(forms.read(kept)));
    } catch (InvalidValue wrong) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, fields.refused(field(wrong, rows), said(wrong)));
    }
  }

  private HttpResponse<String> page(HttpStatus status, Fields fields) {
    return html.page(
        status,
        TITLE,
        Section.ENTER,
        Html.PAGES.enterSummary(new SummaryView(fields, forms.asking(fields))));
  }

  /** The rows in which something was typed, as the table has them. */
  private static List<String> rows(Fields fields) {
    return SummaryView.ROWS.stream()
        .filter(
            row -> FIGURES.stream().anyMatch(figure -> !fields.value(row + "-" + figure).isEmpty()))
        .toList();
  }

  private static String table(Fields fields, List<String> rows) {
    return "side,"
        + String.join(",", FIGURES)
        + ","
        + String.join(",", COMMON)
        + "\n"
        + rows.stream().map(row -> row(fields, row)).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String row(Fields fields, String row) {
    return row
        + ","
        + FIGURES.stream()
            .map(figure -> cell(fields.value(row + "-" + figure)))
            .collect(Collectors.joining(","))
        + ","
        + COMMON.stream()
            .map(name -> cell(row.equals("ratio") && name.equals("unit") ? "" : fields.value(name)))
            .collect(Collectors.joining(","));
  }

  private static String cell(String value) {
    return value.isEmpty() ? "" : '"' + value.replace("\"", "\"\"") + '"';
  }

  /** The field that a place in the table was made of. */
  private static String field(InvalidValue wrong, List<String> rows) {
    if (ResultView.SAID.contains(wrong.field())) {
      return wrong.field();
    }
    Matcher place = PLACE.matcher(String.valueOf(wrong.getMessage()));
    if (!place.find()) {
      return rows.getFirst() + "-mean";
    }
    int row = Math.clamp(Integer.parseInt(place.group(1)) - 2L, 0, rows.size() - 1);
    String column = place.group(2);
    if (COMMON.contains(column)) {
      return column;
    }
    return rows.get(row) + "-" + (FIGURES.contains(column) ? column : "mean");
  }

  /** Without the place, which is that of a table that nobody has seen. */
  private static String said(InvalidValue wrong) {
    String message = String.valueOf(wrong.getMessage());
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? place.group(2) + " " + message.substring(message.indexOf(": ", place.end()) + 2)
        : message;
  }
}
