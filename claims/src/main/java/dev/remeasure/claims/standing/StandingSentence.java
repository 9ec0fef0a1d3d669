package dev.remeasure.claims.standing;

import static dev.remeasure.claims.text.Sentences.capital;
import static dev.remeasure.claims.text.Sentences.count;
import static dev.remeasure.claims.text.Sentences.numbered;

import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import java.util.List;
import java.util.function.Predicate;

/** Where a claim stands, as a sentence for its page. */
final class StandingSentence {
  private final ClaimStanding stands;

  private StandingSentence(ClaimStanding stands) {
    this.stands = stands;
  }

  static String of(ClaimStanding stands) {
    StandingSentence sentence = new StandingSentence(stands);
    return switch (stands.group()) {
      case CONFIRMED, EXPLORED -> sentence.decided();
      case DISPUTED, DISPUTED_EXPLORATORY ->
          "Disputed: " + sentence.camps() + sentence.unconfirmed();
      case OPEN, OPEN_EXPLORATORY -> sentence.open();
      case UNTRIED -> sentence.untried();
      case NOT_TESTABLE -> stands.group().meaning();
    };
  }

  private String decided() {
    String head = capital(stands.decidedWords());
    String attempts = stands.confirmed() ? "planned attempt" : "exploratory attempt";
    int agreeing = stands.agreeing();
    int all = stands.deciding();
    if (agreeing == 0) {
      return head + ", all " + attempts + "s taken together: " + camps() + unconfirmed();
    }
    return head
        + by()
        + share(agreeing, all, attempts)
        + dissent()
        + "."
        + unconfirmed()
        + beside();
  }

  private static String share(int agreeing, int all, String attempts) {
    if (agreeing < all) {
      return agreeing + " of " + count(all, attempts);
    }
    return switch (all) {
      case 1 -> "one " + attempts;
      case 2 -> "both " + attempts + "s";
      default -> "all " + count(all, attempts);
    };
  }

  private String by() {
    boolean against =
        stands.verdict() == Verdict.CONTRADICTED || stands.sub() == SubVerdict.CONTRADICTED;
    return against ? " by " : " in ";
  }

  private String dissent() {
    List<Long> disagreeing = numbers(camp -> !camp.agrees() && camp.outcome().decided());
    List<Long> undecided = numbers(camp -> !camp.outcome().decided());
    String disagree =
        disagreeing.isEmpty()
            ? ""
            : "; "
                + numbered("attempt", disagreeing)
                + (disagreeing.size() == 1 ? " disagrees" : " disagree");
    return undecided.isEmpty()
        ? disagree
        : disagree + "; " + numbered("attempt", undecided) + " did not decide it";
  }

  private List<Long> numbers(Predicate<Camp> of) {
    return stands.camps().stream()
        .filter(of)
        .flatMap(camp -> camp.attempts().stream())
        .sorted()
        .toList();
  }

  private String beside() {
    Verdict beside = stands.beside();
    return beside == null ? "" : " Measured at full size, but not planned: " + beside.words() + ".";
  }

  private String unconfirmed() {
    return stands.confirmed() ? "" : " Nothing is confirmed.";
  }

  private String open() {
    return stands.camps().isEmpty()
        ? "Inconclusive: no attempt decides it."
        : "Inconclusive: " + camps() + " Together they do not decide it.";
  }

  private String untried() {
    return stands.leftOut().isEmpty()
        ? stands.group().meaning()
        : "No attempt counts: " + Omissions.words(stands.leftOut()) + ".";
  }

  private String camps() {
    List<String> words = stands.camps().stream().map(Camp::words).toList();
    return words.size() == 2
        ? words.getFirst() + ", but " + words.getLast() + "."
        : String.join("; ", words) + ".";
  }
}
