package dev.remeasure.report.excel;

import dev.remeasure.report.Look;
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
final class Styles {
  private final XSSFWorkbook book;
  private final Map<Look, XSSFCellStyle> looks = new EnumMap<>(Look.class);
  private final Map<String, XSSFCellStyle> named = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();
  private final String accent;

  Styles(XSSFWorkbook book, String accent) {
    this.book = book;
    this.accent = accent;
    for (Look look : Look.values()) {
      looks.put(look, look(look));
    }
  }

  XSSFCellStyle of(Look look) {
    XSSFCellStyle style = looks.get(look);
    if (style == null) {
      throw new AssertionError(look);
    }
    return style;
  }

  /** For a text that would be a formula if somebody edited its cell without changing it. */
  XSSFCellStyle quoted(Look look) {
    return named.computeIfAbsent(
        "quoted " + look,
        key -> {
          XSSFCellStyle style = look(look);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  /** For sentences that are too long for their cell, of which the beginning must be seen. */
  XSSFCellStyle overflowing() {
    return style(
        "overflowing",
        style -> {
          style.cloneStyleFrom(of(Look.WORDS));
          style.setVerticalAlignment(VerticalAlignment.TOP);
        });
  }

  /** For an empty cell that is to be filled in. */
  XSSFCellStyle open(Look look) {
    return named.computeIfAbsent(
        "open " + look,
        key -> {
          XSSFCellStyle style = look(look);
          style.setDataFormat(book.createDataFormat().getFormat(Look.VERBATIM.code()));
          style.setLocked(false);
          return style;
        });
  }

  /** For words that stand where a figure or name would. */
  XSSFCellStyle missing(Look look) {
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

  XSSFCellStyle header() {
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

  XSSFCellStyle figureHeader() {
    return style(
        "figure header",
        style -> {
          style.cloneStyleFrom(header());
          style.setAlignment(HorizontalAlignment.RIGHT);
          style.setIndention((short) 0);
        });
  }

  XSSFCellStyle notice() {
    return style("notice", style -> style.setFont(font(true, true, 10, Palette.letters(accent))));
  }

  XSSFCellStyle title() {
    return style("title", style -> style.setFont(font(true, false, 22, Palette.letters(accent))));
  }

  XSSFCellStyle subtitle() {
    return style("subtitle", style -> style.setFont(font(false, false, 13, Palette.INK)));
  }

  XSSFCellStyle plain() {
    return style(
        "plain",
        style -> {
          style.setFont(font(false, false, 10, Palette.INK));
          style.setAlignment(HorizontalAlignment.LEFT);
        });
  }

  XSSFCellStyle plainLink() {
    return style("plain link", style -> style.setFont(font(false, false, 10, "1A5FB4")));
  }

  XSSFCellStyle plainTime() {
    return style(
        "plain time",
        style -> {
          style.setFont(font(false, false, 10, Palette.INK));
          style.setAlignment(HorizontalAlignment.LEFT);
          style.setDataFormat(book.createDataFormat().getFormat(Look.TIME.code()));
        });
  }

  /** The workbook's own colour, as six hexadecimal digits. */
  String accent() {
    return accent;
  }

  XSSFCellStyle heading() {
    return style("heading", style -> style.setFont(font(true, false, 13, Palette.letters(accent))));
  }

  XSSFCellStyle quiet() {
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

  private XSSFCellStyle look(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    body(style);
    style.setDataFormat(book.createDataFormat().getFormat(look.code()));
    style.setWrapText(look == Look.WORDS);
    if (!look.numeric()) {
      indent(style);
    }
    if (look == Look.LINK) {
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
