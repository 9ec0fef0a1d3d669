package dev.remeasure.bench.pages;

import dev.remeasure.bench.server.Home;
import dev.remeasure.bench.server.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times pages and answers of one server, all attempts at one claim, in turns. */
public final class PagesBench {
  /** Not counted: what was logged last is not compiled and cached yet. */
  private static final int WARM_UP_ROUNDS = 5;

  private static final String PAPER = "pndm";
  private static final String CLAIM = PAPER + ".step-speedup";
  private static final String LOG =
      "/api/v1/runs?claim="
          + CLAIM
          + "&baseline="
          + MadeUpJmh.BASELINE
          + "&subject="
          + MadeUpJmh.SUBJECT;

  private static final List<Asked> ASKED =
      List.of(
          new Asked("overview", "/"),
          new Asked("list of claims", "/claims"),
          new Asked("page of the claim", "/claims/" + CLAIM),
          new Asked("page of its paper", "/papers/" + PAPER),
          new Asked("log of attempts", "/attempts"),
          new Asked("its standing", "/api/v1/claims/" + CLAIM + "/standing"),
          new Asked("its comparisons", "/api/v1/comparisons?claim=" + CLAIM));

  private final Path launcher;
  private final String database;

  private PagesBench(Path launcher, String database) {
    this.launcher = launcher;
    this.database = database;
  }

  /**
   * With the launcher that starts the server.
   *
   * @param database JDBC URL of an empty database; empty for H2
   */
  public static PagesBench with(Path launcher, String database) {
    return new PagesBench(launcher, database);
  }

  /**
   * Logs as many attempts as the first size says, times all in turns, and so on to the last.
   *
   * @param sizes of the log, ascending
   * @return the medians as a table
   */
  public String run(List<Integer> sizes, int rounds) throws IOException {
    PagesTable table = new PagesTable(ASKED.stream().map(Asked::name).toList());
    try (Home home = Home.temporary();
        RunningServer server = RunningServer.start(launcher, home.environment(0, database))) {
      MadeUpJmh results = new MadeUpJmh();
      int logged = 0;
      for (int size : sizes) {
        for (; logged < size; logged++) {
          server.post(LOG, results.next());
        }
        table.add(size, round(server, rounds));
      }
    }
    return table.text(rounds);
  }

  private static Map<String, Timed> round(RunningServer server, int rounds) throws IOException {
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    Map<String, Long> bytes = new LinkedHashMap<>();
    for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
      for (Asked asked : ASKED) {
        long start = System.nanoTime();
        bytes.put(asked.name(), server.get(asked.path()));
        double took = (System.nanoTime() - start) / 1e9;
        if (round >= 0) {
          seconds.computeIfAbsent(asked.name(), name -> new ArrayList<>()).add(took);
        }
      }
    }
    Map<String, Timed> timed = new LinkedHashMap<>();
    bytes.forEach(
        (name, size) -> timed.put(name, new Timed(seconds.getOrDefault(name, List.of()), size)));
    return timed;
  }

  private record Asked(String name, String path) {}
}
