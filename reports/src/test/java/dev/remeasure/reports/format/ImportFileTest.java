package dev.remeasure.reports.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.edits.Change;
import dev.remeasure.reports.edits.Change.Outcome;
import dev.remeasure.reports.edits.Intake;
import dev.remeasure.reports.sheet.Ledger;
import dev.remeasure.reports.sheet.Ledgers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What people's spreadsheets do to a file before it is imported. */
class ImportFileTest {
  private static final int VALUE = 2;

  private final Ledger ledger = Ledgers.everyVerdict();

  @Test
  void aFormulaCountsAsItsStoredValue() throws IOException {
    Change row =
        row(sheet -> {
          XSSFCell cell = sheet.getRow(1).createCell(VALUE);
          cell.setCellFormula("10*2.5");
          cell.setCellValue(25);
        });
    assertThat(row.edits()).singleElement().extracting(Change.Edit::is).isEqualTo("25");
  }

  @Test
  void aFormulaThatNobodyWorkedOutIsRejected() throws IOException {
    assertRejected(
        sheet -> sheet.getRow(1).createCell(VALUE).setCellFormula("10*2.5"),
        "Claims!C2",
        "no stored value");
  }

  @Test
  void aFormulaWithAnEmptyValueIsRejected() throws IOException {
    assertRejected(
        sheet -> {
          XSSFCell cell = sheet.getRow(1).createCell(VALUE);
          cell.setCellFormula("10*2.5");
          cell.getCTCell().setV("");
        },
        "Claims!C2",
        "no stored value");
  }

  @Test
  void aNumberThatASpreadsheetTookForADateIsRejected() throws IOException {
    assertRejected(
        sheet -> {
          XSSFCell cell = sheet.getRow(1).createCell(VALUE);
          cell.setCellValue(LocalDate.of(2026, 6, 3));
          cell.setCellStyle(style(sheet, "d. mmm"));
        },
        "Claims!C2",
        "holds a date");
  }

  @Test
  void aPercentageIsRejectedForTheCellHoldsAHundredthOfWhatItShows() throws IOException {
    assertRejected(
        sheet -> {
          XSSFCell cell = sheet.getRow(1).createCell(VALUE);
          cell.setCellValue(0.41);
          cell.setCellStyle(style(sheet, "0%"));
        },
        "Claims!C2",
        "holds 0.41 and shows a percentage");
  }

  @Test
  void aCellUnderAMergedOneIsRejectedForItIsNotEmptyToWhoeverLooks() throws IOException {
    assertRejected(
        sheet -> sheet.addMergedRegion(new CellRangeAddress(0, 1, VALUE, VALUE)),
        "Claims!C2",
        "part of the merged cell C1:C2");
  }

  @Test
  void aHiddenSheetIsNotReadAndSaidSo() throws IOException {
    byte[] file =
        workbook(sheet -> {
          XSSFWorkbook book = sheet.getWorkbook();
          XSSFSheet hidden = book.cloneSheet(0, "Old claims");
          hidden.getRow(1).getCell(VALUE).setCellValue("99");
          book.setSheetHidden(1, true);
        });
    Intake intake = importing(file, "w.xlsx");
    assertThat(intake.rows()).singleElement().matches(row -> row.outcome() == Outcome.UNCHANGED);
    assertThat(intake.notices())
        .containsExactly("Old claims: not read: the whole sheet, because it is hidden.");
    assertThatThrownBy(() -> importing(workbook(s -> s.getWorkbook().setSheetHidden(0, true)), "w"))
        .hasMessageContaining("must have a sheet, not hidden");
  }

  @Test
  void blankRowsAndOtherOrdersOfTheColumnsDoNoHarm() throws IOException {
    assertThat(
            importing(
                    """
                    Value,Claim as stated,Remark,Claim
                    ,,,
                    21,Reworded.,mine,pndm.claim-1

                    """
                        .getBytes(UTF_8),
                    "c.csv")
                .rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.row()).isEqualTo(3);
          assertThat(row.edits()).extracting(Change.Edit::is).containsExactly("Reworded.", "21");
        });
  }

  @Test
  void anEmptyCellThatStandsForNoIsNoEdit() throws IOException {
    byte[] file = "Key,Title,Year,arXiv verified\nown,Own,2026,\n".getBytes(UTF_8);
    Paper own = new Paper("own", 0, "Own", 2026, null, false, null, null, null);

    assertThat(
            Intake.of(
                    List.of(own),
                    List.of(),
                    ImportFile.read(new ByteArrayInputStream(file), "p.csv"))
                .rows())
        .singleElement()
        .matches(row -> row.outcome() == Outcome.UNCHANGED);
  }

  @Test
  void aCsvFileMayHaveAMarkAndSemicolonsOrTabs() throws IOException {
    String csv = "\uFEFFClaim;Claim as stated;Value\npndm.claim-1;\"One; two.\";21\n";
    for (String text : new String[] {csv, csv.replace("; two", "").replace(';', '\t')}) {
      assertThat(importing(text.getBytes(UTF_8), "c.csv").rows())
          .singleElement()
          .satisfies(row -> assertThat(row.edits()).hasSize(2));
    }
  }

  @Test
  void theSameClaimTwiceAndTheSameColumnTwiceAreRefused() throws IOException {
    assertThat(
            importing(
                    "Claim,Claim as stated\npndm.claim-1,One.\npndm.claim-1,Two.\n".getBytes(UTF_8),
                    "c.csv")
                .rows())
        .last()
        .satisfies(row -> {
          assertThat(row.problemAt()).isEqualTo("c.csv!row 3, Claim");
          assertThat(row.problem()).contains("pndm.claim-1 has a row further up already");
        });
    assertRefused(
        "Claim,Claim as stated,Value,value\n".getBytes(UTF_8),
        "each column only once, but is value");
  }

  @Test
  void anArxivNumberThatASpreadsheetTookForANumberIsNoChange() throws IOException {
    assertThat(
            importing("Key,Title,arXiv\npndm,PNDM,2202.097780\n".getBytes(UTF_8), "p.csv").rows())
        .singleElement()
        .satisfies(
            row -> assertThat(row.edits()).extracting(Change.Edit::field).doesNotContain("arXiv"));
  }

  @Test
  void whatIsNoWorkbookIsCalledWhatItIs() throws Exception {
    assertRefused(new byte[0], "must hold claims or papers, but is empty");
    assertRefused("\n\n".getBytes(UTF_8), "but is empty");
    assertRefused("a,b\n1,2\n".getBytes(UTF_8), "but is a,b");
    assertRefused(new byte[] {'a', (byte) 0xE4}, "CSV in UTF-8; in Excel, save it as");
    assertRefused(
        "Claim,Claim as stated\nx,\"y\n".getBytes(UTF_8), "(RFC 4180), but is (startline 2)");
    assertRefused(old(), "without a password, but is an older one (.xls) or has a password");
    assertRefused(encrypted(), "without a password, but is an older one (.xls) or has a password");
    assertRefused(openDocument(), "must be an Excel workbook (.xlsx)");
    assertRefused(openDocument(), "but is an OpenDocument file (.ods)");
  }

  private void assertRefused(byte[] file, String why) {
    assertThatThrownBy(() -> importing(file, "w.xlsx"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining(why);
  }

  private void assertRejected(Consumer<XSSFSheet> edit, String at, String why) throws IOException {
    Change row = row(edit);
    assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(row.problemAt()).isEqualTo(at);
    assertThat(row.problem()).contains(why);
  }

  private Change row(Consumer<XSSFSheet> edit) throws IOException {
    return importing(workbook(edit), "w.xlsx").rows().getFirst();
  }

  private Intake importing(byte[] file, String name) throws IOException {
    return Intake.of(
        ledger.papers(),
        ledger.standings().stream().map(Standing::claim).toList(),
        ImportFile.read(new ByteArrayInputStream(file), name));
  }

  /** A sheet with one claim as it is recorded, and then edited. */
  private byte[] workbook(Consumer<XSSFSheet> edit) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("Claims");
      String statement = ledger.standings().getFirst().claim().statement();
      String[][] cells = {{"Claim", "Claim as stated", "Value"}, {"pndm.claim-1", statement, "20"}};
      for (int i = 0; i < cells.length; i++) {
        sheet.createRow(i);
        for (int j = 0; j < cells[i].length; j++) {
          sheet.getRow(i).createCell(j).setCellValue(cells[i][j]);
        }
      }
      edit.accept(sheet);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static XSSFCellStyle style(XSSFSheet sheet, String format) {
    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  private static byte[] old() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("Claims");
      book.write(out);
      return out.toByteArray();
    }
  }

  private byte[] encrypted() throws Exception {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("secret");
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(workbook(sheet -> {})));
          OutputStream into = encryptor.getDataStream(files)) {
        plain.save(into);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] openDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("settings.xml"));
    }
    return out.toByteArray();
  }
}
