package dev.remeasure.claims.reading.proposal;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a clause speaks of: its resource, its statistic, and whether it is cost at all. */
final class Topic {
  private static final Pattern QUALITY =
      Pattern.compile(
          "accura|bleu|\\bfid\\b|perplexity|error rate|recall by|\\brecall\\b by|coverage|dataset"
              + "|parameters|confidence|availability|test suite|market|productivity|mmlu|points"
              + "|quality|peak|understanding|queries finish");
  private static final Map<String, Pattern> STATISTICS =
      Map.of(
          "geomean", Pattern.compile("geo(metric )?mean"),
          "mean", Pattern.compile("(?<!geometric )\\bmean\\b|average"),
          "p50", Pattern.compile("median|\\bp50\\b"),
          "p95", Pattern.compile("\\bp95\\b|95th perc"),
          "p99", Pattern.compile("\\bp99\\b(?!\\.)|99th perc"),
          "p99.9", Pattern.compile("\\bp99\\.9\\b"));

  private record Word(String resource, Pattern pattern) {}

  private static final Word[] WORDS = {
    word("energy", "energy|power|per watt|battery"),
    word("traffic", "traffic|bandwidth"),
    word("money", "\\bcosts?\\b|cheaper|price|servers"),
    word("throughput", "throughput|per second|requests/s|iops|goodput|concurrent users"),
    word("memory", "memory|heap|footprint|allocations?\\b"),
    word(
        "work",
        "steps|messages|instructions|misses|page faults|i/os|amplification|system calls"
            + "|contention"),
    word("size", "smaller|\\bsize\\b|compress"),
    word(
        "time",
        "time|latency|faster|slow|speed|longer|startup|pauses?|as fast|cpu usage|cpu cycles"
            + "|gpu hours|\\bfct\\b|rebuffering"),
  };

  private Topic() {}

  static boolean quality(String clause) {
    return QUALITY.matcher(clause).find();
  }

  static @Nullable String resource(String clause) {
    return Stream.of(WORDS)
        .filter(word -> word.pattern.matcher(clause).find())
        .map(Word::resource)
        .findFirst()
        .orElse(null);
  }

  static @Nullable String statistic(String clause) {
    return STATISTICS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(clause).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static Word word(String resource, String pattern) {
    return new Word(resource, Pattern.compile(pattern));
  }
}
