package dev.remeasure.reports.text;

import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A report as it is printed: its title, and tables of what people read.
 *
 * @param lead sentences below the title
 */
record Page(String title, List<String> lead, List<Grid> grids) {
  /** How much of the cover's advice a page has room for. */
  private static final int ADVICE = 3;

  /** The keys of the columns that fit a column of a paper. */
  private static final Set<String> IN_COLUMN =
      Set.of("claim", "claimed", "measured", "verdict_in_short");

  /** A table whose cells are ready to be read. */
  record Grid(String title, String about, List<Head> heads, List<List<Value>> rows) {}

  /**
   * The head of a column.
   *
   * @param words whether the column holds sentences
   */
  record Head(String title, boolean numeric, boolean words, Highlight mark, int width) {
    private static Head of(Column<?> column) {
      return new Head(
          column.title(),
          column.look().numeric(),
          column.look() == CellFormat.WORDS,
          column.mark(),
          column.width());
    }
  }

  /**
   * A value as it is read.
   *
   * @param missing whether it says why there is none
   */
  record Value(String text, boolean missing) {}

  /**
   * Everything that is to be read, for a page that stands by itself.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  static Page of(Report report, Progress progress) {
    boolean narrow = has(report, Table.Kind.PAGES);
    String main = narrow ? report.main().name() : "";
    return of(
        report,
        progress,
        table ->
            table.kind() == Table.Kind.PAGES
                || (table.kind() == Table.Kind.PRINTED && !table.name().equals(main)),
        true,
        Column::printed);
  }

  /**
   * The tables alone that a paper has room for: the narrow ones, or where there are none the ones
   * that are printed, or else all.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  static Page inPaper(Report report, Progress progress) {
    Table.Kind kind = has(report, Table.Kind.PAGES) ? Table.Kind.PAGES : Table.Kind.PRINTED;
    boolean any = has(report, kind);
    return of(report, progress, table -> !any || table.kind() == kind, false, Column::printed);
  }

  /**
   * What a column of a paper has room for: claim, claimed, measured and verdict.
   *
   * @return empty if the report has no narrow table of claims
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  static Optional<Page> inColumn(Report report, Progress progress) {
    Page page =
        of(
            report,
            progress,
            table -> table.kind() == Table.Kind.PAGES && IN_COLUMN.stream().allMatch(table::has),
            false,
            column -> IN_COLUMN.contains(column.key()));
    return page.grids().isEmpty() ? Optional.empty() : Optional.of(page);
  }

  private static boolean has(Report report, Table.Kind kind) {
    return report.sheets().stream()
        .anyMatch(sheet -> sheet instanceof Table<?> table && table.kind() == kind);
  }

  /**
   * Gathers the tables.
   *
   * @param whole whether it stands by itself, and so tells what is counted
   * @param shown which columns
   */
  private static Page of(
      Report report,
      Progress progress,
      Predicate<Table<?>> printed,
      boolean whole,
      Predicate<Column<?>> shown) {
    List<String> lead = new ArrayList<>();
    List<Grid> grids = new ArrayList<>();
    int number = 0;
    for (Sheet sheet : report.sheets()) {
      progress.step(sheet.name(), ++number, report.sheets().size(), 0);
      switch (sheet) {
        case Cover cover -> {
          lead.addAll(lead(cover));
          if (whole) {
            grids.addAll(counts(cover));
          }
        }
        case Table<?> table when printed.test(table) ->
            grids.add(
                grid(
                    table,
                    // A page of its own has room for what a narrow table has set aside.
                    whole && table.kind() == Table.Kind.PAGES
                        ? column -> column.place() != Column.Place.HIDDEN
                        : shown,
                    progress,
                    number,
                    report.sheets().size()));
        default -> {}
      }
    }
    return new Page(report.title(), lead, grids);
  }

  private static List<String> lead(Cover cover) {
    List<String> lead = new ArrayList<>(cover.summary());
    cover
        .facts()
        .forEach(
            fact -> lead.add(fact.label() + ": " + PlainCells.text(fact.value(), CellFormat.NAME)));
    lead.addAll(cover.reading().subList(0, Math.min(ADVICE, cover.reading().size())));
    return lead;
  }

  private static List<Grid> counts(Cover cover) {
    List<Grid> grids = new ArrayList<>();
    if (!cover.groups().isEmpty()) {
      grids.add(
          new Grid(
              "Where the claims stand",
              "How many claims have each standing; every claim is counted once.",
              List.of(
                  new Head("Standing", false, false, Highlight.NONE, 20),
                  new Head("Claims", true, false, Highlight.NONE, 8),
                  new Head("Meaning", false, true, Highlight.NONE, 60)),
              cover.groups().stream()
                  .map(count ->
                      List.of(
                          text(count.group().words()),
                          text(Long.toString(count.claims())),
                          text(count.group().meaning())))
                  .toList()));
    }
    if (!cover.found().isEmpty()) {
      grids.add(
          new Grid(
              "What was found",
              "The claims that were tested. Confirmed and exploratory are never added up.",
              List.of(
                  new Head("Verdict", false, false, Highlight.VERDICT, 20),
                  new Head("Confirmed", true, false, Highlight.NONE, 9),
                  new Head("Exploratory", true, false, Highlight.NONE, 10),
                  new Head("Meaning", false, true, Highlight.NONE, 60)),
              cover.found().stream()
                  .map(found ->
                      List.of(
                          text(found.word().word()),
                          text(Long.toString(found.confirmed())),
                          text(Long.toString(found.exploratory())),
                          text(found.meaning())))
                  .toList()));
    }
    if (!cover.papers().isEmpty()) {
      grids.add(
          new Grid(
              "Paper by paper",
              "The papers with a claim that was tried.",
              List.of(
                  new Head("Paper", false, false, Highlight.NONE, 20),
                  new Head("Claims", true, false, Highlight.NONE, 8),
                  new Head("Tried", true, false, Highlight.NONE, 8),
                  new Head("Confirmed", true, false, Highlight.NONE, 9),
                  new Head("Explored", true, false, Highlight.NONE, 9),
                  new Head("What was found", false, true, Highlight.NONE, 60)),
              cover.papers().stream()
                  .map(paper ->
                      List.of(
                          text(paper.paper()),
                          text(Long.toString(paper.claims())),
                          text(Long.toString(paper.tried())),
                          text(Long.toString(paper.confirmed())),
                          text(Long.toString(paper.explored())),
                          text(paper.found())))
                  .toList()));
    }
    return grids;
  }

  private static Value text(String text) {
    return new Value(text, false);
  }

  private static <R> Grid grid(
      Table<R> table, Predicate<Column<?>> shown, Progress progress, int number, int of) {
    List<Column<R>> columns = table.columns().stream().filter(shown).toList();
    List<List<Value>> values = new ArrayList<>();
    try (Stream<R> rows = table.rows().get()) {
      progress
          .over(rows.iterator(), table.name(), number, of)
          .forEachRemaining(
              row -> values.add(columns.stream().map(column -> value(column, row)).toList()));
    }
    return new Grid(table.name(), table.about(), columns.stream().map(Head::of).toList(), values);
  }

  private static <R> Value value(Column<R> column, R row) {
    Cell cell = column.value().apply(row);
    return new Value(PlainCells.text(cell, column.look()), cell instanceof Cell.Missing);
  }
}
