package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.reading.word.Bound;
import dev.remeasure.claims.reading.word.Quantity;
import dev.remeasure.claims.reading.word.Quantity.Kind;
import dev.remeasure.claims.reading.word.Sense;
import dev.remeasure.claims.reading.word.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a number no claim, whatever its words would otherwise say. */
final class Doubts {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "cannot",
          "can't",
          "don't",
          "doesn't",
          "didn't",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "won't",
          "couldn't",
          "neither",
          "nor",
          "fails",
          "fail",
          "failed",
          "unable",
          "hardly",
          "no",
          "without",
          "rather",
          "nowhere");
  private static final Set<String> AFTERWARDS =
      Set.of("not", "never", "wasn't", "isn't", "weren't");
  private static final Set<String> HARDWARE =
      Set.of(
          "gpu",
          "gpus",
          "cpu",
          "cpus",
          "tpu",
          "tpus",
          "nvidia",
          "intel",
          "amd",
          "xeon",
          "epyc",
          "tesla",
          "core",
          "cores",
          "node",
          "nodes",
          "machines",
          "machine",
          "sockets",
          "socket",
          "ssd",
          "ssds",
          "nvme",
          "dimm",
          "dimms",
          "raspberry",
          "rtx",
          "geforce",
          "accelerators",
          "workers",
          "replicas",
          "disks",
          "drives",
          "graviton",
          "vcpu",
          "vcpus",
          "ports",
          "nics");
  private static final Set<String> UNCERTAIN =
      Set.of(
          "might",
          "may",
          "would",
          "should",
          "hope",
          "hopes",
          "goal",
          "aim",
          "aims",
          "target",
          "targets",
          "expect",
          "expects",
          "expected",
          "theoretical",
          "theoretically",
          "hypothetical",
          "if",
          "claim",
          "claims",
          "claimed",
          "planned",
          "plan",
          "plans");
  private static final Set<String> OTHERS =
      Set.of(
          "existing",
          "prior",
          "previous",
          "traditional",
          "conventional",
          "other",
          "others",
          "competing",
          "rivals",
          "naive",
          "naively",
          "current");

  private static final Set<String> DETERMINERS = Set.of("the", "all", "most", "many", "a");
  private static final Set<String> OURS = Set.of("our", "ours", "us");

  private Doubts() {}

  /** Why that quantity is no claim, as a clause about it; null if nothing speaks against it. */
  static @Nullable String about(
      Tokens tokens, Quantity quantity, Head head, Bound bound, int left, int right) {
    if (quantity.kind() == Kind.TIMES && hardware(tokens, quantity)) {
      return "it counts hardware";
    }
    String negated = negated(tokens, bound, left, right);
    if (negated != null) {
      return "“" + negated + "” negates it";
    }
    if (tokens.word(tokens.size() - 1).equals("?")) {
      return "it is asked, not claimed";
    }
    for (int i = left; i < bound.from(); i++) {
      if (tokens.in(i, UNCERTAIN)) {
        return "“" + tokens.word(i) + "” makes it an expectation";
      }
    }
    if (quantity.kind() == Kind.PERCENT && tokens.word(quantity.to()).equals("percentage")) {
      return "percentage points give no factor";
    }
    if (often(tokens, quantity)) {
      return "it is how often, not how long";
    }
    return rival(tokens, head, bound, left, right);
  }

  private static boolean often(Tokens tokens, Quantity quantity) {
    int of = quantity.to();
    int time = tokens.word(of + 1).equals("the") ? of + 2 : of + 1;
    return quantity.kind() == Kind.PERCENT
        && tokens.word(of).equals("of")
        && tokens.word(time).equals("time");
  }

  private static boolean hardware(Tokens tokens, Quantity quantity) {
    int at = quantity.to();
    if (at >= tokens.size()) {
      return false;
    }
    String raw = tokens.get(at).raw();
    return tokens.in(at, HARDWARE)
        || (tokens.in(at + 1, HARDWARE) && Sense.of(tokens.get(at)) == null)
        || raw.matches("[A-Z][A-Za-z]{0,3}-?\\d{2,}\\w*|[a-z]\\d\\w*\\.\\w+");
  }

  private static @Nullable String negated(Tokens tokens, Bound bound, int left, int right) {
    for (int i = bound.from() - 1; i >= left; i--) {
      boolean only = tokens.word(i + 1).equals("only");
      boolean rather = tokens.word(i).equals("rather") && !tokens.word(i + 1).equals("than");
      if (tokens.in(i, NEGATIONS) && !only && !rather) {
        return tokens.word(i);
      }
    }
    for (int i = bound.to(); i < right && !tokens.stops(i); i++) {
      if (tokens.word(i).equals("than") || tokens.word(i).equals("that")) {
        return null;
      }
      if (tokens.in(i, AFTERWARDS) && !tokens.word(i + 1).equals("only")) {
        return tokens.word(i);
      }
    }
    return null;
  }

  /** "Python is 10x slower" and "existing systems incur 30 % overhead" speak of the baseline. */
  private static @Nullable String rival(
      Tokens tokens, Head head, Bound bound, int left, int right) {
    for (int i = bound.to(); i < right; i++) {
      if (tokens.word(i).equals("than") && tokens.in(i + 1, OURS)) {
        return "it is said of the rival (“than " + tokens.word(i + 1) + "”)";
      }
    }
    if (left == 0
        && (tokens.in(0, OTHERS) || (tokens.in(1, OTHERS) && tokens.in(0, DETERMINERS)))) {
      return "it may be said of the rival (“" + tokens.get(0).raw() + "”)";
    }
    boolean worse = head.sense() == Sense.SLOW || head.sense() == Sense.WORSE;
    if (!worse) {
      return null;
    }
    for (int i = left; i < bound.from(); i++) {
      if (tokens.in(i, OTHERS)) {
        return "it may be said of the rival (“" + tokens.word(i) + "”)";
      }
    }
    boolean than = false;
    for (int i = bound.to(); i < right; i++) {
      than |= tokens.word(i).equals("than");
    }
    boolean named = bound.from() > left && tokens.in(bound.from() - 1, Set.of("is", "are", "runs"));
    return named && !than && head.sense() == Sense.SLOW
        ? "it may be said of the rival: the words name nothing it is slower than"
        : null;
  }
}
