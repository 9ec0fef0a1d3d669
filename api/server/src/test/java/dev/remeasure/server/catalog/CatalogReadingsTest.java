package dev.remeasure.server.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every claim of the catalog is read as our own list of factors expects, to six digits. */
class CatalogReadingsTest {
  private static final MathContext SIX_DIGITS = new MathContext(6);

  private static final Map<String, Claim> CLAIMS =
      Catalog.shipped().entries().stream()
          .flatMap(entry -> entry.claims().stream())
          .collect(toMap(Claim::id, claim -> claim, (one, two) -> one, LinkedHashMap::new));

  /** What is expected of a claim, a line of the list. */
  private record Expected(
      String form, String qualifier, String intent, String a, String b, String note) {
    static Expected of(String[] cells) {
      return new Expected(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    String factor() {
      return String.join(" ", form, qualifier, intent, a, b);
    }
  }

  @Test
  void everyClaimIsExpected() throws IOException {
    assertThat(expected().keySet()).containsExactlyInAnyOrderElementsOf(CLAIMS.keySet());
  }

  @Test
  void everyReadingIsTheExpectedOne() throws IOException {
    assertThat(CLAIMS).isNotEmpty().containsOnlyKeys(expected().keySet());
    Map<String, String> readings = new LinkedHashMap<>();
    CLAIMS.forEach((id, claim) -> readings.put(id, read(claim)));
    Map<String, String> wanted = new LinkedHashMap<>();
    expected().forEach((id, line) -> wanted.put(id, line.factor()));

    assertThat(readings).containsExactlyInAnyOrderEntriesOf(wanted);
  }

  @Test
  void aNoteSaysWhyAFactorIsAnotherThanInTheFirstEdition() throws IOException {
    assertThat(expected().values())
        .extracting(Expected::note)
        .filteredOn(note -> !note.isEmpty())
        .isNotEmpty()
        .allMatch(note -> note.startsWith("first edition ") || note.startsWith("added; "));
  }

  @Test
  void aClaimWithoutAFactorSaysWhichPartIsMissing() {
    assertThat(CLAIMS.values().stream().map(ClaimReader::read))
        .filteredOn(NotTestable.class::isInstance)
        .isNotEmpty()
        .allMatch(reading -> ((NotTestable) reading).reason().endsWith("."));
  }

  /** Form, qualifier, intent and factor, written as in the list. */
  private static String read(Claim claim) {
    String form = claim.form() == null ? "" : word(claim.form());
    String beginning = form + " " + word(claim.qualifier()) + " ";
    return switch (ClaimReader.read(claim)) {
      case NotTestable none -> beginning + "none  ";
      case Testable testable -> {
        ClaimBounds bounds = Bounds.of(testable.range(), claim, Grade.EXACT.margin());
        yield beginning
            + word(bounds.intent())
            + " "
            + digits(bounds.a())
            + " "
            + digits(bounds.b());
      }
    };
  }

  private static String digits(@Nullable Double end) {
    return end == null || Double.isInfinite(end)
        ? "inf"
        : new BigDecimal(end).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Expected> expected() throws IOException {
    try (InputStream list =
        requireNonNull(CatalogReadingsTest.class.getResourceAsStream("/catalog/factors.tsv"))) {
      return new String(list.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(toMap(cells -> cells[0], Expected::of, (one, two) -> one, LinkedHashMap::new));
    }
  }
}
