package dev.remeasure.claims.reading.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign, with where it stands.
 *
 * @param word in lower case
 * @param raw as written
 * @param number null for what is no number
 * @param suffix what follows a number without a space, such as {@code x} or {@code ms}
 */
public record Token(
    String word, String raw, int start, int end, @Nullable BigDecimal number, String suffix) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<version>v?\\d+(?:\\.\\d+){2,9})"
              + "|(?<number>(?:\\d{1,3}(?:,\\d{3}){1,9}(?![\\d,])|\\d+(?:,\\d{1,2}(?=\\s?[x×%]))?)"
              + "(?:\\.\\d+)?|\\.\\d+)(?<suffix>[\\p{L}µ×°][\\p{L}\\p{N}×/]*)?"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_'’]*(?:(?:[-./+&]|::)[\\p{L}\\p{N}_]+){0,9}[+#]*)"
              + "|(?<sign>->|→|=>|>=|<=|\\S)");

  /** No figure that was measured has more. */
  private static final int MOST_DIGITS = 30;

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern ORDINALS = Pattern.compile("st|[nr]d|th");
  private static final Set<String> STOPS =
      Set.of(",", ";", ":", ".", "(", ")", "!", "?", "—", "[", "]");
  private static final Set<String> DASHES = Set.of("-", "–", "−", "—");

  public static Tokens of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(text);
    while (found.find()) {
      tokens.add(of(found));
    }
    return new Tokens(tokens);
  }

  private static Token of(Matcher found) {
    String raw = found.group();
    String word = raw.toLowerCase(Locale.ROOT).replace('’', '\'');
    String digits = found.group("number");
    String suffix = found.group("suffix");
    boolean ordinal = suffix != null && ORDINALS.matcher(suffix).matches();
    if (digits == null || ordinal || digits.length() > MOST_DIGITS) {
      return new Token(word, raw, found.start(), found.end(), null, "");
    }
    String plain =
        THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits.replace(',', '.');
    return new Token(
        word,
        raw,
        found.start(),
        found.end(),
        new BigDecimal(plain.startsWith(".") ? "0" + plain : plain),
        suffix == null ? "" : suffix);
  }

  public boolean isNumber() {
    return number != null;
  }

  /** A sign that ends a clause. */
  public boolean stops() {
    return STOPS.contains(word);
  }

  public boolean dash() {
    return DASHES.contains(word);
  }
}
