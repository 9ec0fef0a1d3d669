package dev.remeasure.bench;

import dev.remeasure.bench.words.Score;
import dev.remeasure.bench.words.Wordings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what the reader of claims in words gets right. */
@Command(
    name = "words",
    description = "Count what the reader of claims in words gets right of labelled wordings.",
    mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--misses",
      description = "Print each wording of the open part that is not read as labelled.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (String part : List.of(Wordings.OPEN, Wordings.HELD_OUT)) {
      Score score = Wordings.score(part);
      out.printf(
          Locale.ROOT,
          "%-8s  precision %.1f %% (%d of %d proposed), recall %.1f %% (%d of %d labelled),"
              + " nothing read of %d of %d wordings%n",
          part,
          100 * score.precision(),
          score.right(),
          score.proposed(),
          100 * score.recall(),
          score.right(),
          score.labelled(),
          score.refused(),
          score.holding());
      if (misses && part.equals(Wordings.OPEN)) {
        score.misses().forEach(out::println);
      }
    }
    out.flush();
    return 0;
  }
}
