package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim proposed from words.
 *
 * @param forms what the number can be, the likeliest first; empty for a parity
 * @param numbers as written: one, or the two ends of a range; empty for a parity
 * @param resource what it is about; null if the words do not say
 * @param statistic e.g. {@code mean}, {@code p99}; null if the words do not say
 * @param words the part of the phrase that it came from
 */
public record Proposal(
    List<Form> forms,
    Qualifier qualifier,
    List<String> numbers,
    @Nullable String resource,
    @Nullable String statistic,
    String words) {
  public Proposal {
    forms = List.copyOf(forms);
    numbers = List.copyOf(numbers);
  }
}
