package dev.remeasure.server.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {
  private static final String PAPER =
      """
      key: tiny
      number: 1
      title: A tiny paper
      year: 2024
      arxiv: "2401.00001"
      arxivVerified: true
      claims:
        - id: tiny.speedup
          metric: speedup
          resource: time
          form: factor
          value: 3.0
          qualifier: exact
          unit: x
          better: higher
          role: result
          subject: the new way
          baseline: the old way
          statement: The new way is three times faster.
      """;

  @Test
  void thePapersOfTheShippedCatalogAreNumberedFromOneWithoutAGap() {
    List<CatalogEntry> entries = Catalog.shipped().entries();

    assertThat(entries)
        .isNotEmpty()
        .extracting(entry -> entry.paper().number())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, entries.size()).boxed().toList());
  }

  @Test
  void aPaperOfTheShippedCatalogMakesAClaimOrSaysWhatItPromisesWithoutANumber() {
    assertThat(Catalog.shipped().entries())
        .isNotEmpty()
        .allMatch(entry -> !entry.claims().isEmpty() || entry.paper().qualitative() != null);
  }

  @Test
  void oneArxivIdentifierIsKnownToBeUnverified() {
    assertThat(Catalog.shipped().entries())
        .filteredOn(entry -> !entry.paper().arxivVerified())
        .extracting(entry -> entry.paper().key())
        .containsExactly("sequential-gradient-coding");
  }

  @Test
  void digitsStayAsWritten() {
    Claim claim = read(PAPER).claims().getFirst();

    assertThat(claim.value()).isEqualTo(new BigDecimal("3.0")).isNotEqualTo(new BigDecimal("3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "qualifier: exact     | qualifier: roughly   | claims[0].qualifier | roughly",
        "arxiv: \"2401.00001\"| arxiv: \"24.1\"      | arxiv               | 24.1",
        "id: tiny.speedup     | id: other.speedup    | claims[0].id        | other.speedup",
        "year: 2024           | year: 24             | year                | 24",
        "value: 3.0           | value: three         | claims[0].value     | three",
        "baseline: the old way | base: the old way  | claims[0].base      | no known field",
        "qualifier: exact     |                      | claims[0].qualifier | is required",
        "form: factor         | form: ratio          | claims[0].form      | ratio",
        "form: factor         | form: gain           | claims[0].form      | goes with the unit %",
        "form: factor         | statistic: average   | claims[0].statistic | average",
        "value: 3.0           | value: 1e99999999999 | claims[0].value     | 1e99999999999",
        "value: 3.0           | value: 1e999999999   | claims[0].value     | between 1e-40 and 1e40",
        "value: 3.0           | value: -1e-99999999999 | claims[0].value   | -1e-99999999999",
        "year: 2024           | year: 1e99999999999  | year                | 1e99999999999",
        "number: 1            | number: 1.5          | number              | 1.5",
        "key: tiny            | key: small           | key                 | small.yaml",
      })
  void anErrorNamesFileFieldAndValue(
      String right, @Nullable String wrong, String field, String value) {
    assertThatThrownBy(() -> read(PAPER.replace(right, wrong == null ? "" : wrong)))
        .isInstanceOf(InvalidCatalog.class)
        .hasMessageContaining("tiny.yaml")
        .hasMessageContaining(field)
        .hasMessageContaining(value);
  }

  @Test
  void aClaimStatesItsForm() {
    String yaml =
        PAPER.replace(
            "form: factor",
            """
            form: share
                formAlternative: factor
                statistic: throughput-under-bound
                exactNumber: true\
            """);

    Claim claim = read(yaml).claims().getFirst();

    assertThat(claim.form()).isEqualTo(Form.SHARE);
    assertThat(claim.formAlternative()).isEqualTo(Form.FACTOR);
    assertThat(claim.statistic()).isEqualTo("throughput-under-bound");
    assertThat(claim.exactNumber()).isTrue();
  }

  @Test
  void theReasonOfAClaimsNewestRevisionStandsBesideIt() {
    CatalogEntry entry = read(PAPER + "    revision: It is three times, not twice.\n");

    assertThat(entry.reasons())
        .containsExactly(entry("tiny.speedup", "It is three times, not twice."));
    assertThat(read(PAPER).reasons()).isEmpty();
  }

  @Test
  void aClaimIdIsThereOnce() {
    String twice = PAPER + PAPER.substring(PAPER.indexOf("  - id:"));

    assertThatThrownBy(() -> read(twice))
        .hasMessage("tiny.yaml: claims[1].id: must be unique, but tiny.speedup is there twice");
  }

  @Test
  void anArxivIdentifierIsThereOnce(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("tiny.yaml"), PAPER);
    Files.writeString(
        folder.resolve("twin.yaml"),
        PAPER.replace("tiny", "twin").replace("number: 1", "number: 2"));

    assertThatThrownBy(() -> Catalog.read(folder))
        .hasMessage("twin.yaml: arxiv: must be unique, but tiny.yaml has 2401.00001 as well");
  }

  @Test
  void brokenYamlNamesItsPlace() {
    assertThatThrownBy(() -> read("key: [tiny"))
        .hasMessageContaining("tiny.yaml")
        .hasMessageContaining("line");
  }

  private static CatalogEntry read(String yaml) {
    return CatalogFile.read("tiny.yaml", yaml.getBytes(UTF_8));
  }
}
