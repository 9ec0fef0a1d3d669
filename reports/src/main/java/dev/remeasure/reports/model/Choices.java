package dev.remeasure.reports.model;

import java.util.List;

/**
 * The words a column offers.
 *
 * @param words empty: anything goes
 * @param only whether other words are refused; else they are only asked about
 */
public record Choices(List<String> words, boolean only) {
  public static final Choices ANY = new Choices(List.of(), false);
  public static final Choices YES_OR_NO = new Choices(List.of("yes", "no"), true);

  public Choices {
    words = List.copyOf(words);
  }
}
