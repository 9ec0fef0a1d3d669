package dev.remeasure.runner.jmh;

import dev.remeasure.runner.fork.IterationListener;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH's text of one fork, kept in a file and never shown while it runs. */
final class ForkLog implements OutputFormat, AutoCloseable {
  private static final Pattern UNSAFE =
      Pattern.compile("sun\\.misc\\.Unsafe|org\\.openjdk\\.jmh\\.util\\.Utils");

  private final IterationListener listener;
  private final Watch watch;
  private final ByteArrayOutputStream own = new ByteArrayOutputStream();
  private final OutputStream file;
  private final PrintStream stream;
  private final OutputFormat text;
  private @Nullable BenchmarkParams params;

  ForkLog(Path file, IterationListener listener, Watch watch) throws IOException {
    this.listener = listener;
    this.watch = watch;
    this.file = new BufferedOutputStream(Files.newOutputStream(file));
    this.stream = new PrintStream(new Both(this.file, own), false, StandardCharsets.UTF_8);
    this.text = OutputFormatFactory.createFormatInstance(stream, VerboseMode.NORMAL);
  }

  /** What the fork was started with; null if it never started. */
  @Nullable BenchmarkParams params() {
    return params;
  }

  /**
   * Makes the call to JMH. What the benchmark prints, which JMH hands on to its host's own output,
   * goes to the file instead.
   */
  Collection<RunResult> during(JmhForks.Call call) throws RunnerException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream printed = new PrintStream(new Bounded(file), false, StandardCharsets.UTF_8);
    System.setOut(printed);
    System.setErr(printed);
    try {
      return call.run();
    } finally {
      System.setOut(out);
      System.setErr(err);
      printed.flush();
    }
  }

  /**
   * JMH's own lines so far, but for the JVM's about JMH's use of Unsafe, which come with every
   * fork.
   */
  List<String> lines() {
    stream.flush();
    return own.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !UNSAFE.matcher(line).find())
        .toList();
  }

  @Override
  public void startBenchmark(BenchmarkParams started) {
    params = started;
    text.startBenchmark(started);
  }

  @Override
  public void iteration(BenchmarkParams started, IterationParams iteration, int number) {
    watch.begin(iteration.getTime(), started.getTimeout());
    listener.began(iteration.getType() == IterationType.WARMUP, number, iteration.getCount());
    text.iteration(started, iteration, number);
  }

  @Override
  public void iterationResult(
      BenchmarkParams started, IterationParams iteration, int number, IterationResult data) {
    text.iterationResult(started, iteration, number, data);
  }

  @Override
  public void endBenchmark(@Nullable BenchmarkResult result) {
    text.endBenchmark(result);
  }

  @Override
  public void startRun() {
    text.startRun();
  }

  @Override
  public void endRun(Collection<RunResult> result) {
    text.endRun(result);
  }

  @Override
  public void print(String s) {
    text.print(s);
  }

  @Override
  public void println(String s) {
    text.println(s);
  }

  @Override
  public void verbosePrintln(String s) {
    text.verbosePrintln(s);
  }

  @Override
  public void write(int b) {
    text.write(b);
  }

  @Override
  public void write(byte[] b) throws IOException {
    text.write(b);
  }

  @Override
  public void flush() {
    text.flush();
  }

  // JMH closes its output after each run; what the benchmark printed may come later.
  @Override
  public void close() {
    stream.flush();
  }

  /** Nothing more is written. */
  void end() throws IOException {
    stream.flush();
    file.close();
  }

  /** Writes everything twice. */
  private static final class Both extends FilterOutputStream {
    private final OutputStream second;

    private Both(OutputStream first, OutputStream second) {
      super(first);
      this.second = second;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      second.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      second.write(bytes, from, length);
    }
  }
}
