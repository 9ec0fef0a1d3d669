package dev.remeasure.claims.reading.word;

import java.util.List;
import java.util.Set;

/** The tokens of a sentence; beyond its ends there is only the empty word. */
public record Tokens(List<Token> list) {
  public int size() {
    return list.size();
  }

  public Token get(int index) {
    return list.get(index);
  }

  /** In lower case. */
  public String word(int index) {
    return index >= 0 && index < list.size() ? list.get(index).word() : "";
  }

  public boolean in(int index, Set<String> words) {
    return words.contains(word(index));
  }

  public boolean dash(int index) {
    return index >= 0 && index < list.size() && list.get(index).dash();
  }

  public boolean stops(int index) {
    return index < 0 || index >= list.size() || list.get(index).stops();
  }
}
