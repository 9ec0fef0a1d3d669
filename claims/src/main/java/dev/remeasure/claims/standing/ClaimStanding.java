package dev.remeasure.claims.standing;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands, from all attempts at it and never from the newest alone. The first class of
 * attempts with a decided verdict decides: confirmatory exact, close, mechanism, simulation, then
 * the exploratory ones in the same order.
 *
 * @param confirmed whether the deciding class is a confirmatory one
 * @param grade of the deciding class; null if none decides
 * @param verdict of the deciding class, inconclusive where its attempts differ and do not decide
 *     together; null if no class decides or it is disputed
 * @param sub the sub-verdict, where mechanism or simulation decides; null elsewhere
 * @param interval measured interval of the deciding class: the one attempt's, the one
 *     environment's, or the pooled one; null if there is none
 * @param pooled what three or more environments show together; null for fewer
 * @param camps the attempts of the deciding class, by what they found: those that agree with the
 *     standing first
 * @param beside the verdict of the first exploratory exact or close class, where mechanism or
 *     simulation decides; null elsewhere
 * @param against what other classes say against it, as sentences
 * @param leftOut the attempts that do not count, with the reason
 * @param shown the attempt whose figures stand for the claim: the newest of the deciding class that
 *     agrees; where none decides the newest that counts; null if there is none
 */
public record ClaimStanding(
    Group group,
    boolean confirmed,
    @Nullable Grade grade,
    @Nullable Verdict verdict,
    @Nullable SubVerdict sub,
    @Nullable Interval interval,
    @Nullable Synthesis pooled,
    List<Camp> camps,
    @Nullable Verdict beside,
    List<String> against,
    List<LeftOut> leftOut,
    @Nullable Long shown) {

  public ClaimStanding {
    camps = List.copyOf(camps);
    against = List.copyOf(against);
    leftOut = List.copyOf(leftOut);
  }

  /** What a claim is counted as: confirmed and exploratory are never added up. */
  public enum Group {
    /** A confirmatory class decides. */
    CONFIRMED("confirmed", "A planned measurement decided it."),
    /** An exploratory class decides. */
    EXPLORED("explored", "An exploratory measurement decided it; nothing is confirmed."),
    /** A confirmatory class disagrees with itself. */
    DISPUTED("disputed", "Planned measurements of equal weight disagree."),
    /** An exploratory class does. */
    DISPUTED_EXPLORATORY(
        "disputed, exploratory",
        "Exploratory measurements of equal weight disagree; nothing is confirmed."),
    /** Tested, and not decided. */
    OPEN("open", "It was tested, and no planned measurement decides it."),
    /** The same where only exploratory attempts count. */
    OPEN_EXPLORATORY(
        "open, exploratory", "It was tested without a plan, and no measurement decides it."),
    UNTRIED("not tried", "Nobody has tried to reproduce it yet."),
    NOT_TESTABLE("not testable", "The claim lacks what a measurement needs to be compared with.");

    private final String words;
    private final String meaning;

    Group(String words, String meaning) {
      this.words = words;
      this.meaning = meaning;
    }

    public String words() {
      return words;
    }

    public String meaning() {
      return meaning;
    }

    /** Whether attempts of equal weight disagree. */
    public boolean disputed() {
      return this == DISPUTED || this == DISPUTED_EXPLORATORY;
    }

    /** Whether it was tested and nothing decides it. */
    public boolean open() {
      return this == OPEN || this == OPEN_EXPLORATORY;
    }

    /** Whether only exploratory attempts say where the claim stands. */
    public boolean exploratory() {
      return this == EXPLORED || this == DISPUTED_EXPLORATORY || this == OPEN_EXPLORATORY;
    }
  }

  /**
   * An attempt that does not count.
   *
   * @param reason e.g. {@code retracted}, {@code aborted}, {@code invalid run}
   */
  public record LeftOut(long attempt, String reason) {}

  /**
   * The standing in words, e.g. {@code reproduced}, {@code reproduced, exploratory}, {@code
   * mechanism supported}, {@code supported in simulation}, {@code disputed}, {@code inconclusive},
   * {@code inconclusive, exploratory}, {@code not tried}.
   */
  public String words() {
    return group.exploratory() ? found() + ", exploratory" : found();
  }

  /** The same without saying whether it is exploratory. */
  public String found() {
    return switch (group) {
      case CONFIRMED, EXPLORED -> decidedWords();
      case DISPUTED, DISPUTED_EXPLORATORY -> Group.DISPUTED.words();
      case OPEN, OPEN_EXPLORATORY -> Verdict.INCONCLUSIVE.words();
      case UNTRIED, NOT_TESTABLE -> group.words();
    };
  }

  /**
   * The standing as a sentence, e.g. {@code Reproduced in 4 of 5 planned attempts; attempt 12
   * disagrees.}
   */
  public String sentence() {
    return StandingSentence.of(this);
  }

  /** How many attempts of the deciding class agree with the standing. */
  public int agreeing() {
    return camps.stream().filter(Camp::agrees).mapToInt(camp -> camp.attempts().size()).sum();
  }

  /** How many attempts the deciding class has. */
  public int deciding() {
    return camps.stream().mapToInt(camp -> camp.attempts().size()).sum();
  }

  /** The attempts of the deciding class that do not agree with the standing. */
  public List<Long> dissenting() {
    return camps.stream()
        .filter(camp -> !camp.agrees())
        .flatMap(camp -> camp.attempts().stream())
        .sorted()
        .toList();
  }

  /** The attempts that do not count, e.g. {@code attempt 3 (retracted)}; empty if all do. */
  public String omissions() {
    return Omissions.words(leftOut);
  }

  /** What the deciding class found, whether it is confirmed or not. */
  String decidedWords() {
    if (sub != null) {
      return grade == Grade.SIMULATION
          ? sub.words() + " in simulation"
          : Grade.MECHANISM.words() + " " + sub.words();
    }
    return verdict == null ? group.words() : verdict.words();
  }
}
