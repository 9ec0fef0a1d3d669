package dev.remeasure.cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.citation.Citation;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records a paper from what it is cited by. */
@Command(
    name = "add",
    description = {
      "Record a paper from what it is cited by: an arXiv identifier, a DOI, or an entry of BibTeX.",
      "Nothing is looked up on the network: what the citation does not say, the options do."
    },
    mixinStandardHelpOptions = true)
final class AddPaper implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "CITATION",
      arity = "0..1",
      description =
          "2401.10774, 10.1145/3600006.3613165, or BibTeX: its text, a file of it, or - for"
              + " standard input. Without it, a paper or benchmark of your own.")
  private @Nullable String citation;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "Its short unique name; default: BibTeX's, or made from the title.")
  private @Nullable String key;

  @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
  private @Nullable String title;

  @Option(names = "--year", paramLabel = "YEAR", description = "When it was published.")
  private @Nullable Integer year;

  @Option(names = "--code", paramLabel = "URL", description = "Where the authors' code is.")
  private @Nullable URI code;

  @Option(
      names = "--link",
      paramLabel = "URL",
      description = "Where the paper or its project is; default: the address of its DOI.")
  private @Nullable URI link;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Paper paper = paper(cited());
    try (Client tracker = Connector.connect()) {
      JsonNode recorded =
          tracker.create("/api/v1/papers/" + paper.key(), Client.JSON.valueToTree(paper));
      out.println(
          "recorded as %s: %s (%s)"
              .formatted(
                  recorded.path("key").asText(),
                  recorded.path("title").asText(),
                  recorded.path("year").asText()));
    }
    out.flush();
    return 0;
  }

  private Citation cited() {
    String given = citation;
    if (given == null) {
      return new Citation(null, null, null, null, null);
    }
    boolean file = given.equals(Texts.STANDARD_INPUT) || isFile(given);
    try {
      return Citation.of(file ? Texts.read(given) : given);
    } catch (InvalidValue e) {
      throw new CommandFailed(String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean isFile(String given) {
    return !given.startsWith("@") && given.indexOf('\n') < 0 && Files.isRegularFile(Path.of(given));
  }

  private Paper paper(Citation cited) {
    String named = title == null ? cited.title() : title;
    Integer published = year == null ? cited.year() : year;
    List<String> missing = new ArrayList<>();
    if (named == null) {
      missing.add("--title");
    }
    if (published == null) {
      missing.add("--year");
    }
    if (named == null || published == null) {
      throw new CommandFailed(
          "the citation does not say it all; add " + String.join(" and ", missing));
    }
    String own = key == null ? cited.key() : key;
    try {
      return new Paper(
          own == null || own.isEmpty() ? Keys.of(named) : own,
          0,
          named,
          published,
          cited.arxiv(),
          false,
          code,
          link == null ? cited.link() : link,
          null);
    } catch (InvalidValue e) {
      throw new CommandFailed(String.valueOf(e.getMessage()), e);
    }
  }
}
