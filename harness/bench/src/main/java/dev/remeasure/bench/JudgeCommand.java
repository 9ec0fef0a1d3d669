package dev.remeasure.bench;

import dev.remeasure.bench.judge.JudgeSpeed;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the judging of many runs. */
@Command(
    name = "judge",
    description = "Time the judging of many runs of ten pairs and ten iterations.",
    mixinStandardHelpOptions = true)
final class JudgeCommand implements Runnable {
  private static final int PAIRS = 10;
  private static final int ITERATIONS = 10;
  private static final long SEED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many runs to judge; default: ${DEFAULT-VALUE}.")
  private int runs;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    JudgeSpeed speed = JudgeSpeed.measure(runs, PAIRS, ITERATIONS, SEED);
    out.printf(
        Locale.ROOT,
        "%,d runs judged in %.2f s on %d processors%n",
        speed.runs(),
        speed.seconds(),
        Runtime.getRuntime().availableProcessors());
    speed.verdicts().forEach((verdict, n) -> out.printf("%,10d %s%n", n, verdict.words()));
    out.flush();
  }
}
