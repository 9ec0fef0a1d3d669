package dev.remeasure.reports.excel.book;

import dev.remeasure.claims.InvalidValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;

/** Opens workbooks, and says in words why one cannot be opened. */
public final class Workbooks {
  private Workbooks() {}

  /** A way to open a workbook. */
  private interface Opening {
    XSSFWorkbook open() throws IOException, InvalidFormatException;
  }

  /**
   * Opens a workbook with all its sheets.
   *
   * @param field what names the file in errors
   * @throws InvalidValue if it is no workbook
   */
  public static XSSFWorkbook whole(InputStream in, String field) throws IOException {
    byte[] file = in.readAllBytes();
    return open(field, () -> new XSSFWorkbook(new ByteArrayInputStream(file)));
  }

  /**
   * Opens a workbook without the sheets that may be too large for memory. It goes to disk, so that
   * these are not unpacked either.
   *
   * @param field what names the file in errors
   * @throws InvalidValue if it is no workbook
   */
  public static XSSFWorkbook withoutSamples(InputStream in, String field) throws IOException {
    Path file = Files.createTempFile("remeasure-workbook", ".xlsx");
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return open(field, () -> new WithoutSamples(file));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static XSSFWorkbook open(String field, Opening opening) throws IOException {
    try {
      return opening.open();
    } catch (OLE2NotOfficeXmlFileException e) {
      throw refused(field, "an older one (.xls) or has a password");
    } catch (ODFNotOfficeXmlFileException e) {
      throw refused(field, "an OpenDocument file (.ods)");
    } catch (IOException
        | InvalidFormatException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | IllegalArgumentException e) {
      throw refused(field, "none: " + firstSentence(e));
    }
  }

  /** What is wrong, without the library's advice to its own users. */
  private static String firstSentence(Exception e) {
    return String.valueOf(e.getMessage()).split("(?<=[.!])\\s|\\R", 2)[0];
  }

  private static InvalidValue refused(String field, String value) {
    return new InvalidValue(field, value, "must be an Excel workbook (.xlsx) without a password");
  }

  /** A workbook without the sheets that may be too large for memory and hold no claims. */
  private static final class WithoutSamples extends XSSFWorkbook {
    private final Path file;

    WithoutSamples(Path file) throws IOException, InvalidFormatException {
      super(OPCPackage.open(file.toFile(), PackageAccess.READ));
      this.file = file;
    }

    @Override
    public void parseSheet(Map<String, XSSFSheet> sheets, CTSheet sheet) {
      if (!sheet.getName().startsWith("Samples")) {
        super.parseSheet(sheets, sheet);
      }
    }

    @Override
    public void close() throws IOException {
      super.close();
      Files.deleteIfExists(file);
    }
  }
}
