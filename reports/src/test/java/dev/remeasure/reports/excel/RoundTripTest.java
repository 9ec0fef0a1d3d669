package dev.remeasure.reports.excel;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.edits.Change.Edit;
import dev.remeasure.reports.edits.Change.Outcome;
import dev.remeasure.reports.edits.Grid;
import dev.remeasure.reports.edits.Intake;
import dev.remeasure.reports.sheet.Ledger;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private final Ledger ledger = Ledgers.everyVerdict();

  @Test
  void anUntouchedWorkbookChangesNothing() {
    Intake intake = importing(book -> {});
    assertThat(intake.accepted()).isTrue();
    assertThat(intake.count(Outcome.UNCHANGED)).isEqualTo(11 + 11 + 6);
    assertThat(intake.claims()).isEmpty();
    assertThat(intake.papers()).isEmpty();
  }

  @Test
  void anUntouchedWorkbookOfHostileTextsChangesNothing() {
    Ledger hostile = Ledgers.saying(HostileTextTest.hostile().toList());
    assertThat(importing(hostile, book -> {}).rows())
        .hasSize(2 * hostile.standings().size() + hostile.papers().size())
        .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.UNCHANGED));
  }

  @Test
  void anUntouchedWorkbookWhoseLongTextsWereCutChangesNothing() {
    assertThat(importing(Ledgers.saying(List.of(longText())), book -> {}).rows())
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.UNCHANGED));
  }

  @Test
  void anEditShowsAsExactlyThatEdit() {
    Intake intake =
        importing(book -> set(book, "Claims", 3, "Value", "2.30").accept("Qualifier", "exact"));
    assertThat(intake.count(Outcome.CHANGED)).isEqualTo(1);
    assertThat(intake.rows())
        .filteredOn(row -> row.outcome() == Outcome.CHANGED)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.id()).isEqualTo("medusa.claim-3");
          assertThat(row.edits())
              .containsExactly(
                  new Edit("Qualifier", "Claims!I4", "range", "exact"),
                  new Edit("Value", "Claims!J4", null, "2.30"));
        });
    assertThat(intake.claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.value()).hasToString("2.30"));
  }

  @Test
  void anEditOfTheReportItselfCountsToo() {
    Intake intake =
        importing(book -> set(book, "Claims vs measured", 1, "Claim as stated", "Reworded."));
    assertThat(intake.claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.statement()).isEqualTo("Reworded."));
  }

  @Test
  void twoDifferentEditsOfTheSameFieldAreRejected() {
    Intake intake =
        importing(book -> {
          set(book, "Claims vs measured", 1, "Claim as stated", "One.");
          set(book, "Claims", 1, "Claim as stated", "Other.");
        });
    assertThat(intake.rows())
        .filteredOn(row -> row.outcome() == Outcome.REJECTED)
        .singleElement()
        .satisfies(row -> assertThat(row.problem()).contains("Claims vs measured!N2"));
  }

  @Test
  void aRejectedRowNamesItsCellAndNothingIsTaken() {
    Intake intake =
        importing(book -> {
          set(book, "Claims", 1, "Value", "twenty");
          set(book, "Claims", 2, "Claim as stated", "Reworded.");
        });
    assertThat(intake.accepted()).isFalse();
    assertThat(intake.claims()).isEmpty();
    assertThat(intake.rows())
        .filteredOn(row -> row.outcome() == Outcome.REJECTED)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.problemAt()).isEqualTo("Claims!J2");
          assertThat(row.problem()).contains("must be a number").contains("twenty");
        });
  }

  @Test
  void aNewRowMakesANewClaimOfAPaperInTheSameFile() {
    byte[] template = Files.bytes(Reports.template(ledger));
    Intake intake =
        importing(
            ledger,
            template,
            book -> {
              set(book, "Papers", 1, "Key", "ours").accept("Title", "Ours");
              set(book, "Papers", 1, "Year", "2026");
              set(book, "Claims", 1, "Claim", "ours.speed").accept("Claim as stated", "3.0x");
              set(book, "Claims", 1, "Metric", "speedup").accept("Resource", "time");
              set(book, "Claims", 1, "Form", "factor").accept("Qualifier", "exact");
              set(book, "Claims", 1, "Value", "3.0").accept("Unit", "x");
              set(book, "Claims", 1, "Role", "result").accept("Subject", "ours");
            });
    assertThat(intake.rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.CREATED));
    assertThat(intake.papers()).hasSize(1);
    assertThat(intake.claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.value()).hasToString("3.0"));
  }

  @Test
  void aNewRowWithoutItsPaperOrTwiceTheSameIsRejected() {
    byte[] template = Files.bytes(Reports.template(ledger));
    Intake intake =
        importing(
            ledger,
            template,
            book -> {
              set(book, "Claims", 1, "Claim", "pndm.new");
              set(book, "Claims", 2, "Claim", "pndm.new");
              set(book, "Claims", 3, "Metric", "speedup");
            });
    assertThat(intake.rows())
        .extracting("problemAt")
        .containsExactly("Claims!D2", "Claims!A3", "Claims!A4");
  }

  @Test
  void aCellWithAnErrorRejectsItsRow() {
    Intake intake =
        importing(book -> cell(book, "Claims", 2, "Unit").setCellErrorValue(FormulaError.DIV0));
    assertThat(intake.rows())
        .filteredOn(row -> row.outcome() == Outcome.REJECTED)
        .singleElement()
        .satisfies(row -> assertThat(row.problemAt()).isEqualTo("Claims!N3"));
  }

  @Test
  void aTruncatedWorkbookIsRefusedInWords() {
    byte[] half = Arrays.copyOf(Files.bytes(Reports.workbook(ledger)), 20_000);
    assertThatThrownBy(() -> ExcelGrids.read(new ByteArrayInputStream(half)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("must be an Excel workbook");
  }

  @Test
  void aNumberTypedAsANumberIsUnderstood() {
    Intake intake = importing(book -> cell(book, "Claims", 1, "Value").setCellValue(20.5));
    assertThat(intake.claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.value()).hasToString("20.5"));
  }

  @Test
  void aFileThatIsNoWorkbookIsRefusedInWords() {
    assertThatThrownBy(() -> ExcelGrids.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("must be an Excel workbook");
    assertThatThrownBy(
            () -> {
              try (XSSFWorkbook empty = new XSSFWorkbook()) {
                empty.createSheet("x").createRow(0).createCell(0).setCellValue("y");
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                empty.write(out);
                ExcelGrids.read(new ByteArrayInputStream(out.toByteArray()));
              }
            })
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining(
            "must have a sheet, not hidden, whose first row has the columns Claim");
  }

  @Test
  void theSameEditedWorkbookTwiceIsTheSameAsOnce() {
    Consumer<XSSFWorkbook> edit =
        book -> {
          set(book, "Claims", 1, "Conditions", "on 8 cores");
          set(book, "Claims", 2, "Claim as stated", "New words.");
        };
    byte[] file = Files.bytes(Reports.workbook(ledger));
    Intake once = importing(ledger, file, edit);
    assertThat(once.count(Outcome.CHANGED)).isEqualTo(2);
    Intake twice = importing(recorded(once), file, edit);
    assertThat(twice.count(Outcome.CHANGED)).isZero();
    assertThat(twice.accepted()).isTrue();
  }

  @Test
  void anOlderWorkbookThatNobodyEditedTakesNothingBack() {
    byte[] older = Files.bytes(Reports.workbook(ledger));
    Ledger newer =
        recorded(
            importing(book -> {
              set(book, "Claims", 1, "Conditions", "on 8 cores");
              set(book, "Claims", 2, "Value", "2.40");
            }));
    assertThat(importing(newer, older, book -> {}).rows())
        .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.UNCHANGED));
  }

  @Test
  void anEditOfAnOlderWorkbookChangesThatCellAlone() {
    byte[] older = Files.bytes(Reports.workbook(ledger));
    Ledger newer = recorded(importing(book -> set(book, "Claims", 1, "Conditions", "on 8 cores")));
    Intake intake = importing(newer, older, book -> set(book, "Claims", 1, "Where", "Table 4"));
    assertThat(intake.claims())
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.locator()).isEqualTo("Table 4");
          assertThat(claim.conditions()).isEqualTo("on 8 cores");
        });
  }

  @Test
  void aRowThatWasCopiedForANewClaimIsReadInFull() {
    Intake intake = importing(book -> set(book, "Claims", 1, "Claim", "pndm.copied"));
    assertThat(intake.rows())
        .filteredOn(row -> row.outcome() == Outcome.CREATED)
        .singleElement()
        .satisfies(row -> assertThat(row.readAs()).isEqualTo("20x or more"));
    assertThat(intake.claims()).singleElement().extracting(Claim::statement).isNotNull();
  }

  @Test
  void whatAClaimIsReadAsIsSaidAndNeverRead() {
    Intake intake =
        importing(book -> {
          set(book, "Claims", 1, "Read as", "99×");
          set(book, "Claims", 2, "Form", "share").accept("Value", "0.4");
        });
    assertThat(intake.rows())
        .filteredOn(row -> row.outcome() == Outcome.CHANGED)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.id()).isEqualTo("medusa.claim-2");
          assertThat(row.readAs()).isEqualTo("2.5x or less");
        });
  }

  @Test
  void aFormThatDoesNotGoWithItsUnitIsRejectedAtItsCell() {
    assertThat(importing(book -> set(book, "Claims", 1, "Form", "cut")).rows())
        .filteredOn(row -> row.outcome() == Outcome.REJECTED)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.problemAt()).isEqualTo("Claims!G2");
          assertThat(row.problem()).contains("goes with the unit %");
        });
  }

  /** The ledger with what an import changes. */
  private Ledger recorded(Intake intake) {
    Map<String, Claim> changed =
        intake.claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
    return new Ledger(
        ledger.at(),
        ledger.filter(),
        ledger.tracker(),
        ledger.papers(),
        ledger.standings().stream()
            .map(each ->
                new Standing(
                    each.paper(),
                    changed.getOrDefault(each.claim().id(), each.claim()),
                    each.revision(),
                    each.attempts(),
                    each.stands()))
            .toList(),
        List.of(),
        ledger.runs());
  }

  private static String longText() {
    return IntStream.range(0, 12_000).mapToObj(Integer::toString).collect(joining(" "));
  }

  private Intake importing(Consumer<XSSFWorkbook> edit) {
    return importing(ledger, edit);
  }

  private static Intake importing(Ledger ledger, Consumer<XSSFWorkbook> edit) {
    return importing(ledger, Files.bytes(Reports.workbook(ledger)), edit);
  }

  private static Intake importing(Ledger ledger, byte[] file, Consumer<XSSFWorkbook> edit) {
    try (XSSFWorkbook book = Files.open(file)) {
      edit.accept(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      List<Grid> grids = ExcelGrids.read(new ByteArrayInputStream(out.toByteArray()));
      return Intake.of(
          ledger.papers(), ledger.standings().stream().map(Standing::claim).toList(), grids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a cell; what is given back sets another one in the same row. */
  private static java.util.function.BiConsumer<String, String> set(
      XSSFWorkbook book, String sheet, int row, String title, String text) {
    cell(book, sheet, row, title).setCellValue(text);
    return (other, value) -> cell(book, sheet, row, other).setCellValue(value);
  }

  private static org.apache.poi.xssf.usermodel.XSSFCell cell(
      XSSFWorkbook book, String name, int row, String title) {
    XSSFSheet sheet = book.getSheet(name);
    XSSFRow header = sheet.getRow(0);
    for (int i = 0; i < header.getLastCellNum(); i++) {
      if (header.getCell(i).getStringCellValue().equals(title)) {
        XSSFRow at = sheet.getRow(row);
        return at.getCell(i) == null ? at.createCell(i) : at.getCell(i);
      }
    }
    throw new AssertionError("no column " + title);
  }
}
