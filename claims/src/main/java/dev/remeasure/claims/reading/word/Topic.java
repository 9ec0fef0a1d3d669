package dev.remeasure.claims.reading.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What words speak of; {@code topics.tsv} lists them.
 *
 * @param resource null where performance is all that is said
 * @param length how many tokens the words are
 */
public record Topic(Kind kind, @Nullable String resource, int length) {

  /** Whether more of it is worse or better, or whether it is no cost at all. */
  public enum Kind {
    COST,
    YIELD,
    /** Things done: more of them in a time is a yield, fewer of them for the same is a cost. */
    COUNTED,
    QUALITY
  }

  private record Entry(List<String> words, Topic topic) {}

  private static final Map<String, List<Entry>> BY_FIRST = listed();

  /** The topic whose words begin at that token, the longest of them; null if none does. */
  public static @Nullable Topic at(Tokens tokens, int index) {
    for (Entry entry : BY_FIRST.getOrDefault(tokens.get(index).word(), List.of())) {
      if (matches(tokens, index, entry.words())) {
        return entry.topic();
      }
    }
    return null;
  }

  private static boolean matches(Tokens tokens, int index, List<String> words) {
    if (index + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(index + i).word().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<Entry>> listed() {
    Map<String, List<Entry>> entries = new HashMap<>();
    try (InputStream in = Topic.class.getResourceAsStream("topics.tsv")) {
      String text = new String(requireNonNull(in).readAllBytes(), UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(entries, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Comparator<Entry> longest = Comparator.comparingInt(entry -> -entry.words().size());
    entries.values().forEach(list -> list.sort(longest));
    return entries;
  }

  private static void add(Map<String, List<Entry>> entries, String line) {
    String[] cells = line.split("\t", -1);
    Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    String resource = cells[1].equals("-") ? null : cells[1];
    for (String each : cells[2].split(", ", -1)) {
      List<String> words = List.of(each.split(" ", -1));
      entries
          .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(new Entry(words, new Topic(kind, resource, words.size())));
    }
  }
}
