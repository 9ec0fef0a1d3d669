package dev.remeasure.reports.edits;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.edits.Change.Edit;
import dev.remeasure.reports.edits.Change.Outcome;
import dev.remeasure.reports.model.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges rows into what is recorded, claim by claim or paper by paper. */
final class Merge<T> {
  private final List<Field<T>> fields;
  private final String idKey;
  private final Map<String, T> recorded = new HashMap<>();
  private final BiFunction<Map<String, @Nullable String>, @Nullable T, T> build;

  /** What the rows so far make of each, and which cell said so. */
  private final Map<String, Map<String, @Nullable String>> merged = new HashMap<>();

  private final Map<String, Map<String, Edit>> edited = new HashMap<>();
  private final Map<String, T> results = new LinkedHashMap<>();

  Merge(
      List<Field<T>> fields,
      String idKey,
      Collection<T> recorded,
      Function<T, String> id,
      BiFunction<Map<String, @Nullable String>, @Nullable T, T> build) {
    this.fields = fields;
    this.idKey = idKey;
    recorded.forEach(value -> this.recorded.put(id.apply(value), value));
    this.build = build;
  }

  boolean knows(String id) {
    return recorded.containsKey(id) || results.containsKey(id);
  }

  /** The new and changed ones, in the order of their first rows. */
  List<T> results() {
    return List.copyOf(results.values());
  }

  List<Change> merge(List<Grid> grids) {
    List<Change> changes = new ArrayList<>();
    for (Grid grid : grids) {
      Set<String> seen = new HashSet<>();
      for (Line line : grid.lines()) {
        Entry entry = line.cells().get(idKey);
        String id = entry == null ? "" : entry.text().strip();
        if (entry != null && entry.problem() != null) {
          changes.add(rejected(line, id, entry.problem(), at(line, idKey)));
        } else if (id.isEmpty()) {
          changes.add(rejected(line, "", "the row does not say what it is about", at(line, idKey)));
        } else if (!seen.add(id)) {
          changes.add(rejected(line, id, id + " has a row further up already", at(line, idKey)));
        } else {
          changes.add(merge(line, id));
        }
      }
    }
    return changes;
  }

  private Change merge(Line line, String id) {
    for (Field<T> field : fields) {
      Entry entry = line.cells().get(field.key());
      if (entry != null && entry.problem() != null) {
        return rejected(line, id, entry.problem(), at(line, field.key()));
      }
    }
    T current = recorded.get(id);
    List<Edit> edits = edits(line, current);
    if (edits.isEmpty() && current != null) {
      return new Change(line.sheet(), line.row(), id, Outcome.UNCHANGED, edits, null, null);
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
      results.put(id, build.apply(values, current));
    } catch (InvalidValue e) {
      return rejected(line, id, String.valueOf(e.getMessage()), blame(line, e.field()));
    }
    Outcome outcome = current == null ? Outcome.CREATED : Outcome.CHANGED;
    return new Change(line.sheet(), line.row(), id, outcome, edits, null, null);
  }

  private List<Edit> edits(Line line, @Nullable T current) {
    List<Edit> edits = new ArrayList<>();
    for (Field<T> field : fields) {
      Entry entry = line.cells().get(field.key());
      if (entry == null) {
        continue;
      }
      String was = current == null ? null : field.text().apply(current);
      String is = entry.text().isBlank() ? null : entry.text();
      if (is == null && current != null) {
        is = field.empty();
      }
      if (is != null && (field.number() || !field.choices().words().isEmpty())) {
        is = is.strip();
      }
      if (!Unchanged.is(was, is, entry.loose())) {
        edits.add(new Edit(field.title(), line.sheet() + "!" + entry.at(), was, is));
      }
    }
    return edits;
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
        .orElseGet(() -> at(line, idKey));
  }

  private static String at(Line line, String key) {
    Entry entry = line.cells().get(key);
    return entry == null ? line.sheet() + ", row " + line.row() : line.sheet() + "!" + entry.at();
  }

  private static Change rejected(Line line, String id, String why, String at) {
    return new Change(line.sheet(), line.row(), id, Outcome.REJECTED, List.of(), why, at);
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }
}
