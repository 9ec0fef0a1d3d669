package dev.remeasure.cli.words;

import dev.remeasure.claims.reading.proposal.Given;
import dev.remeasure.claims.reading.proposal.Proposal;
import dev.remeasure.claims.reading.proposal.ProposalReader;
import dev.remeasure.claims.reading.proposal.Proposals;
import dev.remeasure.claims.reading.proposal.Unread;
import dev.remeasure.cli.failure.CommandFailed;
import java.util.List;
import java.util.stream.Collectors;

/** The claims that the words of a command make, or why they cannot be recorded. */
final class Wording {
  private static final String IN_FIELDS =
      " State it in fields instead: a row of the workbook that export and import exchange"
          + " (docs/import.md), or PUT /api/v1/claims.";

  private Wording() {}

  /**
   * The claims of these words, at least one.
   *
   * @throws CommandFailed if the words make no claim, naming what is not read
   */
  static List<Proposal> read(String words) {
    Proposals read = ProposalReader.read(words);
    if (!read.claims().isEmpty()) {
      return read.claims();
    }
    String why =
        read.unread().isEmpty()
            ? "The words have no number, and say of nothing that it is as good as another."
            : read.unread().stream().map(Unread::why).collect(Collectors.joining(" "));
    throw new CommandFailed("the words make no claim that can be read. " + why + IN_FIELDS);
  }

  /**
   * Checks that words and options together say all that a claim needs.
   *
   * @throws CommandFailed naming the options that are missing
   */
  static void check(List<Proposal> proposals, Given given) {
    for (Proposal proposal : proposals) {
      List<String> missing = given.missing(proposal);
      if (!missing.isEmpty()) {
        throw new CommandFailed(
            "“%s” does not say its %s; add %s. Nothing was recorded."
                .formatted(
                    proposal.span().words(),
                    String.join(" and ", missing),
                    missing.stream()
                        .map(part -> "--" + part)
                        .collect(Collectors.joining(" and "))));
      }
    }
  }
}
