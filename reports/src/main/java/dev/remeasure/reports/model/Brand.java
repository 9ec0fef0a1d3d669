package dev.remeasure.reports.model;

import dev.remeasure.claims.Check;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A team's own look of a workbook.
 *
 * @param colour of titles and headers, as six hexadecimal digits
 * @param logo a PNG or JPEG picture for the cover
 * @param base a workbook whose sheets come first
 */
public record Brand(String colour, @Nullable Path logo, @Nullable Path base) {
  private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");

  /** The product's own look. */
  public static final Brand OWN = new Brand("22577A", null, null);

  public Brand {
    Check.matches("colour", colour, COLOUR, "six hexadecimal digits such as 22577A");
  }
}
