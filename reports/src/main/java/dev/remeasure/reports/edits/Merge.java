package dev.remeasure.reports.edits;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.edits.Change.Edit;
import dev.remeasure.reports.edits.Change.Outcome;
import dev.remeasure.reports.model.Exported;
import dev.remeasure.reports.model.Field;
import dev.remeasure.reports.model.SheetTerms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges rows into what is recorded, claim by claim or paper by paper. */
final class Merge<T> {
  private final List<Field<T>> fields;
  private final Kind<T> kind;
  private final Map<String, T> recorded = new HashMap<>();

  /** What the rows so far make of each, and which cell said so. */
  private final Map<String, Map<String, @Nullable String>> merged = new HashMap<>();

  private final Map<String, Map<String, Edit>> edited = new HashMap<>();
  private final Map<String, T> results = new LinkedHashMap<>();

  /** What the rows are about. */
  interface Kind<T> {
    /** Key of the column that says which one a row is about. */
    String key();

    String id(T value);

    /**
     * Makes one of the texts.
     *
     * @throws InvalidValue naming the domain's field
     */
    T build(Map<String, @Nullable String> values, @Nullable T recorded);

    /** How it will be understood, if there is anything to say about that. */
    @Nullable String readAs(T value);
  }

  Merge(List<Field<T>> fields, Collection<T> recorded, Kind<T> kind) {
    this.fields = fields;
    this.kind = kind;
    recorded.forEach(value -> this.recorded.put(kind.id(value), value));
  }

  boolean knows(String id) {
    return recorded.containsKey(id) || results.containsKey(id);
  }

  /** The new and changed ones, in the order of their first rows. */
  List<T> results() {
    return List.copyOf(results.values());
  }

  List<Change> merge(List<Grid> grids) {
    Map<String, Exported> exported = exported(grids);
    List<Change> changes = new ArrayList<>();
    for (Grid grid : grids) {
      Set<String> seen = new HashSet<>();
      for (Line line : grid.lines()) {
        Entry entry = line.cells().get(kind.key());
        String id = id(line);
        if (entry != null && entry.problem() != null) {
          changes.add(rejected(line, id, entry.problem(), at(line, kind.key())));
        } else if (id.isEmpty()) {
          changes.add(
              rejected(line, "", "the row does not say what it is about", at(line, kind.key())));
        } else if (!seen.add(id)) {
          changes.add(
              rejected(line, id, id + " has a row further up already", at(line, kind.key())));
        } else {
          changes.add(merge(line, id, exported.get(id)));
        }
      }
    }
    return changes;
  }

  /** What the rows said when they were exported; of a row that was copied for a new one nothing. */
  private Map<String, Exported> exported(List<Grid> grids) {
    Map<String, Exported> exported = new HashMap<>();
    for (Grid grid : grids) {
      for (Line line : grid.lines()) {
        Exported then = line.exported();
        if (then != null && then.same(kind.key(), id(line))) {
          exported.putIfAbsent(id(line), then);
        }
      }
    }
    return exported;
  }

  private String id(Line line) {
    Entry entry = line.cells().get(kind.key());
    return entry == null ? "" : entry.text().strip();
  }

  private Change merge(Line line, String id, @Nullable Exported then) {
    for (Field<T> field : fields) {
      Entry entry = line.cells().get(field.key());
      if (entry != null && entry.problem() != null) {
        return rejected(line, id, entry.problem(), at(line, field.key()));
      }
    }
    T current = recorded.get(id);
    List<Edit> edits = edits(line, current, then);
    // A row that nobody edited is left alone even if what it is about was removed meanwhile.
    if (edits.isEmpty() && (current != null || then != null)) {
      return new Change(line.sheet(), line.row(), id, Outcome.UNCHANGED, edits, null, null, null);
    }
    if (current == null) {
      edits = edits(line, null, null);
    }
    for (Edit edit : edits) {
      if (current != null && then != null && changedSince(then, current, edit)) {
        return rejected(line, id, conflict(edit), edit.at());
      }
    }
    Map<String, Edit> earlier = edited.computeIfAbsent(id, key -> new HashMap<>());
    Map<String, @Nullable String> values = merged.computeIfAbsent(id, key -> values(current));
    for (Edit edit : edits) {
      Edit other = earlier.putIfAbsent(edit.field(), edit);
      if (other != null && !same(other.is(), edit.is())) {
        return rejected(
            line, id, edit.field() + " is changed to something else at " + other.at(), edit.at());
      }
    }
    for (Field<T> field : fields) {
      for (Edit edit : edits) {
        if (edit.field().equals(field.title())) {
          values.put(field.key(), edit.is());
        }
      }
    }
    try {
      T result = kind.build(values, current);
      results.put(id, result);
      Outcome outcome = current == null ? Outcome.CREATED : Outcome.CHANGED;
      return new Change(
          line.sheet(), line.row(), id, outcome, edits, null, null, kind.readAs(result));
    } catch (InvalidValue e) {
      return rejected(line, id, String.valueOf(e.getMessage()), blame(line, e.field()));
    }
  }

  private List<Edit> edits(Line line, @Nullable T current, @Nullable Exported then) {
    List<Edit> edits = new ArrayList<>();
    for (Field<T> field : fields) {
      Entry entry = line.cells().get(field.key());
      if (entry == null) {
        continue;
      }
      String was = current == null ? null : field.text().apply(current);
      String is = stated(entry.text());
      if (is == null && (current != null || then != null)) {
        is = field.empty();
      }
      if (is != null && (field.number() || field.choices().only())) {
        is = is.strip();
      }
      if (!Unchanged.since(then, field.key(), is) && !Unchanged.is(was, is, entry.loose())) {
        edits.add(new Edit(field.title(), line.sheet() + "!" + entry.at(), was, is));
      }
    }
    return edits;
  }

  /** A placeholder is what an export writes for a value that is not there, and never one itself. */
  private static @Nullable String stated(String cell) {
    return cell.isBlank() || cell.strip().equals(SheetTerms.NOT_STATED) ? null : cell;
  }

  private boolean changedSince(Exported then, T current, Edit edit) {
    return fields.stream()
        .filter(field -> field.title().equals(edit.field()) && then.tells(field.key()))
        .anyMatch(field -> !then.same(field.key(), field.text().apply(current)));
  }

  private static String conflict(Edit edit) {
    return "%s has changed since this file was exported: recorded is now %s, the file says %s"
        .formatted(edit.field(), quoted(edit.was()), quoted(edit.is()));
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "nothing" : '"' + text + '"';
  }

  private Map<String, @Nullable String> values(@Nullable T current) {
    Map<String, @Nullable String> values = new HashMap<>();
    if (current != null) {
      fields.forEach(field -> values.put(field.key(), field.text().apply(current)));
    }
    return values;
  }

  private String blame(Line line, String domainField) {
    return fields.stream()
        .filter(f -> f.domain().equals(domainField) || f.domain().startsWith(domainField + "."))
        .findFirst()
        .map(field -> at(line, field.key()))
        .orElseGet(() -> at(line, kind.key()));
  }

  private static String at(Line line, String key) {
    Entry entry = line.cells().get(key);
    return entry == null ? line.sheet() + ", row " + line.row() : line.sheet() + "!" + entry.at();
  }

  private static Change rejected(Line line, String id, String why, String at) {
    return new Change(line.sheet(), line.row(), id, Outcome.REJECTED, List.of(), why, at, null);
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }
}
