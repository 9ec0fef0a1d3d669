package dev.remeasure.papers.dynamicconfidence;

import java.util.List;

/** Prints steps and accuracy over fixed steps, thresholds and seeds, as a table. */
public final class PrintLatencies {
  private static final int SEEDS = 5;

  private PrintLatencies() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println(
        "| seed | T | threshold | mean steps | ratio | right with T | stopped | gate | oracle's |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    Task first = new Task(1);
    for (int steps : List.of(2, 4, 8, 16, 32)) {
      for (String threshold : List.of("lossless", "0.5", "0.7", "0.9", "0.99")) {
        System.out.println("| 1 " + row(first, steps, threshold));
      }
    }
    for (int seed = 2; seed <= SEEDS; seed++) {
      System.out.println("| " + seed + " " + row(new Task(seed), 8, "lossless"));
    }
  }

  private static String row(Task task, int steps, String threshold) {
    Confidence confidence = AverageLatency.confidence(task, steps, threshold);
    Course course = new Course(task.network(), task.test(), steps);
    double mean = course.meanSteps(confidence);
    double fixed = 100.0 * course.right(new Confidence(1, 1)) / task.test().count();
    double stopped = 100.0 * course.right(confidence) / task.test().count();
    return "| %d | %s%s | %.2f | %.2f | %.2f %% | %.2f %% | %s | %.2f |"
        .formatted(
            steps,
            threshold,
            threshold.equals("lossless") ? ": %.3f".formatted(confidence.threshold()) : "",
            mean,
            steps / mean,
            fixed,
            stopped,
            fixed - stopped <= SameAnswers.MOST_LOST ? "holds" : "**fails**",
            course.oracleSteps());
  }
}
