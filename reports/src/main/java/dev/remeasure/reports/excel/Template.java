package dev.remeasure.reports.excel;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.model.Brand;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.Table;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A team's own look of a report, read from a file of properties.
 *
 * @param title null: the report's own
 * @param sheets names of the sheets, in order; empty: all
 * @param columns titles or keys of the main table's columns, in order; empty: all
 * @param extra columns that are added at its end
 */
public record Template(
    @Nullable String title,
    Brand brand,
    List<String> sheets,
    List<String> columns,
    List<Extra> extra) {

  private static final String COLUMN = "column.";
  private static final Set<String> KEYS =
      Set.of("title", "colour", "logo", "base", "sheets", "columns");

  public Template {
    if (title != null) {
      Check.text("title", title);
    }
    once("sheets", sheets);
    once("columns", columns);
    sheets = List.copyOf(sheets);
    columns = List.copyOf(columns);
    extra = List.copyOf(extra);
  }

  /**
   * A column of the team's own.
   *
   * @param content the same text in each row, empty to be filled in, or a formula that begins with
   *     an equals sign and names other columns by their keys in braces
   */
  public record Extra(String title, String content) {}

  /**
   * Reads a template; the files it names lie beside it.
   *
   * @throws InvalidValue if a key is unknown or a value does not fit
   */
  public static Template read(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Properties properties = load(file);
    List<Extra> extra = new ArrayList<>();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      if (key.startsWith(COLUMN)) {
        extra.add(new Extra(key.substring(COLUMN.length()), properties.getProperty(key).strip()));
      } else {
        Check.that(
            KEYS.contains(key),
            "template",
            key,
            "may have the keys " + String.join(", ", new TreeSet<>(KEYS)) + " and column.TITLE");
      }
    }
    return new Template(
        properties.getProperty("title"),
        new Brand(
            properties.getProperty("colour", Brand.OWN.colour()).replace("#", ""),
            beside(folder, "logo", properties.getProperty("logo")),
            beside(folder, "base", properties.getProperty("base"))),
        list(properties.getProperty("sheets")),
        list(properties.getProperty("columns")),
        extra);
  }

  private static Properties load(Path file) throws IOException {
    Check.that(Files.isRegularFile(file), "template", file, "must be a file");
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (MalformedInputException e) {
      throw new InvalidValue("template", file.toString(), "must be in UTF-8");
    } catch (IllegalArgumentException e) {
      throw new InvalidValue(
          "template", String.valueOf(e.getMessage()), "must be a file of properties");
    }
    return properties;
  }

  private static void once(String key, List<String> names) {
    Set<String> seen = new HashSet<>();
    names.forEach(name ->
        Check.that(seen.add(name.toLowerCase(Locale.ROOT)), key, name, "must name each only once"));
  }

  /**
   * The report in this look.
   *
   * @throws InvalidValue if it has no sheet or column of a name that the template asks for
   */
  public Report of(Report report) {
    List<Sheet> chosen = new ArrayList<>();
    if (sheets.isEmpty()) {
      chosen.addAll(report.sheets());
    } else {
      sheets.forEach(name -> chosen.addAll(report.only(name).sheets()));
    }
    Table<?> main = report.main();
    boolean own = !columns.isEmpty() || !extra.isEmpty();
    List<Sheet> dressed = new ArrayList<>();
    for (Sheet sheet : chosen) {
      switch (sheet) {
        case Cover cover when title != null -> dressed.add(cover.titled(title));
        case Table<?> table when own && table.name().equals(main.name()) ->
            dressed.add(dress(table).as(Table.Kind.PRINTED));
        case Table<?> table when own && table.kind() == Table.Kind.PAGES -> {
          // A team's own choice of columns is for pages, too.
        }
        default -> dressed.add(sheet);
      }
    }
    return new Report(title == null ? report.title() : title, report.at(), dressed, brand);
  }

  private <R> Table<R> dress(Table<R> table) {
    List<Column<R>> dressed = new ArrayList<>();
    if (columns.isEmpty()) {
      dressed.addAll(table.columns());
    } else {
      columns.forEach(name -> dressed.add(find(table, name).at(Column.Place.EVERYWHERE)));
    }
    for (Extra own : extra) {
      dressed.add(column(table, own, "own_" + dressed.size()));
    }
    return table.with(dressed);
  }

  private static <R> Column<R> find(Table<R> table, String name) {
    return table.columns().stream()
        .filter(column ->
            column.key().equals(name)
                || column.title().equalsIgnoreCase(name)
                || column
                    .title()
                    .toLowerCase(Locale.ROOT)
                    .startsWith(name.toLowerCase(Locale.ROOT) + " ("))
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(
                "columns",
                name,
                "must be one of "
                    + String.join(", ", table.columns().stream().map(Column::key).toList())));
  }

  private static <R> Column<R> column(Table<R> table, Extra own, String key) {
    if (!own.content().startsWith("=")) {
      Cell cell = own.content().isEmpty() ? Cell.EMPTY : new Cell.Text(own.content());
      return Column.of(key, own.title(), 20, CellFormat.NAME, row -> cell);
    }
    Evaluation<R> evaluation = new Evaluation<>(table, own.content().substring(1).strip());
    return Column.of(key, own.title(), 14, CellFormat.FIGURE, evaluation::of);
  }

  /** Between semicolons where there are any, for titles may have commas in them. */
  private static List<String> list(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(text.contains(";") ? ";" : ","))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
  }

  private static @Nullable Path beside(@Nullable Path folder, String key, @Nullable String name) {
    if (name == null) {
      return null;
    }
    Path given = Path.of(name.strip());
    Path file = folder == null ? given : folder.resolve(given);
    Check.that(
        given.equals(given.getFileName()) && Files.isRegularFile(file),
        key,
        name,
        "must be a file beside the template");
    return file;
  }
}
