package dev.remeasure.runner.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * How a program ended.
 *
 * @param inTime whether it ended by itself; else it was stopped, and the code means nothing
 * @param words the first lines it wrote, joined
 */
record ProcessResult(int code, boolean inTime, String words) {
  private static final int FIRST_LINES = 5;
  private static final int FIRST_BYTES = 8192;
  private static final Duration LEFTOVERS = Duration.ofSeconds(2);

  /** Runs a program without input to its end, or stops it and what it started. */
  static ProcessResult of(List<String> command, Duration limit) throws IOException {
    return of(command, limit, false);
  }

  /** The same for a program that ends by itself when its standard input does. */
  static ProcessResult attached(List<String> command, Duration limit) throws IOException {
    return of(command, limit, true);
  }

  private static ProcessResult of(List<String> command, Duration limit, boolean attached)
      throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    if (!attached) {
      process.getOutputStream().close();
    }
    CompletableFuture<byte[]> words = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> drain(process.getInputStream(), words));
    try {
      boolean inTime = process.waitFor(limit);
      stop(process.toHandle());
      return new ProcessResult(process.waitFor(), inTime, text(words));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      stop(process.toHandle());
    }
  }

  /**
   * What it started is found first, as it could not be without its parent, but goes last, or a
   * shell would say that its command was killed. It is stopped by its handle, as the process itself
   * would close its output.
   */
  private static void stop(ProcessHandle process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  /** Reads on to the end, so that the program is never held up by what it writes. */
  private static void drain(InputStream in, CompletableFuture<byte[]> words) {
    try (in) {
      words.complete(in.readNBytes(FIRST_BYTES));
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException | UncheckedIOException e) {
      words.complete(new byte[0]);
    }
  }

  /** Something left running in the background may hold the output open; nobody waits for that. */
  private static String text(CompletableFuture<byte[]> words) throws InterruptedException {
    try {
      return new String(
              words.get(LEFTOVERS.toMillis(), TimeUnit.MILLISECONDS), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .limit(FIRST_LINES)
          .collect(Collectors.joining(" / "));
    } catch (ExecutionException | TimeoutException e) {
      return "";
    }
  }
}
