package dev.remeasure.claims.reading.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.2x faster than Redis                        | 2.2x                                          | time
          at most 5 % slower than native                | at most 5 % more cost                         | time
          within 5 % of native                          | at most 5 % more cost                         |
          within 10 % of the throughput of bare metal   | at most 10 % less yield                       | throughput
          120 ms to 40 ms                               | 120 to 40 ms                                  | time
          Startup went from 4.2 s to 700 ms             | 4200 to 700 ms                                | time
          GC pauses shrank to 2 ms from 30 ms           | 30 to 2 ms                                    | time
          takes 12 ms, compared to 60 ms for Gson       | 60 to 12 ms                                   | time
          24 B/op to 0 B/op                             | 24 to 0 B/op                                  | allocation
          throughput rises from 100 to 250 req/s        | 100 to 250 req/s                              | throughput
          halves the startup time                       | 2x                                            | time
          more than halves the tail latency             | more than 2x                                  | time
          less than half the memory                     | more than 2x                                  | memory
          it takes half as long                         | 2x                                            | time
          cuts the bill by a third                      | 33.3333 % less cost                           | cost
          at 1/3 of the cost                            | 3x                                            | cost
          up to an order of magnitude lower latency     | up to 1 order of magnitude                    | time
          1-2 orders of magnitude faster                | 1 to 2 orders of magnitude                    | time
          between 2x and 4x higher throughput           | 2 to 4x                                       | throughput
          uses 30-60 % less memory                      | 30 to 60 % less cost                          | memory
          2.5x fewer tokens                             | 2.5x                                          | tokens
          40 % faster                                   | 40 % more yield, or 40 % less cost            | time
          retains at least 95 % of native throughput    | at most 5 % less yield                        | throughput
          adds 5 % to the run time                      | 5 % more cost                                 | time
          no more than twice the memory                 | at most 2x the baseline's cost                | memory
          energy drops 3.1x                             | 3.1x                                          | energy
          speeds up queries 12x                         | 12x                                           | time
          Not only is it 3x faster                      | 3x                                            | time
          nearly 3x                                     | about 3x                                      |
          matches the latency of C                      | on par with the baseline                      | time
          no slower than FIFO                           | no worse than the baseline                    | time
          """)
  void aWordingIsReadAs(String words, String reading, String resource) {
    List<Proposal> claims = ProposalReader.read(words).claims();

    assertThat(claims).hasSize(1);
    assertThat(((Testable) claims.getFirst().reading()).range().words()).isEqualTo(reading);
    assertThat(claims.getFirst().resource()).isEqualTo(resource);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is not 2x faster than Redis                | 2x  | “not” negates it
          It never was 2x faster                        | 2x  | “never” negates it
          A 2x speedup was not observed                 | 2x  | “not” negates it
          Trained on 8x A100 GPUs                       | 8x  | it counts hardware
          Trained on 8 x H100                           | 8 x | it counts hardware
          This would be 2x faster                       | 2x  | “would” makes it an expectation
          Is it 2x faster?                              | 2x  | it is asked, not claimed
          3x faster than ours                           | 3x  | it is said of the rival (“than ours”)
          Existing systems incur 30 % overhead          | 30 % | it may be said of the rival (“Existing”)
          Python is 10x slower                          | 10x | it may be said of the rival
          The accuracy improves by 3 %                  | 3 % | it is of no cost
          A 2x larger batch size                        | 2x  | it is of no cost
          GC takes 5 % of the time                      | 5 % | it is how often, not how long
          Latencies range from 1 ms to 10 ms            | 1 ms to 10 ms | it may be a range
          responds in 12 ms                             | 12 ms | it is one figure, with nothing to compare
          released in 2019                              | 2019 | it looks like a year
          we measured 10x                               | 10x | the words around it do not say what it is of
          """)
  void whatIsNotReadIsNamedWithTheReason(String words, String number, String reason) {
    Proposals read = ProposalReader.read(words);

    assertThat(read.claims()).isEmpty();
    assertThat(read.unread())
        .anySatisfy(unread -> {
          assertThat(unread.span().words()).isEqualTo(number);
          assertThat(unread.why()).contains(reason);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reduces latency and memory by 40% and 60%, respectively",
        "speedups of 2.0x, 3.1x and 4.7x on three workloads",
        "2.3x and 1.8x faster than A and B"
      })
  void numbersThatWordsDoNotTellApartAreNotRead(String words) {
    assertThat(ProposalReader.read(words).claims()).isEmpty();
    assertThat(ProposalReader.read(words).unread()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aSentenceMayMakeSeveralClaims() {
    String words =
        "Foo reduces p99 latency by up to 40% and improves throughput by 2.3x, compared to Bar 8.";
    List<Proposal> claims = ProposalReader.read(words).claims();

    assertThat(claims).hasSize(2);
    assertThat(claims.getFirst())
        .returns(List.of(Form.CUT), Proposal::forms)
        .returns(Qualifier.UP_TO, Proposal::qualifier)
        .returns("p99", Proposal::statistic)
        .returns("Foo", Proposal::subject)
        .returns("Bar 8", Proposal::baseline);
    assertThat(claims.getLast())
        .returns("throughput", Proposal::resource)
        .returns("Bar 8", Proposal::baseline);
    assertThat(claims).allSatisfy(claim -> assertThat(claim.open()).isEmpty());
  }

  @Test
  void oneNumberOfTwoResourcesIsTwoClaims() {
    assertThat(ProposalReader.read("reduces latency and memory by 40%").claims())
        .extracting(Proposal::resource)
        .containsExactly("time", "memory");
  }

  @Test
  void theWordsThatAClaimCameFromAreMarked() {
    String text = "We built Foo.\n\nIt scales. Foo is up to 3x faster than Bar on 8 cores!";
    List<Proposals> read = ProposalReader.readText(text);

    assertThat(read).hasSize(1);
    Span span = read.getFirst().claims().getFirst().span();
    assertThat(span.words()).isEqualTo("up to 3x faster");
    assertThat(text.substring(span.start(), span.end())).isEqualTo(span.words());
    assertThat(read.getFirst().claims().getFirst().conditions()).isEqualTo("on 8 cores");
  }

  @Test
  void whatTheWordsLeaveOpenIsNamed() {
    assertThat(ProposalReader.read("outperforms Redis by up to 3.8x").claims().getFirst())
        .returns(List.of("resource", "subject"), Proposal::open)
        .returns("Redis", Proposal::baseline);
  }

  @Test
  void textWithoutNumbersOrWordsOfCostProposesNothing() {
    assertThat(ProposalReader.readText("A new sorting algorithm. It is significantly faster."))
        .isEmpty();
    assertThat(ProposalReader.readText("")).isEmpty();
    assertThat(ProposalReader.read("significantly faster").unread().getFirst().why())
        .isEqualTo("No number goes with “faster”.");
  }
}
