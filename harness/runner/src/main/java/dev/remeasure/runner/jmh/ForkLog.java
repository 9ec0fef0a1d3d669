package dev.remeasure.runner.jmh;

import dev.remeasure.runner.fork.IterationListener;
import java.io.IOException;
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
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH's text of one fork, kept in a file and never shown while it runs. */
final class ForkLog implements OutputFormat, AutoCloseable {
  private static final Pattern UNSAFE =
      Pattern.compile("sun\\.misc\\.Unsafe|org\\.openjdk\\.jmh\\.util\\.Utils");

  private final Path file;
  private final IterationListener listener;
  private final Watch watch;
  private final PrintStream stream;
  private final OutputFormat text;
  private @Nullable BenchmarkParams params;

  ForkLog(Path file, IterationListener listener, Watch watch) throws IOException {
    this.file = file;
    this.listener = listener;
    this.watch = watch;
    this.stream = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
    this.text = OutputFormatFactory.createFormatInstance(stream, VerboseMode.NORMAL);
  }

  /** What the fork was started with; null if it never started. */
  @Nullable BenchmarkParams params() {
    return params;
  }

  /** The lines so far, but for the JVM's about JMH's use of Unsafe, which come with every fork. */
  List<String> lines() {
    stream.flush();
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !UNSAFE.matcher(line).find())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public void startBenchmark(BenchmarkParams started) {
    params = started;
    text.startBenchmark(started);
  }

  @Override
  public void iteration(BenchmarkParams own, IterationParams iteration, int number) {
    watch.begin(iteration.getTime(), own.getTimeout());
    listener.began(iteration.getType() == IterationType.WARMUP, number, iteration.getCount());
    text.iteration(own, iteration, number);
  }

  @Override
  public void iterationResult(
      BenchmarkParams own, IterationParams iteration, int number, IterationResult data) {
    text.iterationResult(own, iteration, number, data);
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

  // JMH closes its output after each run; the lines are still to be read then.
  @Override
  public void close() {
    stream.flush();
  }
}
