package dev.remeasure.ui.enter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.ui.site.ExampleEdits;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.PageText;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportPageTest {
  private final ExampleEdits edits = new ExampleEdits();
  private final ImportPage page = new ImportPage(edits, new Html(Optional.empty()));

  @Test
  void whatAFileChangesIsShownRowByRowBeforeItIsRecorded() {
    assertThat(PageText.of(look("good").body()))
        .contains("Nothing is recorded yet. 1 created, 0 changed, 0 unchanged, 0 rejected.")
        .contains("claims.csv, row 2 medusa.more created 3× line 2, Value: empty → 3");
    assertThat(edits.recorded()).isEmpty();
  }

  @Test
  void recordedItIsThatPersonsChange() {
    look("good");
    HttpResponse<String> done =
        page.record(Map.of("token", "0", "name", "claims.csv", "by", "Ada", "reason", "new"));
    assertThat(PageText.of(done.body())).contains("Recorded.");
    assertThat(edits.recorded()).singleElement().matches(change -> change.by().equals("Ada"));
  }

  @Test
  void withoutANameTheTableStaysAndTheFieldSaysSo() {
    look("good");
    HttpResponse<String> refused =
        page.record(Map.of("token", "0", "name", "claims.csv", "by", "", "reason", "my reason"));
    assertThat(refused.code()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"problem-by\"", "value=\"my reason\"", "claims.csv, row 2");
    assertThat(edits.recorded()).isEmpty();
  }

  @Test
  void aRejectedRowIsNamedAndNothingCanBeRecorded() {
    assertThat(PageText.of(look("wrong").body()))
        .contains("Nothing can be recorded: a row is rejected.")
        .contains("line 2, Value: must be a number.")
        .doesNotContain("Your name");
  }

  @Test
  void aFileThatCannotBeReadSaysSoAtTheFile() {
    assertThat(look("").body())
        .contains("id=\"problem-file\" role=\"alert\">file must hold claims");
    assertThat(page.look((CompletedFileUpload) null).body()).contains("Choose a file.");
  }

  private HttpResponse<String> look(String content) {
    return page.look(new ByteArrayInputStream(content.getBytes(UTF_8)), "claims.csv");
  }
}
