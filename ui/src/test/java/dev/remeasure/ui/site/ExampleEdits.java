package dev.remeasure.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.intake.BroughtEdits;
import dev.remeasure.claims.intake.BroughtResults;
import dev.remeasure.claims.intake.EditedFile;
import dev.remeasure.claims.intake.EditedRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Files of claims that come in: one row, rejected if the file says that it is wrong. */
public final class ExampleEdits implements BroughtEdits {
  private final List<String> kept = new ArrayList<>();
  private final List<Change> recorded = new ArrayList<>();

  public List<Change> recorded() {
    return recorded;
  }

  @Override
  public String keep(InputStream content) {
    try {
      kept.add(new String(content.readAllBytes(), UTF_8));
      return Integer.toString(kept.size() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public EditedFile read(String token, String name) {
    String content = kept.get(Integer.parseInt(token));
    if (content.isEmpty()) {
      throw new InvalidValue(BroughtResults.FILE, "empty", "must hold claims or papers");
    }
    boolean wrong = content.contains("wrong");
    return new EditedFile(
        !wrong,
        List.of(
            new EditedRow(
                name + ", row 2",
                "medusa.more",
                wrong ? "rejected" : "created",
                List.of("line 2, Value: empty → 3"),
                wrong ? "line 2, Value: must be a number" : null,
                "3x")),
        List.of());
  }

  @Override
  public EditedFile record(String token, String name, Change change) {
    EditedFile read = read(token, name);
    if (read.accepted()) {
      recorded.add(change);
    }
    return read;
  }
}
