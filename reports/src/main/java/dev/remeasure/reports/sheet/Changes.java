package dev.remeasure.reports.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is different from an earlier export, a row for each claim.
 *
 * @param since what it is compared with, in words
 */
record Changes(String since, List<ClaimChange> claims) {

  /** What happened to a claim, the most telling first. */
  enum Kind {
    NEWLY_TRIED("newly tried"),
    STANDING("with another standing"),
    CLAIM("restated"),
    FIGURES("with other figures"),
    NEW("new"),
    GONE("not in this report");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /**
   * A claim that is not as it was.
   *
   * @param was where it stood; null if the earlier export does not say
   * @param cells each changed cell by column title, as was and is
   */
  record ClaimChange(
      String claim,
      Kind kind,
      @Nullable String was,
      @Nullable String is,
      Map<String, Map.Entry<String, String>> cells) {}

  static Changes since(Earlier earlier, Ledger ledger) {
    Map<String, Map<String, String>> now = Earlier.of(ledger);
    Map<String, Map<String, String>> then = earlier.claims();
    return new Changes(
        earlier.name(),
        Stream.concat(
                now.entrySet().stream()
                    .flatMap(claim ->
                        change(claim.getKey(), then.get(claim.getKey()), claim.getValue())),
                then.keySet().stream()
                    .filter(claim -> !now.containsKey(claim))
                    .map(claim ->
                        new ClaimChange(
                            claim, Kind.GONE, standing(then.get(claim)), null, Map.of())))
            .toList());
  }

  /** How many changes of which kind, in a line. */
  String inShort() {
    Map<Kind, List<ClaimChange>> kinds =
        claims.stream()
            .collect(
                groupingBy(ClaimChange::kind, TreeMap::new, java.util.stream.Collectors.toList()));
    return kinds.isEmpty()
        ? "nothing is different"
        : kinds.entrySet().stream()
            .map(kind -> kind.getValue().size() + " " + kind.getKey().words)
            .collect(joining(", "));
  }

  Table<ClaimChange> table() {
    return new Table<>(
        "Changes",
        "What is different from " + since + ": " + inShort() + ".",
        1,
        List.of(
            Column.of("claim", "Claim", 34, CellFormat.NAME, c -> new Cell.Text(c.claim())),
            Column.of("kind", "What", 18, CellFormat.NAME, c -> new Cell.Text(c.kind().words)),
            Column.<ClaimChange>of(
                    "was", "Was", 26, CellFormat.NAME, c -> Cell.text(c.was(), SheetTerms.NONE))
                .marked(Highlight.VERDICT),
            Column.<ClaimChange>of(
                    "is", "Is", 26, CellFormat.NAME, c -> Cell.text(c.is(), SheetTerms.NONE))
                .marked(Highlight.VERDICT),
            Column.of(
                "cells",
                "Cells that differ",
                90,
                CellFormat.WORDS,
                c -> Cell.text(words(c), SheetTerms.NONE))),
        claims::stream);
  }

  private static Stream<ClaimChange> change(
      String claim, @Nullable Map<String, String> then, Map<String, String> now) {
    if (then == null) {
      return Stream.of(new ClaimChange(claim, Kind.NEW, null, standing(now), Map.of()));
    }
    Map<String, Map.Entry<String, String>> cells = new LinkedHashMap<>();
    now.forEach((title, is) -> {
      String was = then.get(title);
      if (was != null && !Objects.equals(was, is)) {
        cells.put(title, Map.entry(was, is));
      }
    });
    return cells.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new ClaimChange(claim, kind(then, cells), standing(then), standing(now), cells));
  }

  private static Kind kind(Map<String, String> then, Map<String, Map.Entry<String, String>> cells) {
    if (cells.containsKey(Earlier.ATTEMPTS) && "0".equals(then.get(Earlier.ATTEMPTS))) {
      return Kind.NEWLY_TRIED;
    }
    if (Earlier.STANDING.stream().anyMatch(cells::containsKey)) {
      return Kind.STANDING;
    }
    return Earlier.CLAIM.stream().anyMatch(cells::containsKey) ? Kind.CLAIM : Kind.FIGURES;
  }

  /** Where a claim stands by its cells: what is confirmed, and what is only explored. */
  private static @Nullable String standing(@Nullable Map<String, String> cells) {
    if (cells == null || !cells.keySet().containsAll(Earlier.STANDING)) {
      return null;
    }
    String confirmed = String.valueOf(cells.get(Earlier.STANDING.getFirst()));
    String exploratory = String.valueOf(cells.get(Earlier.STANDING.getLast()));
    return confirmed.equals(SheetTerms.NONE) ? exploratory + ", exploratory" : confirmed;
  }

  private static String words(ClaimChange change) {
    return change.cells().entrySet().stream()
        .map(cell ->
            cell.getKey().split(" \\(", 2)[0]
                + ": "
                + Earlier.shown(cell.getValue().getKey())
                + " → "
                + Earlier.shown(cell.getValue().getValue()))
        .collect(joining("; "));
  }
}
