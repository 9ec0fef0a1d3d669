package dev.remeasure.reports.edits;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.reading.proposal.Given;
import dev.remeasure.claims.reading.proposal.Proposal;
import dev.remeasure.claims.reading.proposal.ProposalReader;
import dev.remeasure.claims.reading.proposal.Proposals;
import dev.remeasure.claims.reading.proposal.Unread;
import dev.remeasure.reports.model.Field;
import dev.remeasure.reports.recorded.ClaimFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what the words of a row say of its claim. What other cells of the row say stands.
 *
 * @param values of the row's claim by field, the recorded ones with the row's edits
 * @param recorded null for a new claim
 */
record FromWords(Map<String, @Nullable String> values, @Nullable Claim recorded) {

  /** The values with those that the words state; the same if there are no words. */
  static Map<String, @Nullable String> fill(
      Map<String, @Nullable String> values, @Nullable Claim recorded) {
    String words = values.get(ClaimFields.WORDS);
    return words == null ? values : new FromWords(values, recorded).filled(words);
  }

  private Map<String, @Nullable String> filled(String words) {
    Proposal proposal = only(words);
    Given cells =
        new Given(
            cell("metric"),
            cell("resource"),
            cell("statistic"),
            cell("subject"),
            cell("baseline"),
            cell("conditions"),
            cell("statement"),
            cell("locator"));
    Given given = recorded == null ? cells : cells.orElse(recorded, proposal);
    List<String> missing = given.missing(proposal);
    if (!missing.isEmpty()) {
      throw new InvalidValue(
          missing.getFirst(), "nothing", "is not said by the words “" + words + "”");
    }
    Role role = recorded == null ? Role.RESULT : recorded.role();
    Claim claim =
        given.claim(Check.present("id", values.get(ClaimFields.ID)), words, role, proposal);
    Map<String, @Nullable String> filled = new HashMap<>();
    for (Field<Claim> field : ClaimFields.ALL) {
      String cell = cell(field.key());
      filled.put(field.key(), cell == null ? field.text().apply(claim) : cell);
    }
    return filled;
  }

  /** What the row itself says in a cell; null if it says nothing or what is recorded. */
  private @Nullable String cell(String key) {
    String value = values.get(key);
    if (recorded == null || value == null) {
      return value;
    }
    return ClaimFields.ALL.stream()
            .filter(field -> field.key().equals(key))
            .anyMatch(field -> value.equals(field.text().apply(recorded)))
        ? null
        : value;
  }

  private static Proposal only(String words) {
    Proposals read = ProposalReader.read(words);
    List<Proposal> claims = read.claims();
    if (claims.size() == 1) {
      return claims.getFirst();
    }
    throw new InvalidValue(
        ClaimFields.WORDS,
        words,
        claims.isEmpty()
            ? "must make a claim that can be read"
                + read.unread().stream().map(Unread::why).collect(Collectors.joining(" ", ": ", ""))
            : "must make one claim, not "
                + claims.stream()
                    .map(claim -> "“" + claim.span().words() + "”")
                    .collect(Collectors.joining(" and ")));
  }
}
