package dev.remeasure.reports.sheet;

import static dev.remeasure.claims.text.Sentences.count;
import static dev.remeasure.claims.text.Sentences.list;

import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Charts.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report finds, in the three sentences that a reader in a hurry takes away. */
final class Headline {
  private Headline() {}

  static List<String> of(List<Standing> standings) {
    List<String> sentences = new ArrayList<>();
    StandingCounts counts = StandingCounts.of(standings);
    if (counts.tried() == 0) {
      return List.of(
          switch (standings.size()) {
            case 0 -> "There is no claim in this report.";
            case 1 -> "The claim in this report has not been tried yet.";
            default -> "None of the " + count(standings.size(), "claim") + " has been tried yet.";
          });
    }
    sentences.add(tried(counts));
    String confirmed =
        found(
            standings.stream().filter(s -> s.stands().group() == Group.CONFIRMED).toList(), false);
    sentences.add(
        confirmed.isEmpty()
            ? "Nothing is confirmed: no attempt that was planned beforehand decides a claim."
            : "What is confirmed: " + confirmed + ".");
    shortfall(standings).ifPresent(sentences::add);
    return sentences;
  }

  /** E.g. {@code 2 reproduced and 1 contradicted}; empty if there is nothing. */
  static String found(List<Standing> standings, boolean exploratory) {
    Map<Segment, Long> claims =
        standings.stream()
            .flatMap(standing -> StandingColumns.found(standing).stream())
            .filter(segment -> segment.exploratory() == exploratory)
            .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    return list(
        claims.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey().word().word())
            .toList());
  }

  private static String tried(StandingCounts counts) {
    if (counts.tried() == 1) {
      Group only =
          StandingCounts.TRIED.stream().filter(g -> counts.of(g) > 0).findFirst().orElseThrow();
      return "The one claim tried is " + words(only) + ".";
    }
    return "Of %d claims tried, %s."
        .formatted(
            counts.tried(),
            list(
                StandingCounts.TRIED.stream()
                    .filter(g -> g == Group.CONFIRMED || g == Group.EXPLORED || counts.of(g) > 0)
                    .map(group -> said(counts.of(group)) + words(group))
                    .toList()));
  }

  private static String said(int claims) {
    return switch (claims) {
      case 0 -> "none is ";
      case 1 -> "1 is ";
      default -> claims + " are ";
    };
  }

  private static String words(Group group) {
    return switch (group) {
      case CONFIRMED -> "confirmed";
      case EXPLORED -> "only explored";
      case DISPUTED -> "disputed";
      case DISPUTED_EXPLORATORY -> "disputed by exploratory attempts";
      case OPEN -> "open";
      case OPEN_EXPLORATORY -> "open after exploratory attempts";
      case UNTRIED, NOT_TESTABLE -> group.words();
    };
  }

  /** The largest shortfall among what is confirmed, or else among what is explored. */
  private static Optional<String> shortfall(List<Standing> standings) {
    List<ClaimRow> decided =
        standings.stream()
            .filter(standing -> decided(standing.stands().group()))
            .map(ClaimRow::of)
            .toList();
    if (decided.isEmpty()) {
      return Optional.empty();
    }
    Comparator<ClaimRow> size = Comparator.comparingDouble(Headline::shortfall);
    return Stream.<Predicate<ClaimRow>>of(
            row -> row.standing().stands().confirmed(), row -> !row.standing().stands().confirmed())
        .flatMap(kind ->
            decided.stream().filter(kind).filter(row -> shortfall(row) > 1).max(size).stream())
        .findFirst()
        .map(Headline::said)
        .or(() -> Optional.of("No measured ratio falls short of its claim."));
  }

  private static String said(ClaimRow row) {
    String kind = row.standing().stands().confirmed() ? "" : " The attempt is exploratory.";
    return "The largest shortfall is %s: claimed %s, measured %s.%s"
        .formatted(
            row.claim().id(),
            row.claimed().words(),
            ShortClaims.measured(row) instanceof Cell.Text(String text) ? text : "nothing",
            kind);
  }

  private static boolean decided(Group group) {
    return group == Group.CONFIRMED || group == Group.EXPLORED;
  }

  /** The claimed ratio over the measured one, or the other way round where a cost is the aim. */
  private static double shortfall(ClaimRow row) {
    boolean turned = row.claimed().turned();
    @Nullable Double end = turned ? row.claimed().high() : row.claimed().low();
    Double ratio = row.ratioValue();
    if (end == null || ratio == null || ratio <= 0 || Double.isInfinite(end) || row.open()) {
      return 0;
    }
    return turned ? ratio / end : end / ratio;
  }
}
