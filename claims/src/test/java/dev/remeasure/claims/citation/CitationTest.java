package dev.remeasure.claims.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2401.10774",
        " arXiv:2401.10774v3 ",
        "https://arxiv.org/abs/2401.10774",
        "https://arxiv.org/pdf/2401.10774v2.pdf",
        "10.48550/arXiv.2401.10774"
      })
  void anArxivIdentifierSaysTheYear(String text) {
    assertThat(Citation.of(text)).isEqualTo(new Citation(null, null, 2024, "2401.10774", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1145/3600006.3613165", "https://doi.org/10.1145/3600006.3613165"})
  void aDoiIsALink(String text) {
    assertThat(Citation.of(text))
        .isEqualTo(
            new Citation(
                null, null, null, null, URI.create("https://doi.org/10.1145/3600006.3613165")));
  }

  @Test
  void anEntryOfBibTexSaysTheRest() {
    String entry =
        """
        @inproceedings{Kwon_2023:PagedAttention,
          title = {Efficient Memory Management for {LLM} Serving
                   with {P}aged{A}ttention},
          author = "Kwon, Woosuk and others",
          year = 2023,
          doi = {10.1145/3600006.3613165},
          eprint={2309.06180}, archivePrefix={arXiv}
        }
        """;

    assertThat(Citation.of(entry))
        .isEqualTo(
            new Citation(
                "kwon-2023-pagedattention",
                "Efficient Memory Management for LLM Serving with PagedAttention",
                2023,
                "2309.06180",
                URI.create("https://doi.org/10.1145/3600006.3613165")));
  }

  @Test
  void accentsAndQuotesAreReadAndAbsentFieldsAreOpen() {
    assertThat(Citation.of("@misc{x, title = \"G{\\\"o}del \\& Co\", note = {a = b, c}}"))
        .isEqualTo(new Citation("x", "Godel & Co", null, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Attention is all you need",
        "2413.10774",
        "@article",
        "@article{key, title = {never closed",
        "@misc{a, year=2020}\n@misc{b, year=2021}"
      })
  void anythingElseIsRefusedWithWhatWasGiven(String text) {
    assertThatThrownBy(() -> Citation.of(text))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("must");
  }
}
