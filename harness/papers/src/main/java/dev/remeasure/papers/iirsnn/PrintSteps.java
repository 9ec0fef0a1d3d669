package dev.remeasure.papers.iirsnn;

import java.util.List;
import java.util.Map;

/** Prints answers and spikes over steps in time and seeds, as a table. */
public final class PrintSteps {
  private static final int SEEDS = 3;

  private PrintSteps() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println("| seed | steps | trained with | wrong | spikes an example | predicted |");
    System.out.println("|---|---|---|---|---|---|");
    IirSnnContract contract = new IirSnnContract();
    for (int seed = 1; seed <= SEEDS; seed++) {
      Task task = new Task(seed);
      for (int steps : List.of(1, 2, 3, 4, 5, 25, 100)) {
        Inference network = task.network(steps);
        double wrong = task.wrong(network);
        System.out.printf(
            "| %d | %d | %d | %.2f %% | %.1f | %.2f |%n",
            seed,
            steps,
            Math.min(steps, Task.FIRST),
            wrong,
            (double) network.spikes() / task.test().count(),
            contract.predictions().getFirst().at(Map.of("steps", "" + steps, "subjectSteps", "1")));
      }
    }
  }
}
