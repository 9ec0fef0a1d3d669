package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.edits.Change.Outcome;
import dev.remeasure.reports.edits.Grid;
import dev.remeasure.reports.edits.Intake;
import dev.remeasure.reports.sheet.Ledger;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edited workbooks, imported in any order and any number of times. */
class RepeatedImportsTest {
  private static final List<String> SHEETS = List.of("Claims", "Claims vs measured");
  private static final List<String> FIELDS = List.of("Claim as stated", "Conditions");

  private final Ledger ledger = Ledgers.everyVerdict();

  /** An exported file: what its cells said, and how they were edited since. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Copy(byte[] bytes, Map<String, @Nullable String> then, Map<Cell, String> edits) {}

  private record Cell(String sheet, String field, String claim) {
    String key() {
      return field + " of " + claim;
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 10})
  void onlyAnEditChangesSomethingAndOnlyWhereNobodyElseDid(long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, Claim> claims = new TreeMap<>();
    ledger.standings().forEach(each -> claims.put(each.claim().id(), each.claim()));
    List<String> ids = List.copyOf(claims.keySet());
    List<Copy> copies = new ArrayList<>(List.of(export(claims)));
    for (int step = 0; step < 12; step++) {
      Copy copy = copies.get(random.nextInt(copies.size()));
      switch (random.nextInt(4)) {
        case 0 -> copies.add(export(claims));
        case 1 -> {
          Cell cell =
              new Cell(
                  SHEETS.get(random.nextInt(2)),
                  FIELDS.get(random.nextInt(2)),
                  ids.get(random.nextInt(3)));
          copy.edits().put(cell, "words " + random.nextInt(3));
        }
        default -> {
          Map<String, @Nullable String> before = values(claims);
          Map<String, @Nullable String> expected = expected(copy, before);
          Intake intake = importing(claims, copy);
          assertThat(intake.accepted()).as("step %d", step).isEqualTo(expected != null);
          intake.claims().forEach(claim -> claims.put(claim.id(), claim));
          assertThat(values(claims)).isEqualTo(expected == null ? before : expected);
          if (expected != null) {
            assertThat(importing(claims, copy).count(Outcome.CHANGED)).isZero();
          }
        }
      }
    }
  }

  @Test
  void anEditOfWhatSomebodyElseChangedNamesBothValues() throws IOException {
    Map<String, Claim> claims = new TreeMap<>();
    ledger.standings().forEach(each -> claims.put(each.claim().id(), each.claim()));
    String id = claims.keySet().iterator().next();
    Copy mine = export(claims);
    Copy theirs = export(claims);
    mine.edits().put(new Cell("Claims", "Conditions", id), "on 8 cores");
    theirs.edits().put(new Cell("Claims", "Conditions", id), "on 16 cores");
    importing(claims, mine).claims().forEach(claim -> claims.put(claim.id(), claim));
    assertThat(importing(claims, theirs).rows())
        .filteredOn(row -> row.outcome() == Outcome.REJECTED)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.problem())
              .isEqualTo(
                  "Conditions has changed since this file was exported: recorded is now"
                      + " \"on 8 cores\", the file says \"on 16 cores\"");
          assertThat(row.problemAt()).startsWith("Claims!");
        });
  }

  @Test
  void aPlaceholderThatSomebodyTypesClearsTheCell() throws IOException {
    Map<String, Claim> claims = new TreeMap<>();
    ledger.standings().forEach(each -> claims.put(each.claim().id(), each.claim()));
    String id = claims.keySet().iterator().next();
    Copy first = export(claims);
    first.edits().put(new Cell("Claims", "Conditions", id), "on 8 cores");
    importing(claims, first).claims().forEach(claim -> claims.put(claim.id(), claim));
    Copy second = export(claims);
    second.edits().put(new Cell("Claims", "Conditions", id), "not stated");
    assertThat(importing(claims, second).claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.conditions()).isNull());
  }

  /** What is recorded after the import; null if it is rejected. */
  private static @Nullable Map<String, @Nullable String> expected(
      Copy copy, Map<String, @Nullable String> recorded) {
    Map<String, @Nullable String> expected = new HashMap<>(recorded);
    Map<String, String> wanted = new HashMap<>();
    for (Map.Entry<Cell, String> edit : copy.edits().entrySet()) {
      String key = edit.getKey().key();
      String is = edit.getValue();
      if (is.equals(copy.then().get(key)) || is.equals(recorded.get(key))) {
        continue;
      }
      boolean untouched =
          String.valueOf(copy.then().get(key)).equals(String.valueOf(recorded.get(key)));
      String other = wanted.putIfAbsent(key, is);
      if (!untouched || (other != null && !other.equals(is))) {
        return null;
      }
      expected.put(key, is);
    }
    return expected;
  }

  private static Map<String, @Nullable String> values(Map<String, Claim> claims) {
    Map<String, @Nullable String> values = new HashMap<>();
    claims.forEach((id, claim) -> {
      values.put("Claim as stated of " + id, claim.statement());
      values.put("Conditions of " + id, claim.conditions());
    });
    return values;
  }

  private Copy export(Map<String, Claim> claims) {
    Ledger now =
        new Ledger(
            ledger.at(),
            ledger.filter(),
            ledger.tracker(),
            ledger.papers(),
            ledger.standings().stream()
                .map(each ->
                    new Standing(
                        each.paper(),
                        claims.getOrDefault(each.claim().id(), each.claim()),
                        each.revision(),
                        each.attempts(),
                        each.stands()))
                .toList(),
            List.of(),
            ledger.runs());
    return new Copy(Files.bytes(Reports.workbook(now)), values(claims), new HashMap<>());
  }

  private Intake importing(Map<String, Claim> claims, Copy copy) throws IOException {
    try (XSSFWorkbook book = Files.open(copy.bytes())) {
      copy.edits().forEach((cell, text) -> set(book, cell, text));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      List<Grid> grids = ExcelGrids.read(new ByteArrayInputStream(out.toByteArray()));
      return Intake.of(ledger.papers(), claims.values(), grids);
    }
  }

  private static void set(XSSFWorkbook book, Cell cell, String text) {
    XSSFSheet sheet = book.getSheet(cell.sheet());
    int id = column(sheet, "Claim");
    int at = column(sheet, cell.field());
    for (int row = 1; row <= sheet.getLastRowNum(); row++) {
      XSSFRow line = sheet.getRow(row);
      if (line.getCell(id).getStringCellValue().equals(cell.claim())) {
        (line.getCell(at) == null ? line.createCell(at) : line.getCell(at)).setCellValue(text);
      }
    }
  }

  private static int column(XSSFSheet sheet, String title) {
    XSSFRow header = sheet.getRow(0);
    for (int i = 0; i < header.getLastCellNum(); i++) {
      if (header.getCell(i).getStringCellValue().equals(title)) {
        return i;
      }
    }
    throw new AssertionError("no column " + title);
  }
}
