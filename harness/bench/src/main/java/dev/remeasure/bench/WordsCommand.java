package dev.remeasure.bench;

import dev.remeasure.bench.words.ReadingSpeed;
import dev.remeasure.bench.words.Score;
import dev.remeasure.bench.words.Wordings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what the reader of claims in words gets right, and times it. */
@Command(
    name = "words",
    description = "Count what the reader of claims in words gets right, and time it.",
    mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private static final int THREADS = 2;

  @Option(
      names = "--misses",
      description =
          "Print each wording and text that is not read as labelled, but for those held out.")
  private boolean misses;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "500",
      description = "How often each of two threads reads the texts; default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    print(out, Wordings.OPEN, Wordings.score(Wordings.OPEN), misses);
    print(out, Wordings.HELD_OUT, Wordings.score(Wordings.HELD_OUT), false);
    print(out, "texts", Wordings.scoreTexts(), misses);
    ReadingSpeed speed = ReadingSpeed.measure(Wordings.texts(), rounds, THREADS);
    out.printf(
        Locale.ROOT,
        "%,d texts in %.2f s in %d threads: %,.0f texts a second%n",
        speed.texts(),
        speed.seconds(),
        speed.threads(),
        speed.texts() / speed.seconds());
    out.flush();
    return 0;
  }

  private static void print(PrintWriter out, String part, Score score, boolean misses) {
    out.printf(
        Locale.ROOT,
        "%-8s  precision %.1f %% (%d of %d proposed), recall %.1f %% (%d of %d labelled),"
            + " nothing read of %d of %d with a claim%n",
        part,
        100 * score.precision(),
        score.right(),
        score.proposed(),
        100 * score.recall(),
        score.right(),
        score.labelled(),
        score.refused(),
        score.holding());
    if (misses) {
      score.misses().forEach(out::println);
    }
  }
}
