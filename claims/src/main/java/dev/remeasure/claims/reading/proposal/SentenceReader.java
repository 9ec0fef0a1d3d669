package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.word.Bound;
import dev.remeasure.claims.reading.word.Quantities;
import dev.remeasure.claims.reading.word.Quantity;
import dev.remeasure.claims.reading.word.Quantity.Kind;
import dev.remeasure.claims.reading.word.Token;
import dev.remeasure.claims.reading.word.Tokens;
import dev.remeasure.claims.reading.word.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sentence. */
final class SentenceReader {
  private static final Set<String> SEPARATORS =
      Set.of("and", "while", "with", "but", "whereas", "or", "at", "when");
  private static final Set<String> LIST = Set.of(",", "and", "or", "/");
  private static final Set<String> RANGES =
      Set.of(
          "ranging", "ranges", "range", "varying", "varies", "vary", "scales", "scale", "between");

  private final String text;
  private final Tokens tokens;
  private final List<Quantity> all;
  private final Leftovers leftovers;
  private final List<Proposal> claims = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  private SentenceReader(String text) {
    this.text = text;
    this.tokens = Token.of(text);
    this.all = Quantities.in(tokens);
    this.leftovers = new Leftovers(text, tokens);
  }

  static Proposals read(String text) {
    return new SentenceReader(text).read();
  }

  private Proposals read() {
    List<Quantity> stated = all.stream().filter(q -> q.kind() != Kind.FIGURE).toList();
    boolean respectively = has("respectively") && stated.size() > 1;
    Head previous = null;
    for (int i = 0; i < stated.size(); i++) {
      Quantity quantity = stated.get(i);
      int left = i == 0 ? 0 : boundary(stated.get(i - 1), quantity);
      int right = i + 1 == stated.size() ? tokens.size() : boundary(quantity, stated.get(i + 1));
      if (respectively) {
        leave(quantity, "“respectively” ties several numbers to several names");
      } else if (listed(stated, i)) {
        leave(quantity, "it is one of several in a row");
      } else {
        previous = read(quantity, previous, left, right);
      }
    }
    baselines();
    Parities.in(text, tokens).stream().filter(this::apart).forEach(claims::add);
    unread.addAll(leftovers.figures(all, claims));
    if (claims.isEmpty() && unread.isEmpty()) {
      unread.addAll(leftovers.numberless());
    }
    return new Proposals(Span.of(text, 0, text.length()), claims, unread);
  }

  private Head read(Quantity quantity, @Nullable Head previous, int left, int right) {
    Bound bound = Bound.of(tokens, quantity);
    Head own = Head.of(tokens, quantity, bound, left, right);
    Head head = inherited(own, previous, bound, left, right);
    String doubt = Doubts.about(tokens, quantity, head, bound, left, right);
    boolean kept =
        bound.from() > 0
            && Forms.kept(tokens.word(bound.from() - 1))
            && !tokens.in(bound.to() + 1, Set.of("peak", "theoretical"));
    boolean verb = tokens.word(quantity.from()).startsWith("halv");
    Within within = Within.of(tokens, quantity, bound);
    Stating stating =
        doubt != null
            ? Stating.refused(doubt)
            : within != null
                ? within.stating(quantity, head)
                : bare(quantity, bound)
                    ? bare(quantity)
                    : Forms.of(quantity, head, bound, kept, verb);
    if (stating.forms().isEmpty() || !change(quantity, head, left)) {
      boolean silent = quantity.kind() == Kind.PART && doubt == null;
      if (!silent) {
        leave(quantity, stating.forms().isEmpty() ? stating.why() : "it may be a range");
      }
      return head;
    }
    add(stating, quantity, bound, head, left, right);
    Topic second = Phrases.second(tokens, head, bound.from());
    if (second != null) {
      Head other = head.of(second);
      Stating both = Forms.of(quantity, other, bound, kept, verb);
      if (both.forms().isEmpty()) {
        leave(quantity, both.why());
      } else {
        add(both, quantity, bound, other, left, right);
      }
    }
    return head;
  }

  private void add(
      Stating stating, Quantity quantity, Bound bound, Head head, int left, int right) {
    int first = Math.min(bound.from(), Math.max(left, head.from()));
    int to = Math.max(head.to(), bound.to());
    Roles roles = Roles.of(text, tokens, first, to, right);
    String conditions = roles.conditions();
    if (Statistics.geometric(tokens, left, right)) {
      conditions =
          conditions == null ? Statistics.GEOMETRIC : Statistics.GEOMETRIC + "; " + conditions;
    }
    claims.add(
        new Proposal(
            Span.of(text, tokens.get(first).start(), tokens.get(to - 1).end()),
            stating.forms(),
            stating.qualifier(),
            stating.low(),
            stating.high(),
            stating.base(),
            stating.unit(),
            stating.exact(),
            stating.resource(),
            Statistics.in(tokens, left, right),
            roles.subject(),
            roles.baseline(),
            conditions,
            Notes.about(quantity, head)));
  }

  /** "latency by 40 % and memory by 20 %": what the second leaves out, the first has said. */
  private Head inherited(Head own, @Nullable Head previous, Bound bound, int left, int right) {
    if (previous == null || own.sense() != null || own.of()) {
      return own;
    }
    boolean tied = bound.from() > left && tokens.in(bound.from() - 1, Set.of("by", "to"));
    if (tokens.word(bound.to()).equals("of")) {
      return own;
    }
    boolean words = tokens.size() > bound.to() && !tokens.stops(bound.to()) && bound.to() < right;
    boolean maximum = bound.qualifier() != null && bound.from() <= left;
    if (own.topic() != null) {
      return tied
          ? new Head(
              previous.sense(),
              own.topic(),
              previous.word(),
              own.from(),
              own.to(),
              false,
              own.target())
          : own;
    }
    return words || maximum
        ? new Head(
            previous.sense(),
            previous.topic(),
            previous.word(),
            bound.from(),
            bound.to(),
            previous.of(),
            false)
        : own;
  }

  /** Nothing but the number and what binds it. */
  private boolean bare(Quantity quantity, Bound bound) {
    int from = tokens.word(bound.from() - 1).equals("by") ? bound.from() - 1 : bound.from();
    int to = tokens.stops(bound.to()) && bound.to() < tokens.size() ? bound.to() + 1 : bound.to();
    return from == 0 && to == tokens.size() && quantity.kind() != Kind.PERCENT;
  }

  private Stating bare(Quantity quantity) {
    Bound bound = Bound.of(tokens, quantity);
    return switch (quantity.kind()) {
      case TIMES -> Forms.bare(Form.FACTOR, quantity, bound);
      case ORDERS -> Forms.bare(Form.MAGNITUDE, quantity, bound);
      case PAIR, PERCENT, PART, FIGURE ->
          Forms.of(
              quantity,
              new Head(null, null, "", bound.from(), bound.to(), false, false),
              bound,
              false,
              false);
    };
  }

  /** Whether two figures tell a change: "from 1 ms to 10 ms" may be a range. */
  private boolean change(Quantity quantity, Head head, int left) {
    if (quantity.kind() != Kind.PAIR) {
      return true;
    }
    for (int i = left; i < quantity.from(); i++) {
      if (tokens.in(i, RANGES)) {
        return false;
      }
    }
    boolean rising = quantity.base() != null && quantity.low().compareTo(quantity.base()) > 0;
    boolean first = quantity.from() - left <= 1;
    return !rising || head.sense() != null || first;
  }

  private boolean listed(List<Quantity> stated, int index) {
    boolean before = index > 0 && onlyList(stated.get(index - 1), stated.get(index));
    boolean after = index + 1 < stated.size() && onlyList(stated.get(index), stated.get(index + 1));
    return before || after;
  }

  private boolean onlyList(Quantity one, Quantity next) {
    Bound bound = Bound.of(tokens, next);
    if (bound.qualifier() != null && bound.qualifier() != Bound.of(tokens, one).qualifier()) {
      return false;
    }
    int to = bound.from();
    for (int i = one.to(); i < to; i++) {
      if (!tokens.in(i, LIST)) {
        return false;
      }
    }
    return one.kind() == next.kind() && to > one.to();
  }

  /** Where the words of the next quantity begin. */
  private int boundary(Quantity one, Quantity next) {
    for (int i = next.from() - 1; i >= one.to(); i--) {
      if (tokens.in(i, SEPARATORS) || tokens.stops(i)) {
        return i + 1;
      }
    }
    return next.from();
  }

  private boolean apart(Proposal parity) {
    return claims.stream()
        .noneMatch(claim ->
            claim.span().start() < parity.span().end()
                && parity.span().start() < claim.span().end());
  }

  /** What one claim of a sentence is compared with, the others are, unless they say otherwise. */
  private void baselines() {
    String named = Roles.opening(text, tokens);
    for (int i = 0; i < claims.size(); i++) {
      Proposal claim = claims.get(i).against(named);
      claims.set(i, claim);
      named = claim.baseline();
    }
    for (int i = claims.size() - 1; i >= 0; i--) {
      Proposal claim = claims.get(i).against(named);
      claims.set(i, claim);
      named = claim.baseline();
    }
  }

  private boolean has(String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private void leave(Quantity quantity, String why) {
    unread.add(leftovers.of(quantity, why));
  }
}
