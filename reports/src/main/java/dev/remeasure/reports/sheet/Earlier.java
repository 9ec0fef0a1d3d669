package dev.remeasure.reports.sheet;

import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an earlier export said of the claims.
 *
 * @param name of that export, in words
 * @param claims by claim, the cells that are watched by column title
 */
public record Earlier(String name, Map<String, Map<String, String>> claims) {

  static final String ATTEMPTS = "Attempts";

  /** The columns that say where a claim stands. */
  static final List<String> STANDING = List.of("Confirmed", "Exploratory");

  /** The columns that say what is claimed. */
  static final List<String> CLAIM =
      List.of("Claim as stated", "Number as stated", "Claimed factor, low", "Claimed factor, high");

  private static final List<String> MEASURED =
      List.of(
          MeasuredColumns.RATIO_TITLE,
          "Interval, low",
          "Interval, high",
          "Attempts that agree",
          "Grade",
          "Baseline mean",
          "Subject mean",
          "Flags",
          ATTEMPTS);

  /** Titles of the columns whose changes are reported. */
  public static final List<String> WATCHED =
      Stream.of(STANDING, CLAIM, MEASURED).flatMap(List::stream).toList();

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** What an export at that time would have said of the attempts; the claims as they are now. */
  public static Earlier at(Instant since, Ledger ledger) {
    List<Standing> then =
        ledger.standings().stream()
            .map(standing ->
                Standing.of(
                    standing.paper(),
                    standing.claim(),
                    standing.revision(),
                    standing.attempts().stream()
                        .filter(judged -> !judged.attempt().loggedAt().isAfter(since))
                        .toList()))
            .toList();
    return new Earlier(
        "the state at " + since + " (UTC)",
        of(
            new Ledger(
                since,
                ledger.filter(),
                ledger.tracker(),
                ledger.papers(),
                then,
                List.of(),
                ledger.runs())));
  }

  /** The watched cells of a ledger's claims. */
  static Map<String, Map<String, String>> of(Ledger ledger) {
    Table<ClaimRow> table = ClaimsSheet.table(ledger);
    List<Column<ClaimRow>> watched =
        table.columns().stream().filter(column -> WATCHED.contains(column.title())).toList();
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    try (Stream<ClaimRow> rows = table.rows().get()) {
      rows.forEach(row -> {
        Map<String, String> cells = new LinkedHashMap<>();
        watched.forEach(c -> cells.put(c.title(), plain(c.value().apply(row))));
        claims.put(row.claim().id(), cells);
      });
    }
    return claims;
  }

  /** A cell's text as it is shown: a number with the digits that matter. */
  static String shown(String text) {
    return NUMBER.matcher(text).matches() ? Figures.number(Double.parseDouble(text)) : text;
  }

  private static String plain(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Link(Cell shown, String _) -> plain(shown);
      case Cell.Missing(String reason) -> reason;
      case Cell.Time(var time) -> time.toString();
      case Cell.Figure(double value) -> number(value);
      case Cell.Derived(String _, double value) -> number(value);
    };
  }

  /** A number in the same words, wherever it was read. */
  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
