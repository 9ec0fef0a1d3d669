package dev.remeasure.claims.standing;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.ClaimStanding.LeftOut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which attempts decide about a claim, and what they decide. */
final class StandingRules {
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<CountedAttempt> counted = new ArrayList<>();

  /** By number, so that the order in which the attempts come does not matter. */
  private StandingRules(int revision, List<JudgedAttempt> attempts) {
    attempts.stream()
        .sorted(Comparator.comparingLong(one -> one.attempt().number()))
        .forEach(one -> {
          LeftOut omitted = Omissions.of(one, revision);
          if (omitted == null) {
            counted.add(CountedAttempt.of(one));
          } else {
            leftOut.add(omitted);
          }
        });
  }

  /**
   * Where the claim stands.
   *
   * @param attempts at any revision of it, in any order
   */
  static ClaimStanding of(Claim claim, int revision, List<JudgedAttempt> attempts) {
    StandingRules rules = new StandingRules(revision, attempts);
    if (ClaimReader.read(claim) instanceof NotTestable) {
      return rules.undecided(Group.NOT_TESTABLE);
    }
    List<ClassResult> classes = rules.classes(claim);
    if (!classes.isEmpty()) {
      return rules.decided(classes);
    }
    boolean tried = attempts.stream().anyMatch(one -> Omissions.belongs(one, revision));
    return rules.undecided(tried ? rules.open() : Group.UNTRIED);
  }

  /** The classes in which an attempt has decided, the weightiest first. */
  private List<ClassResult> classes(Claim claim) {
    SortedMap<EvidenceClass, List<CountedAttempt>> byClass = new TreeMap<>(EvidenceClass.ORDER);
    counted.forEach(attempt ->
        byClass.computeIfAbsent(attempt.evidence(), first -> new ArrayList<>()).add(attempt));
    return byClass.values().stream()
        .filter(attempts -> attempts.stream().anyMatch(one -> one.outcome().decided()))
        .map(attempts -> ClassResult.of(claim, attempts))
        .toList();
  }

  private Group open() {
    boolean explored =
        !counted.isEmpty() && counted.stream().noneMatch(one -> one.evidence().confirmatory());
    return explored ? Group.OPEN_EXPLORATORY : Group.OPEN;
  }

  private ClaimStanding undecided(Group group) {
    return new ClaimStanding(
        group,
        false,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        leftOut,
        counted.isEmpty() ? null : Long.valueOf(counted.getLast().number()));
  }

  private ClaimStanding decided(List<ClassResult> classes) {
    ClassResult first = classes.getFirst();
    Resolution resolution = first.resolution();
    ClassResult beside = beside(classes);
    List<CountedAttempt> shown = first.agreeing().isEmpty() ? first.decided() : first.agreeing();
    return new ClaimStanding(
        group(first),
        first.evidence().confirmatory(),
        first.evidence().grade(),
        resolution.disputed() ? null : resolution.outcome().verdict(),
        resolution.outcome().sub(),
        first.interval(),
        first.pooled(),
        first.camps(),
        beside == null ? null : beside.resolution().outcome().verdict(),
        classes.stream()
            .skip(1)
            .filter(other -> !other.equals(beside))
            .flatMap(other -> Objection.of(first, other).stream())
            .toList(),
        leftOut,
        shown.getLast().number());
  }

  private static Group group(ClassResult deciding) {
    boolean confirmatory = deciding.evidence().confirmatory();
    if (deciding.resolution().disputed()) {
      return confirmatory ? Group.DISPUTED : Group.DISPUTED_EXPLORATORY;
    }
    if (deciding.resolution().outcome().verdict() == Verdict.INCONCLUSIVE) {
      return confirmatory ? Group.OPEN : Group.OPEN_EXPLORATORY;
    }
    return confirmatory ? Group.CONFIRMED : Group.EXPLORED;
  }

  /** The first exploratory result of the claim's own size, where a mechanism or a model decides. */
  private static @Nullable ClassResult beside(List<ClassResult> classes) {
    Grade deciding = classes.getFirst().evidence().grade();
    return deciding.sized()
        ? null
        : classes.stream()
            .filter(other -> !other.evidence().confirmatory() && other.evidence().grade().sized())
            .filter(other -> other.resolution().decided())
            .findFirst()
            .orElse(null);
  }
}
