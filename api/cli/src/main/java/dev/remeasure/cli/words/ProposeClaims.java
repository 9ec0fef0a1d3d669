package dev.remeasure.cli.words;

import dev.remeasure.claims.reading.proposal.ProposedSentence;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.print.Listing;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes the claims that a text makes. */
@Command(
    name = "propose",
    description = {
      "Propose the claims that a text makes: an abstract, a README, release notes.",
      "The sentences that have numbers are printed, the words of each claim in [brackets], with"
          + " what they are read as and what they leave open. Nothing is recorded, and no server is"
          + " needed."
    },
    mixinStandardHelpOptions = true)
public final class ProposeClaims implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "A text in UTF-8; - for standard input.")
  private String file = Texts.STANDARD_INPUT;

  @Option(names = "--json", description = "Print one JSON array of sentences and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<ProposedSentence> sentences = ProposedSentence.of(Texts.read(file));
    if (json) {
      Listing.json(out, Client.JSON.valueToTree(sentences));
    } else {
      ProposalLines.print(out, sentences);
    }
    out.flush();
    return 0;
  }
}
