package dev.remeasure.papers.streamingdiloco;

import java.util.HashMap;
import java.util.Map;

/** Prints bytes and held-out loss over the sweep, as a table. */
public final class PrintLosses {
  private static final int STEPS = 1000;
  private static final int WORKERS = 2;

  private PrintLosses() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println(
        "| every | bits | lag | bytes | ratio | in the busiest step | loss | gate |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    Task task = new Task(1);
    Outcome parallel = DataParallel.train(task, WORKERS, STEPS, 16);
    double loss = task.loss(parallel.parameters());
    System.out.printf(
        "| data-parallel | 16 | | %d | | %d | %.4f | |%n",
        parallel.bytes(), parallel.mostBytes(), loss);
    StreamingDilocoContract contract = new StreamingDilocoContract();
    for (Map<String, String> point : contract.sweep().points()) {
      Map<String, String> params = new HashMap<>(contract.tiny().params());
      params.put("steps", "" + STEPS);
      params.putAll(point);
      Outcome found = new Streaming().train(task, SameLearning.plan(params));
      double its = task.loss(found.parameters());
      System.out.printf(
          "| %s | %s | %s | %d | %.1f | %d | %.4f | %s |%n",
          point.get("every"),
          point.get("bits"),
          point.get("lag"),
          found.bytes(),
          (double) parallel.bytes() / found.bytes(),
          found.mostBytes(),
          its,
          its <= SameLearning.MOST_LOSS * loss ? "holds" : "**fails**");
    }
  }
}
