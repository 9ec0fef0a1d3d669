package dev.remeasure.db.type;

import java.util.HexFormat;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/**
 * Any text, also with what PostgreSQL does not take: the character U+0000 and unpaired surrogates
 * are stored as data link escape (U+0010) and four hexadecimal digits, as is that escape itself.
 */
public final class Text extends AbstractConverter<String, String> {
  private static final long serialVersionUID = 1L;
  private static final char ESCAPE = '\u0010';
  private static final HexFormat HEX = HexFormat.of();

  public Text() {
    super(String.class, String.class);
  }

  @Override
  public @Nullable String from(@Nullable String stored) {
    return stored == null ? null : decoded(stored);
  }

  @Override
  public @Nullable String to(@Nullable String text) {
    return text == null ? null : encoded(text);
  }

  static String encoded(String text) {
    if (text.codePoints().noneMatch(Text::refused)) {
      return text;
    }
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          if (refused(point)) {
            encoded.append(ESCAPE).append(HEX.toHexDigits((char) point));
          } else {
            encoded.appendCodePoint(point);
          }
        });
    return encoded.toString();
  }

  static String decoded(String stored) {
    int escape = stored.indexOf(ESCAPE);
    if (escape < 0) {
      return stored;
    }
    StringBuilder decoded = new StringBuilder();
    int from = 0;
    while (escape >= 0) {
      decoded.append(stored, from, escape);
      decoded.append((char) HexFormat.fromHexDigits(stored, escape + 1, escape + 5));
      from = escape + 5;
      escape = stored.indexOf(ESCAPE, from);
    }
    return decoded.append(stored, from, stored.length()).toString();
  }

  private static boolean refused(int point) {
    return point == 0 || point == ESCAPE || Character.getType(point) == Character.SURROGATE;
  }
}
