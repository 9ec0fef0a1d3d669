package dev.remeasure.ui.method;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.text.MethodText;
import dev.remeasure.ui.part.Numbers;
import dev.remeasure.ui.part.Sign;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The method, as it is told everywhere, with the marks that the pages add to it. */
public record MethodView(List<Part> parts) {

  /** A part with the name that addresses link to. */
  public record Part(String title, String anchor, List<String> paragraphs, List<Term> terms) {}

  /**
   * A term and what it means.
   *
   * @param signs how the pages show it; empty if they have no mark for it
   */
  public record Term(String words, String text, List<Sign> signs) {}

  static MethodView of(List<MethodText.Section> sections) {
    return new MethodView(sections.stream().map(MethodView::part).toList());
  }

  private static Part part(MethodText.Section section) {
    boolean verdicts =
        Arrays.stream(Verdict.values())
            .allMatch(v -> section.rows().stream().anyMatch(row -> row.term().equals(v.words())));
    return new Part(
        section.title(),
        section.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
        section.paragraphs().stream().map(Numbers::set).toList(),
        section.rows().stream().map(row -> term(row, verdicts)).toList());
  }

  private static Term term(MethodText.Row row, boolean verdicts) {
    return new Term(
        row.term(),
        Numbers.set(row.text()),
        verdicts
            ? Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.words().equals(row.term()))
                .flatMap(verdict -> Sign.all(verdict).stream())
                .toList()
            : List.of());
  }
}
