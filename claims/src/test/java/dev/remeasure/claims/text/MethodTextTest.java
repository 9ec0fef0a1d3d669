package dev.remeasure.claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.ZeroCost;
import dev.remeasure.claims.reading.Intent;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.text.MethodText.Row;
import dev.remeasure.claims.text.MethodText.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodTextTest {
  @Test
  void everyVerdictSubVerdictFlagGradeFormIntentAndStandingHasItsRow() {
    assertThat(terms("The verdicts, in order"))
        .containsAll(words(Verdict.values(), Verdict::words));
    assertThat(terms("Sub-verdicts"))
        .containsExactlyElementsOf(words(SubVerdict.values(), SubVerdict::words));
    assertThat(terms("Flags")).containsExactlyElementsOf(words(Flag.values(), Flag::words));
    assertThat(terms("Answers and grades"))
        .containsExactlyElementsOf(words(Grade.values(), Grade::words));
    assertThat(terms("What a claim is after"))
        .containsExactlyElementsOf(words(Intent.values(), Intent::words));
    assertThat(terms("Where a claim stands"))
        .containsExactlyElementsOf(words(Group.values(), Group::words));
    assertThat(terms("A cost of nothing"))
        .containsExactlyElementsOf(words(ZeroCost.values(), ZeroCost::words));
    assertThat(terms("The measured ratio"))
        .containsAll(words(Provenance.values(), Provenance::words));
    assertThat(String.join(", ", terms("From a claim's number to a factor")))
        .contains(words(Form.values(), form -> form.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void theVerdictsStandInTheOrderInWhichTheyAreTried() {
    assertThat(terms("The verdicts, in order"))
        .containsSubsequence(
            "invalid run",
            "not testable",
            "not comparable",
            "inconclusive",
            "contradicted",
            "not reproduced",
            "partly reproduced",
            "exceeded",
            "reproduced",
            "inconclusive");
  }

  @Test
  void everyParagraphAndRowIsMadeOfWholeSentences() {
    Stream<String> texts =
        MethodText.SECTIONS.stream()
            .flatMap(section ->
                Stream.concat(
                    section.paragraphs().stream(), section.rows().stream().map(Row::text)));
    assertThat(texts.toList())
        .hasSizeGreaterThan(60)
        .allSatisfy(text ->
            assertThat(text).matches("(?s)[A-Z0-9\"].*\\.").doesNotContain("..", "  ", "|", " \\"));
  }

  @Test
  void noSectionIsEmptyAndNoTitleIsGivenTwice() {
    assertThat(MethodText.SECTIONS).hasSize(14);
    assertThat(MethodText.SECTIONS).extracting(Section::title).doesNotHaveDuplicates();
    assertThat(MethodText.SECTIONS)
        .allSatisfy(section ->
            assertThat(section.paragraphs().size() + section.rows().size()).isPositive());
  }

  @Test
  void theDocumentHasTheSameText() throws IOException {
    String document = Files.readString(Path.of("../docs/method.md"));
    int begin = document.indexOf("<!-- the method -->\n") + "<!-- the method -->\n".length();
    assertThat(document.substring(begin, document.indexOf("<!-- the end of the method -->")))
        .isEqualTo(
            "\n"
                + MethodText.SECTIONS.stream()
                    .map(MethodTextTest::markdown)
                    .collect(Collectors.joining()));
  }

  private static String markdown(Section section) {
    StringBuilder text = new StringBuilder("## " + section.title() + "\n\n");
    section.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
    if (!section.rows().isEmpty()) {
      text.append("| term | meaning |\n|---|---|\n");
      section.rows().forEach(row -> text.append("| " + row.term() + " | " + row.text() + " |\n"));
      text.append("\n");
    }
    return text.toString();
  }

  private static List<String> terms(String title) {
    return MethodText.SECTIONS.stream()
        .filter(section -> section.title().equals(title))
        .flatMap(section -> section.rows().stream())
        .map(Row::term)
        .toList();
  }

  private static <E> List<String> words(E[] constants, Function<E, String> words) {
    return Arrays.stream(constants).map(words).toList();
  }
}
