package dev.remeasure.runner.jmh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds why a fork failed, under the layers that JMH wraps the reason in. */
final class Reasons {
  private static final int LAST_WORDS = 3;

  private Reasons() {}

  /** The innermost causes, with the last words of a JVM that died. */
  static String of(Throwable thrown, List<String> log) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
    StringBuilder reasons = new StringBuilder();
    while (!open.isEmpty()) {
      Throwable next = open.removeFirst();
      if (seen.add(next)) {
        if (next.getCause() == null && next.getSuppressed().length == 0) {
          reasons.append(reasons.isEmpty() ? "" : "; ").append(words(next));
        }
        if (next.getCause() != null) {
          open.addLast(next.getCause());
        }
        open.addAll(List.of(next.getSuppressed()));
      }
    }
    String lastWords = lastWords(log);
    return lastWords.isEmpty() ? reasons.toString() : reasons + ". Its last words: " + lastWords;
  }

  private static String words(Throwable thrown) {
    String type = thrown.getClass().getSimpleName();
    boolean jmhs = thrown.getClass().getName().startsWith("org.openjdk.jmh.");
    return thrown.getMessage() == null
        ? type
        : jmhs || thrown instanceof IllegalStateException
            ? thrown.getMessage()
            : type + ": " + thrown.getMessage();
  }

  /** The end of what the JVM itself wrote; what the benchmark printed went another way. */
  private static String lastWords(List<String> log) {
    List<String> said = new ArrayList<>(between(log, "<stdout last=", "</stdout>"));
    said.addAll(between(log, "<stderr last=", "</stderr>"));
    return String.join(" / ", said.subList(Math.max(0, said.size() - LAST_WORDS), said.size()));
  }

  private static List<String> between(List<String> log, String begin, String end) {
    return log.stream()
        .dropWhile(line -> !line.startsWith(begin))
        .skip(1)
        .takeWhile(line -> !line.equals(end))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
