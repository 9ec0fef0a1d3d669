package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.reading.word.Quantity;
import dev.remeasure.claims.reading.word.Sense;
import dev.remeasure.claims.reading.word.Token;
import dev.remeasure.claims.reading.word.Tokens;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a sentence has besides its claims. */
record Leftovers(String text, Tokens tokens) {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /** A quantity that is not read. */
  Unread of(Quantity quantity, String why) {
    int start = tokens.get(quantity.from()).start();
    Span span = Span.of(text, start, tokens.get(quantity.to() - 1).end());
    return new Unread(span, "“" + span.words() + "” is not read: " + why + ".");
  }

  /** The figures that stand outside of every claim. */
  List<Unread> figures(List<Quantity> all, List<Proposal> claims) {
    return all.stream()
        .filter(quantity -> quantity.kind() == Quantity.Kind.FIGURE)
        .filter(quantity -> apart(tokens.get(quantity.from()).start(), claims))
        .map(quantity -> of(quantity, alone(quantity)))
        .toList();
  }

  /** "Significantly faster": the first word of cost, which no number goes with. */
  List<Unread> numberless() {
    return IntStream.range(0, tokens.size())
        .mapToObj(tokens::get)
        .filter(token -> Sense.of(token) != null)
        .limit(1)
        .map(this::numberless)
        .toList();
  }

  private Unread numberless(Token token) {
    Span span = Span.of(text, token.start(), token.end());
    return new Unread(span, "No number goes with “" + token.raw() + "”.");
  }

  private static boolean apart(int start, List<Proposal> claims) {
    return claims.stream()
        .noneMatch(claim -> claim.span().start() <= start && start < claim.span().end());
  }

  private String alone(Quantity quantity) {
    int before = quantity.from() - 1;
    boolean plain = quantity.unit().isEmpty() && quantity.high() == null;
    if (plain && YEAR.matcher(tokens.word(quantity.from())).matches()) {
      return "it looks like a year";
    }
    return plain && before >= 0 && Character.isUpperCase(tokens.get(before).raw().charAt(0))
        ? "it looks like a version or a number of a name"
        : "it is one figure, with nothing to compare it with";
  }
}
