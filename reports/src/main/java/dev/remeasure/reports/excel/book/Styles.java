package dev.remeasure.reports.excel.book;

import dev.remeasure.reports.model.CellFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's cell styles, each made once. */
public final class Styles {
  private final XSSFWorkbook book;
  private final Map<CellFormat, XSSFCellStyle> looks = new EnumMap<>(CellFormat.class);
  private final Map<String, XSSFCellStyle> named = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();
  private final String accent;

  public Styles(XSSFWorkbook book, String accent) {
    this.book = book;
    this.accent = accent;
    for (CellFormat look : CellFormat.values()) {
      looks.put(look, look(look));
    }
  }

  public XSSFCellStyle of(CellFormat look) {
    XSSFCellStyle style = looks.get(look);
    if (style == null) {
      throw new AssertionError(look);
    }
    return style;
  }

  /** For a text that would be a formula if somebody edited its cell without changing it. */
  public XSSFCellStyle quoted(CellFormat look) {
    return named.computeIfAbsent(
        "quoted " + look,
        key -> {
          XSSFCellStyle style = look(look);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  /** For sentences that are too long for their cell, of which the beginning must be seen. */
  public XSSFCellStyle overflowing() {
    return style(
        "overflowing",
        style -> {
          style.cloneStyleFrom(of(CellFormat.WORDS));
          style.setVerticalAlignment(VerticalAlignment.TOP);
        });
  }

  /** For an empty cell that is to be filled in. */
  public XSSFCellStyle open(CellFormat look) {
    return named.computeIfAbsent(
        "open " + look,
        key -> {
          XSSFCellStyle style = look(look);
          style.setDataFormat(book.createDataFormat().getFormat(CellFormat.VERBATIM.code()));
          style.setLocked(false);
          return style;
        });
  }

  /** For words that stand where a figure or name would. */
  public XSSFCellStyle missing(CellFormat look) {
    return style(
        look.numeric() ? "missing figure" : "missing",
        style -> {
          body(style);
          style.setFont(font(false, true, 10, Palette.QUIET));
          if (look.numeric()) {
            style.setAlignment(HorizontalAlignment.RIGHT);
          } else {
            indent(style);
          }
        });
  }

  public XSSFCellStyle header() {
    return style(
        "header",
        style -> {
          style.setFont(font(true, false, 10, Palette.on(accent)));
          fill(style, accent);
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          indent(style);
        });
  }

  public XSSFCellStyle figureHeader() {
    return style(
        "figure header",
        style -> {
          style.cloneStyleFrom(header());
          style.setAlignment(HorizontalAlignment.RIGHT);
          style.setIndention((short) 0);
        });
  }

  public XSSFCellStyle notice() {
    return style("notice", style -> style.setFont(font(true, true, 10, Palette.letters(accent))));
  }

  public XSSFCellStyle title() {
    return style("title", style -> style.setFont(font(true, false, 22, Palette.letters(accent))));
  }

  public XSSFCellStyle subtitle() {
    return style("subtitle", style -> style.setFont(font(false, false, 13, Palette.INK)));
  }

  /** For a sentence as wide as the page. */
  public XSSFCellStyle sentence() {
    return style(
        "sentence",
        style -> {
          style.cloneStyleFrom(subtitle());
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.TOP);
        });
  }

  public XSSFCellStyle plain() {
    return style(
        "plain",
        style -> {
          style.setFont(font(false, false, 10, Palette.INK));
          style.setAlignment(HorizontalAlignment.LEFT);
        });
  }

  public XSSFCellStyle plainLink() {
    return style("plain link", style -> style.setFont(font(false, false, 10, "1A5FB4")));
  }

  public XSSFCellStyle plainTime() {
    return style(
        "plain time",
        style -> {
          style.setFont(font(false, false, 10, Palette.INK));
          style.setAlignment(HorizontalAlignment.LEFT);
          style.setDataFormat(book.createDataFormat().getFormat(CellFormat.TIME.code()));
        });
  }

  /** The workbook's own colour, as six hexadecimal digits. */
  public String accent() {
    return accent;
  }

  public XSSFCellStyle heading() {
    return style("heading", style -> style.setFont(font(true, false, 13, Palette.letters(accent))));
  }

  public XSSFCellStyle quiet() {
    return style(
        "quiet",
        style -> {
          style.setFont(font(false, false, 10, Palette.QUIET));
        });
  }

  private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> with) {
    XSSFCellStyle known = named.get(name);
    if (known == null) {
      known = book.createCellStyle();
      with.accept(known);
      named.put(name, known);
    }
    return known;
  }

  private XSSFCellStyle look(CellFormat look) {
    XSSFCellStyle style = book.createCellStyle();
    body(style);
    style.setDataFormat(book.createDataFormat().getFormat(look.code()));
    style.setWrapText(look == CellFormat.WORDS);
    if (!look.numeric()) {
      indent(style);
    }
    if (look == CellFormat.LINK) {
      style.setFont(font(false, false, 10, "1A5FB4"));
    } else {
      style.setFont(font(false, false, 10, Palette.INK));
    }
    return style;
  }

  /** Keeps a text off the figure to its left. */
  private static void indent(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
  }

  private static void body(XSSFCellStyle style) {
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(Palette.color(Palette.LINE));
  }

  static void fill(XSSFCellStyle style, String hex) {
    style.setFillForegroundColor(Palette.color(hex));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private XSSFFont font(boolean bold, boolean italic, int size, String hex) {
    return fonts.computeIfAbsent(
        bold + " " + italic + " " + size + " " + hex,
        key -> {
          XSSFFont font = book.createFont();
          font.setFontName("Calibri");
          font.setBold(bold);
          font.setItalic(italic);
          font.setFontHeightInPoints((short) size);
          font.setColor(Palette.color(hex));
          return font;
        });
  }
}
