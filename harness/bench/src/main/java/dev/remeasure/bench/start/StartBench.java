package dev.remeasure.bench.start;

import dev.remeasure.bench.server.Home;
import dev.remeasure.bench.server.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times a command, the server's start to its first page, and {@code java -version} in turns, by the
 * clock, as who types them would.
 */
public final class StartBench {
  /** Not counted: the first starts read programs and database from the disk. */
  private static final int WARM_UP_ROUNDS = 2;

  private static final String JAVA = "java -version";
  private static final String COMMAND = "remeasure papers";
  private static final String SERVER = "server to its first page";

  private final Path launcher;
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

  private StartBench(Path launcher) {
    this.launcher = launcher;
  }

  /** With the launcher that starts both. */
  public static StartBench with(Path launcher) {
    return new StartBench(launcher);
  }

  /** The medians as a table. */
  public String run(int rounds) throws IOException, InterruptedException {
    try (Home home = Home.temporary();
        Home fresh = Home.temporary();
        RunningServer asked = RunningServer.start(launcher, home.environment(0))) {
      for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
        if (round == 0) {
          seconds.clear();
        }
        java();
        command(home.environment(asked.address().getPort()));
        server(fresh.environment(0));
      }
    }
    return StartTable.of(seconds);
  }

  private void java() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    process(JAVA, new ProcessBuilder(java.toString(), "-version"));
  }

  private void command(Map<String, String> home) throws IOException, InterruptedException {
    ProcessBuilder papers = new ProcessBuilder(launcher.toString(), "papers");
    papers.environment().putAll(home);
    process(COMMAND, papers);
  }

  private void server(Map<String, String> home) throws IOException {
    long start = System.nanoTime();
    try (RunningServer server = RunningServer.start(launcher, home)) {
      server.get("/");
      took(SERVER, start);
    }
  }

  private void process(String name, ProcessBuilder builder)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    int code =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    took(name, start);
    if (code != 0) {
      throw new IOException(name + " ended with exit code " + code);
    }
  }

  private void took(String name, long start) {
    seconds.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
  }
}
