package dev.remeasure.reports.sheet;

import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.LazyTable;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machines and JVMs of the runs side by side, with their differences marked. */
final class EnvironmentsSheet {
  private static final String NAME = "Environments";
  private static final String DIFFERS = "differs";

  /** The row that says which attempts were made in an environment. */
  private static final String ATTEMPTS = "attempts made in it";

  private static final int NAMED = 20;

  /** Most environments side by side; the newest are shown. */
  private static final int MOST = 200;

  /** An environment with the attempts that were made in it. */
  private record Seen(Environment environment, List<Long> attempts) {
    /** Their numbers, without those that would be too many to read. */
    String words() {
      String first =
          attempts.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
      return attempts.size() <= NAMED ? first : first + ", … (" + attempts.size() + " in all)";
    }
  }

  private EnvironmentsSheet() {}

  static LazyTable sheet(Ledger ledger) {
    return new LazyTable(NAME, () -> table(ledger));
  }

  private static Table<String> table(Ledger ledger) {
    Map<String, Seen> all = seen(ledger);
    List<Map.Entry<String, Seen>> shown =
        new ArrayList<>(all.entrySet()).subList(Math.max(0, all.size() - MOST), all.size());
    List<Column<String>> columns = new ArrayList<>();
    columns.add(Column.of("fact", "Fact", 26, CellFormat.NAME, Cell.Text::new));
    columns.add(
        Column.<String>of(
                "differs",
                "Same in all",
                12,
                CellFormat.NAME,
                fact ->
                    fact.equals(ATTEMPTS)
                        ? new Cell.Missing(SheetTerms.DOES_NOT_APPLY)
                        : new Cell.Text(same(fact, shown) ? "same" : DIFFERS))
            .about("Whether all environments shown here agree.")
            .marked(Highlight.DIFFERS));
    for (int i = 0; i < shown.size(); i++) {
      Seen seen = shown.get(i).getValue();
      columns.add(
          Column.<String>of(
                  "environment_" + (i + 1),
                  shown.get(i).getKey().substring(0, 12),
                  30,
                  CellFormat.NAME,
                  fact ->
                      fact.equals(ATTEMPTS)
                          ? new Cell.Text(seen.words())
                          : cell(seen.environment().facts().get(fact)))
              .about(
                  "Attempts "
                      + seen.words()
                      + ". Facts that change by themselves, such as the load, are those of the"
                      + " first one.")
              .marked(Highlight.DIFFERS));
    }
    TreeSet<String> facts = new TreeSet<>();
    shown.forEach(entry -> facts.addAll(entry.getValue().environment().facts().keySet()));
    Supplier<Stream<String>> rows =
        () -> Stream.concat(Stream.of(ATTEMPTS).filter(row -> !shown.isEmpty()), facts.stream());
    return new Table<>(NAME, about(all.size(), shown.size()), 2, columns, rows).detail();
  }

  private static String about(int all, int shown) {
    return "One row for each fact, one column for each environment that runs were made in"
        + (all == shown ? "." : "; only the newest %d of %d are shown.".formatted(shown, all));
  }

  private static Map<String, Seen> seen(Ledger ledger) {
    Map<String, List<Long>> attempts = new HashMap<>();
    // Of the runs in an environment one is read: they all have its facts.
    List<UUID> read = new ArrayList<>();
    for (JudgedAttempt judged : ledger.attempts()) {
      attempts
          .computeIfAbsent(
              judged.run().environment(),
              first -> {
                read.add(judged.attempt().run());
                return new ArrayList<>();
              })
          .add(judged.attempt().number());
    }
    Map<String, Seen> seen = new LinkedHashMap<>();
    ledger
        .runs()
        .find(read)
        .map(Run::environment)
        .forEach(environment -> {
          String fingerprint = environment.fingerprint();
          seen.put(
              fingerprint, new Seen(environment, attempts.getOrDefault(fingerprint, List.of())));
        });
    return seen;
  }

  private static boolean same(String fact, List<Map.Entry<String, Seen>> shown) {
    return shown.stream()
            .map(entry -> cell(entry.getValue().environment().facts().get(fact)))
            .distinct()
            .count()
        <= 1;
  }

  private static Cell cell(@Nullable Fact fact) {
    if (fact == null) {
      return new Cell.Missing("not recorded");
    }
    return Cell.text(fact.value(), fact.status().words());
  }
}
