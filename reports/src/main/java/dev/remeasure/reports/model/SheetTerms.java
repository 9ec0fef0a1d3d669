package dev.remeasure.reports.model;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.text.Figures;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that more than one sheet uses. */
public final class SheetTerms {
  public static final String RATIO = "baseline ÷ subject, above 1 = the subject is better";
  public static final String NOT_MEASURED = "not measured";
  public static final String NONE_COUNTS = "no attempt counts";
  public static final String NOT_STATED = "not stated";
  public static final String NOT_KNOWN = "not known";
  public static final String NO_FACTOR = "no factor stated";
  public static final String OPEN = "open";
  public static final String NONE = "none";
  public static final String DOES_NOT_APPLY = "does not apply";
  public static final String NO_CLAIM = "no claim";
  public static final String ONLY_POINT = "the only one";

  private SheetTerms() {}

  public static String list(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }

  /** The claimed number as the paper words it. */
  public static Cell claimed(Claim claim) {
    return Cell.text(Figures.stated(claim, Figures.Times.SIGN), NOT_STATED);
  }

  public static Cell orNotStated(@Nullable String text) {
    return Cell.text(text, NOT_STATED);
  }
}
