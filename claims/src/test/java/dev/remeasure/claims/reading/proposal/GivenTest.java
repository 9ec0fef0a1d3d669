package dev.remeasure.claims.reading.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {
  private static final Given PARTS =
      new Given(null, "time", null, "Foo", "Bar", null, null, "Table 3");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.2x faster",
        "40 % faster",
        "up to 2-4x faster",
        "within 5 % of native",
        "120 ms to 40 ms",
        "from 100 to 250 req/s",
        "24 B/op to 0 B/op",
        "more than halves the tail latency",
        "an order of magnitude faster",
        "no slower than FIFO",
        "negligible overhead",
        "cuts memory to 40 %",
        "over 1.3x slower than C"
      })
  void aRecordedClaimIsReadAsItWasProposed(String words) {
    Proposal proposal = ProposalReader.read(words).claims().getFirst();
    Claim claim = PARTS.claim("foo.bar", words, Role.RESULT, proposal);

    if (proposal.reading() instanceof Testable proposed) {
      assertThat(ClaimReader.read(claim)).isEqualTo(proposed);
    } else {
      assertThat(ClaimReader.read(claim)).isNotInstanceOf(Testable.class);
    }
    assertThat(claim.statement()).isEqualTo(words);
    assertThat(claim.locator()).isEqualTo("Table 3");
  }

  @Test
  void whatTheWordsSayStandsUnlessItIsGiven() {
    String words = "Foo has 2x higher p99 latency than Bar";
    Proposal proposal = ProposalReader.read(words).claims().getFirst();

    assertThat(Given.NOTHING.claim("a.b", words, Role.BACKGROUND, proposal))
        .returns("Foo", Claim::subject)
        .returns("Bar", Claim::baseline)
        .returns("p99", Claim::statistic)
        .returns("time", Claim::metric)
        .returns(Form.SHARE, Claim::form)
        .returns(Direction.LOWER, Claim::better)
        .returns(Role.BACKGROUND, Claim::role);
    assertThat(PARTS.claim("a.b", words, Role.RESULT, proposal).baseline()).isEqualTo("Bar");
  }

  @Test
  void whatIsMissingIsNamed() {
    Proposal proposal = ProposalReader.read("3.8x").claims().getFirst();

    assertThat(Given.NOTHING.missing(proposal)).isEqualTo(List.of("resource", "subject"));
    assertThat(PARTS.missing(proposal)).isEmpty();
    assertThatThrownBy(() -> Given.NOTHING.claim("a.b", "3.8x", Role.RESULT, proposal))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void aRevisionKeepsWhatNeitherWordsNorPartsSay() {
    String words = "Foo uses 40 % less time than Bar on 8 cores";
    Claim old =
        Given.NOTHING.claim(
            "a.b", words, Role.RESULT, ProposalReader.read(words).claims().getFirst());
    Proposal other = ProposalReader.read("45 % less time").claims().getFirst();
    Claim revised =
        Given.NOTHING.orElse(old, other).claim("a.b", "45 % less time", Role.RESULT, other);

    assertThat(revised)
        .returns("Foo", Claim::subject)
        .returns("Bar", Claim::baseline)
        .returns("on 8 cores", Claim::conditions)
        .returns("45 % less time", Claim::statement);
    assertThat(PARTS.over(revised).locator()).isEqualTo("Table 3");
    assertThat(PARTS.over(revised).value()).isEqualTo(revised.value());
  }
}
