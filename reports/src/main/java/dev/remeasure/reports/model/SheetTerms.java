package dev.remeasure.reports.model;

import dev.remeasure.claims.claim.Claim;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that more than one sheet uses. */
public final class SheetTerms {
  public static final String RATIO = "baseline ÷ subject, above 1 = the subject is better";
  public static final String NO_ATTEMPT = "no attempt yet";
  public static final String NOT_MEASURED = "not measured";
  public static final String NOT_STATED = "not stated";
  public static final String NOT_KNOWN = "not known";
  public static final String NO_FACTOR = "no factor stated";
  public static final String OPEN = "open";
  public static final String NONE = "none";
  public static final String DOES_NOT_APPLY = "does not apply";

  private SheetTerms() {}

  /** An enum constant in lower-case words. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static String list(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }

  /** The claimed number as the paper words it, e.g. {@code more than 2.2 x}. */
  public static String claimed(Claim claim) {
    StringBuilder words = new StringBuilder(claim.qualifier().words());
    if (claim.value() != null) {
      words.append(' ').append(claim.value().toPlainString());
    } else if (claim.lower() != null && claim.upper() != null) {
      words.append(' ').append(claim.lower().toPlainString());
      words.append(" and ").append(claim.upper().toPlainString());
    } else if (claim.lower() != null) {
      words.append(' ').append(claim.lower().toPlainString());
    } else if (claim.upper() != null) {
      words.append(' ').append(claim.upper().toPlainString());
    } else {
      return NOT_STATED;
    }
    words.append(' ').append(claim.unit());
    if (claim.baselineValue() != null) {
      words.append(", from ").append(claim.baselineValue().toPlainString());
    }
    return words.toString();
  }

  public static Cell orNotStated(@Nullable String text) {
    return Cell.text(text, NOT_STATED);
  }
}
