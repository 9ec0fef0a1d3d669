package dev.remeasure.reports.text;

import java.util.Map;

/**
 * A text as LaTeX prints it, whichever engine compiles it.
 *
 * <p>Letters of Western and Central European languages stand as they are, signs of our own words
 * become commands, and what pdfLaTeX's fonts do not have is written as its number, such as
 * [U+1F600].
 */
final class LatexText {
  private static final Map<Integer, String> COMMANDS =
      Map.ofEntries(
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '^', "\\textasciicircum{}"),
          Map.entry((int) '`', "\\textasciigrave{}"),
          // After the end of a row these would be taken for its options.
          Map.entry((int) '[', "{[}"),
          Map.entry((int) ']', "{]}"),
          Map.entry((int) '*', "{*}"),
          Map.entry((int) '÷', "$\\div$"),
          Map.entry((int) '−', "$-$"),
          Map.entry((int) '≥', "$\\geq$"),
          Map.entry((int) '≤', "$\\leq$"),
          Map.entry((int) '≈', "$\\approx$"),
          Map.entry((int) 'δ', "$\\delta$"),
          Map.entry((int) '√', "$\\surd$"),
          Map.entry((int) '×', "$\\times$"),
          Map.entry((int) '·', "$\\cdot$"),
          Map.entry((int) '±', "$\\pm$"),
          Map.entry((int) '²', "$^2$"),
          Map.entry((int) '∞', "$\\infty$"),
          Map.entry((int) 'µ', "$\\mu$"),
          Map.entry((int) '→', "$\\rightarrow$"));

  private LatexText() {}

  /** The same, in which a long name may end a line after a dot or hyphen. */
  static String breakable(String text) {
    return of(text).replaceAll("(?<=[a-z0-9])([.-])(?=[a-z])", "$1\\\\allowbreak{}");
  }

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int before = 0;
    for (int c : text.codePoints().toArray()) {
      // Two of these in a row would become one sign: -- a dash, << a quotation mark.
      out.append(c == before && "-,<>'".indexOf(c) >= 0 ? "{}" : "").append(character(c));
      before = c;
    }
    return out.toString();
  }

  private static String character(int c) {
    String command = COMMANDS.get(c);
    if (command != null) {
      return command;
    }
    return switch (c) {
      case '&', '%', '$', '#', '_', '{', '}' -> "\\" + (char) c;
      case '\n', '\r', '\t' -> " ";
      default -> printable(c) ? Character.toString(c) : "{[}U+%04X{]}".formatted(c);
    };
  }

  private static boolean printable(int c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c <= 0x17E) || "–—‘’“”„‚•…€™‹›".indexOf(c) >= 0;
  }
}
