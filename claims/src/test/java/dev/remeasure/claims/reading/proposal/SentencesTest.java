package dev.remeasure.claims.reading.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void aTextIsCutWhereSentencesEnd() {
    String text =
        "It is 2.5x faster, e.g. on Linux. Why? See Fig. 3 of X. Li!\n\nNext\n- one\n- two";

    assertThat(Sentences.of(text))
        .extracting(Span::words)
        .containsExactly(
            "It is 2.5x faster, e.g. on Linux.",
            "Why?",
            "See Fig. 3 of X. Li!",
            "Next",
            "- one",
            "- two");
    assertThat(Sentences.of(text))
        .allSatisfy(
            span -> assertThat(text.substring(span.start(), span.end())).isEqualTo(span.words()));
    assertThat(Sentences.of(" \n ")).isEmpty();
  }

  @Test
  void aTextWithoutFullStopsIsCutAtASpace() {
    String text = "2x faster, ".repeat(1000);

    assertThat(Sentences.of(text)).hasSizeBetween(5, 7);
    assertThat(ProposalReader.readText(text).getLast().claims()).isNotEmpty();
    assertThat(ProposalReader.readText("9".repeat(10_000) + "x faster a" + "-a".repeat(10_000)))
        .allSatisfy(read -> assertThat(read.claims()).isEmpty());
  }
}
