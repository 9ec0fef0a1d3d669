package dev.remeasure.ui.part;

import static java.util.stream.Collectors.toCollection;

import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.ClaimStanding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a verdict or a standing is shown: its mark, solid where it is confirmed and hollow where it
 * is exploratory or decides nothing, and its words.
 *
 * @param hollow whether the mark is not filled
 */
public record Sign(Mark mark, boolean hollow, String words) {
  private static final String EXPLORATORY = ", exploratory";

  /** Where a claim stands. */
  public static Sign of(ClaimStanding stands) {
    Mark mark =
        switch (stands.group()) {
          case CONFIRMED, EXPLORED -> decided(stands);
          case DISPUTED, DISPUTED_EXPLORATORY -> Mark.DISPUTED;
          case OPEN, OPEN_EXPLORATORY -> Mark.INCONCLUSIVE;
          case UNTRIED -> Mark.NOT_TRIED;
          case NOT_TESTABLE -> Mark.NOT_TESTABLE;
        };
    return new Sign(mark, hollow(mark, stands.confirmed()), stands.words());
  }

  /** What one attempt shows. */
  public static Sign of(Judgement judgement) {
    Mark mark = Mark.of(judgement.verdict(), judgement.subVerdict());
    boolean exploratory =
        (mark.decides() || mark == Mark.INCONCLUSIVE) && !judgement.confirmatory();
    return new Sign(
        mark,
        hollow(mark, judgement.confirmatory()),
        exploratory ? judgement.words() + EXPLORATORY : judgement.words());
  }

  /** The same for an attempt that does not count: its mark is never solid. */
  Sign unfilled() {
    return new Sign(mark, true, words);
  }

  /** Every sign of a verdict: solid and hollow where it decides. */
  public static List<Sign> all(Verdict verdict) {
    Mark mark = Mark.of(verdict, null);
    return Stream.of(true, false)
        .map(confirmed -> new Sign(mark, hollow(mark, confirmed), verdict.words()))
        .distinct()
        .toList();
  }

  /** A name for addresses, e.g. {@code exploratory-reproduced}, {@code inconclusive}. */
  public String code() {
    return mark.decides()
        ? code(mark, hollow)
        : (words.endsWith(EXPLORATORY) ? "exploratory-" : "") + mark.code();
  }

  /** The codes of all signs that a claim or an attempt can have. */
  public static Set<String> codes() {
    return Stream.concat(
            Stream.of("exploratory-" + Mark.INCONCLUSIVE.code()),
            Stream.of(Mark.values())
                .flatMap(mark -> Stream.of(code(mark, false), code(mark, true))))
        .collect(toCollection(TreeSet::new));
  }

  /**
   * How the interval beside it is drawn, as a style class.
   *
   * @param planned whether it is of a planned measurement
   */
  public String barKind(boolean planned) {
    if (mark.outline() == Mark.Outline.HEXAGON) {
      return "direction";
    }
    return planned ? "confirmed" : "exploratory";
  }

  private static String code(Mark mark, boolean hollow) {
    return !mark.decides() ? mark.code() : (hollow ? "exploratory-" : "confirmed-") + mark.code();
  }

  private static Mark decided(ClaimStanding stands) {
    return stands.verdict() == null ? Mark.INCONCLUSIVE : Mark.of(stands.verdict(), stands.sub());
  }

  private static boolean hollow(Mark mark, boolean confirmed) {
    return !(mark.decides() && confirmed) && mark != Mark.INVALID_RUN;
  }
}
