package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.reading.word.Token;
import dev.remeasure.claims.reading.word.Tokens;
import dev.remeasure.claims.reading.word.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds claims of no difference, or of none to the worse. */
final class Parities {
  private static final String COST =
      "(?:(?:run-?time|performance|memory|latency|throughput|cpu|time|energy|space|storage|cost)"
          + " )?";
  private static final String LITTLE =
      "negligible|near-zero|zero|no (?:measurable|additional|extra|noticeable|runtime)|virtually no"
          + "|almost no|practically no|imperceptible|minimal|no";
  private static final Pattern PARITY =
      Pattern.compile(
          "\\b(?:"
              + LITTLE
              + ") "
              + COST
              + "(?:overheads?|penalty|slowdown|degradation|loss)\\b(?! (?:of|in))"
              + "|\\bwithout (?:any )?"
              + COST
              + "(?:overheads?|penalty|slowdown|degradation|loss)\\b(?! (?:of|in))|\\b(?:on par"
              + " with|at parity with|indistinguishable from|(?:is|are|runs) as fast as|^as fast"
              + " as)|\\b(?:match(?:es|ing)?|same|similar|comparable|identical|equivalent|equal)\\b(?:"
              + " (?:level of|the|to|peak|average|end-to-end|tail|inference|training))*"
              + " (?<topic>[\\p{L}-]+(?: [\\p{L}-]+)?)");
  private static final Pattern NO_WORSE =
      Pattern.compile(
          "\\b(?:no|never|not) (?:slower|worse|larger|higher(?: latency)?)(?: than\\b)?");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot", "nor");

  private Parities() {}

  static List<Proposal> in(String text, Tokens tokens) {
    List<Proposal> found = new ArrayList<>();
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    if (lower.length() != text.length()) {
      return found;
    }
    Matcher worse = NO_WORSE.matcher(lower);
    while (worse.find()) {
      String resource = worse.group().contains("slower") ? "time" : null;
      found.add(proposal(text, tokens, worse, Qualifier.NO_WORSE_THAN, resource));
    }
    Matcher same = PARITY.matcher(lower);
    while (same.find()) {
      Topic topic = topic(same);
      boolean named = same.group("topic") != null;
      boolean cost = topic != null && topic.kind() != Topic.Kind.QUALITY;
      if ((!named || cost) && !negated(lower, same.start()) && !ofQuality(lower, same.end())) {
        String resource = topic == null ? spoken(same.group()) : topic.resource();
        found.add(proposal(text, tokens, same, Qualifier.PARITY, resource));
      }
    }
    return found;
  }

  private static @Nullable Topic topic(Matcher same) {
    String words = same.group("topic");
    if (words == null) {
      return null;
    }
    Tokens tokens = Token.of(words);
    Topic topic = Topic.at(tokens, 0);
    Topic second = tokens.size() > 1 ? Topic.at(tokens, 1) : null;
    return topic == null || second == null || topic.length() > 1
        ? (topic == null ? second : topic)
        : second;
  }

  private static @Nullable String spoken(String words) {
    if (words.contains("fast")
        || words.contains("slowdown")
        || words.matches(".*run-?time.*|.*latency.*")) {
      return "time";
    }
    return words.contains("memory") ? "memory" : words.contains("throughput") ? "throughput" : null;
  }

  private static boolean negated(String lower, int start) {
    String before = lower.substring(Math.max(0, start - 14), start);
    return NEGATIONS.stream()
        .anyMatch(word -> before.matches("(?s).*(\\b|(?=n't))" + word + "\\s+(a |the |of )?"));
  }

  private static boolean ofQuality(String lower, int end) {
    Tokens next = Token.of(lower.substring(end, Math.min(lower.length(), end + 30)));
    for (int i = 0; i < Math.min(3, next.size()); i++) {
      Topic topic = next.stops(i) ? null : Topic.at(next, i);
      if (next.stops(i)) {
        return false;
      }
      if (topic != null && topic.kind() == Topic.Kind.QUALITY) {
        return true;
      }
    }
    return false;
  }

  private static Proposal proposal(
      String text, Tokens tokens, Matcher found, Qualifier qualifier, @Nullable String resource) {
    int to = 0;
    while (to < tokens.size() && tokens.get(to).start() < found.end()) {
      to++;
    }
    int end = to;
    while (end < tokens.size() && !tokens.stops(end)) {
      end++;
    }
    String last = tokens.word(to - 1);
    int from =
        last.equals("than") || last.equals("with") || last.equals("as") || last.equals("to")
            ? to - 1
            : to;
    boolean of = tokens.word(from).equals("of");
    String baseline =
        from < end && (from < to || of || tokens.word(from).equals("to"))
            ? named(text, tokens, from + 1, end)
            : Roles.of(text, tokens, 0, to, end).baseline();
    return new Proposal(
        Span.of(text, found.start(), found.end()),
        List.of(),
        qualifier,
        null,
        null,
        null,
        "",
        false,
        resource,
        null,
        null,
        baseline,
        null,
        List.of());
  }

  private static @Nullable String named(String text, Tokens tokens, int from, int end) {
    return from < end ? Roles.name(text, tokens, from, end) : null;
  }
}
