package dev.remeasure.reports.edits;

import dev.remeasure.reports.model.Exported;
import dev.remeasure.reports.model.Field;
import dev.remeasure.reports.recorded.ClaimFields;
import dev.remeasure.reports.recorded.PaperFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet that holds claims or papers.
 *
 * @param ignored titles of columns that are not read
 */
public record Grid(String sheet, Kind kind, List<Line> lines, List<String> ignored) {
  public Grid {
    lines = List.copyOf(lines);
    ignored = List.copyOf(ignored);
  }

  /** What the rows of a sheet are. */
  public enum Kind {
    CLAIMS(ClaimFields.ID, "statement", ClaimFields.WORDS),
    PAPERS(PaperFields.KEY, "title", "title");

    private final String id;
    private final String second;
    private final String other;

    Kind(String id, String second, String other) {
      this.id = id;
      this.second = second;
      this.other = other;
    }

    /** The key of the column with this title, if it is one that is read. */
    public Optional<String> key(String title) {
      List<? extends Field<?>> fields = this == CLAIMS ? ClaimFields.ALL : PaperFields.ALL;
      String wanted = normal(title);
      if (wanted.equals(normal(Exported.TITLE))) {
        return Optional.of(Exported.KEY);
      }
      for (Field<?> field : fields) {
        if (normal(field.title()).equals(wanted) || normal(field.key()).equals(wanted)) {
          return Optional.of(field.key());
        }
      }
      return Optional.empty();
    }

    /** Key of the column that says what a row is about. */
    public String id() {
      return id;
    }

    /**
     * What the rows under these titles are. Two columns decide, for other sheets name claims too.
     */
    public static Optional<Kind> under(List<String> titles) {
      for (Kind kind : values()) {
        List<String> known = titles.stream().map(kind::key).flatMap(Optional::stream).toList();
        if (known.contains(kind.id)
            && (known.contains(kind.second) || known.contains(kind.other))) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    private static String normal(String title) {
      return title.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
