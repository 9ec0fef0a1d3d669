package dev.remeasure.claims.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.reading.proposal.Given;
import dev.remeasure.claims.reading.proposal.ProposalReader;
import dev.remeasure.claims.standing.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimSearchTest {
  private static final Paper PAPER =
      new Paper("foo", 0, "Sorting Made Simple", 2024, null, false, null, null, null);
  private static final Standing STANDING =
      Standing.of(PAPER, claim("Foo uses 2-4x less memory than Bar on Linux"), 1, List.of());

  @Test
  void everyWordOfTheTextMustStandInTheClaimOrTheTitle() {
    assertThat(finds("sorting LINUX", null, null, null, null)).isTrue();
    assertThat(finds("sorting windows", null, null, null, null)).isFalse();
  }

  @Test
  void resourceFormAndStandingAreHeldAgainstTheClaim() {
    assertThat(finds(null, "memory", Form.FACTOR, "not tried", null)).isTrue();
    assertThat(finds(null, "time", null, null, null)).isFalse();
    assertThat(finds(null, null, Form.CUT, null, null)).isFalse();
    assertThat(finds(null, null, null, "tried", null)).isFalse();
    assertThat(finds(null, null, null, null, Grade.EXACT)).isFalse();
  }

  @Test
  void yearAndFactorsAreHeldAgainstPaperAndReading() {
    assertThat(range(2024, 3.0, 10.0)).isTrue();
    assertThat(range(2023, null, null)).isFalse();
    assertThat(range(null, 4.5, null)).isFalse();
    assertThat(range(null, null, 1.5)).isFalse();
    assertThatThrownBy(() -> range(null, 3.0, 2.0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> range(null, -1.0, null)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void nothingIsAskedForUntilAPartIs() {
    assertThat(new ClaimSearch(null, null, null, null, null, null, null, null).any()).isFalse();
    assertThat(new ClaimSearch("a", null, null, null, null, null, null, null).any()).isTrue();
  }

  private static boolean finds(
      @Nullable String text,
      @Nullable String resource,
      @Nullable Form form,
      @Nullable String standing,
      @Nullable Grade grade) {
    return new ClaimSearch(text, resource, null, form, null, null, standing, grade)
        .matches(STANDING);
  }

  private static boolean range(@Nullable Integer year, @Nullable Double from, @Nullable Double to) {
    return new ClaimSearch(null, null, year, null, from, to, null, null).matches(STANDING);
  }

  private static Claim claim(String words) {
    return Given.NOTHING.claim(
        "foo.memory", words, Role.RESULT, ProposalReader.read(words).claims().getFirst());
  }
}
