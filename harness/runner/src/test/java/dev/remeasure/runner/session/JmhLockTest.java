package dev.remeasure.runner.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.runner.terminal.Terminal;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JmhLockTest {
  @TempDir private Path folder;

  @Test
  void aRunWaitsForTheEndOfAnotherJmh() throws Exception {
    Path file = Files.createFile(folder.resolve("jmh.lock"));
    Process other = holder(file);
    CountDownLatch said = new CountDownLatch(1);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream out =
        new PrintStream(text, true, UTF_8) {
          @Override
          public void println(String line) {
            super.println(line);
            said.countDown();
          }
        };

    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            () -> new JmhLock(file, false, new Terminal(out, false)).awaitFree());
    assertThat(said.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(waiting).isNotDone();
    other.getOutputStream().close();

    waiting.get(1, TimeUnit.MINUTES);
    assertThat(text.toString(UTF_8)).contains("another JMH is measuring on this machine: waiting");
    assertThat(other.waitFor()).isZero();
  }

  @Test
  void aFreeLockOrNoneAtAllIsNoReasonToWait() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new PrintStream(text, true, UTF_8), false);

    new JmhLock(folder.resolve("none"), false, terminal).awaitFree();
    new JmhLock(Files.createFile(folder.resolve("free")), false, terminal).awaitFree();

    assertThat(text.toString(UTF_8)).isEmpty();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  /** Another process with the lock, which it gives up when its standard input ends. */
  private static Process holder(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file.toString())
            .start();
    BufferedReader holder = process.inputReader(UTF_8);
    assertThat(holder.readLine()).isEqualTo("locked");
    return process;
  }

  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
          var held = channel.lock()) {
        System.out.println(held.isValid() ? "locked" : "not locked");
        System.in.readAllBytes();
      }
    }
  }
}
