package dev.remeasure.cli.client;

import dev.remeasure.claims.Greeting;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server that a command runs as a child process. It stops with the command, whatever ends that:
 * it reads its standard input, which ends when the command does.
 */
final class OwnServer implements AutoCloseable {
  /** After Ctrl-C nobody wants to wait for a server that hangs. */
  private static final Duration TO_STOP_AT_ONCE = Duration.ofSeconds(10);

  private final Process process;
  private final ServerLog log;
  private final HomeLock lock;
  private final URI address;
  private final Duration patience;
  private final Thread hook = new Thread(() -> stop(TO_STOP_AT_ONCE), "stop server");

  private OwnServer(Process process, Duration patience, HomeLock lock) {
    this.process = process;
    this.lock = lock;
    this.patience = patience;
    Runtime.getRuntime().addShutdownHook(hook);
    this.log = ServerLog.of(process);
    this.address = greeted();
    log.passOn();
  }

  /**
   * Starts a server and waits until it listens.
   *
   * @param where changes to the environment
   * @param patience how long to wait for its start, and for its end
   * @param lock let go of when the server has stopped
   */
  static OwnServer start(
      Map<String, String> environment,
      Map<String, String> where,
      Duration patience,
      HomeLock lock) {
    String launcher = environment.getOrDefault("REMEASURE_LAUNCHER", "./remeasure");
    ProcessBuilder builder = new ProcessBuilder(List.of(launcher, "serve", "--attached"));
    builder.environment().putAll(environment);
    builder.environment().putAll(where);
    try {
      return new OwnServer(builder.start(), patience, lock);
    } catch (IOException e) {
      lock.close();
      throw new CommandFailed("cannot start a server with " + launcher + ": " + e.getMessage(), e);
    }
  }

  URI address() {
    return address;
  }

  /** Waits until the server stops; its exit code. */
  int await() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("interrupted", e);
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The hook is at it.
    }
    stop(patience);
  }

  private URI greeted() {
    Optional<URI> greeted = Greeting.address(firstLine());
    if (greeted.isPresent()) {
      return greeted.get();
    }
    close();
    throw log.reason();
  }

  /** Empty if the server ends, or takes too long, without a word. */
  private String firstLine() {
    CompletableFuture<String> line = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name("server output").start(() -> read(line));
    return line.completeOnTimeout("", patience.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** To the end: a pipe that nobody reads may block the server. */
  private void read(CompletableFuture<String> first) {
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        first.complete(line);
      }
    } catch (IOException e) {
      // The server is gone.
    }
    first.complete("");
  }

  private void stop(Duration limit) {
    try {
      process.getOutputStream().close();
      process.toHandle().destroy(); // Process.destroy would close the pipes.
      if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException | InterruptedException e) {
      process.destroyForcibly();
    } finally {
      lock.close();
    }
  }
}
