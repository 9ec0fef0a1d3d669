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
        CompletableFuture.runAsync(() -> new JmhLock(file, false, new Terminal(out, false)).take());
    assertThat(said.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(waiting).isNotDone();
    other.getOutputStream().close();

    waiting.get(1, TimeUnit.MINUTES);
    assertThat(text.toString(UTF_8)).contains("another JMH is measuring on this machine: waiting");
    assertThat(other.waitFor()).isZero();
  }

  @Test
  void itIsHeldForAsLongAsABlockTakes() throws Exception {
    Path file = folder.resolve("jmh.lock");
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    JmhLock lock =
        new JmhLock(file, false, new Terminal(new PrintStream(text, true, UTF_8), false));
    for (int block = 0; block < 2; block++) {
      lock.take();
      assertThat(free(file)).isFalse();
      lock.release();
      assertThat(free(file)).isTrue();
    }
    assertThat(text.toString(UTF_8)).isEmpty();
  }

  @Test
  void oneThatIsIgnoredIsNotTaken() {
    JmhLock lock =
        new JmhLock(folder.resolve("none"), true, new Terminal(new PrintStream(System.err), false));
    lock.take();
    lock.release();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  /** Whether another process can take it. */
  private static boolean free(Path file) throws Exception {
    Process process = start(file, "try");
    process.getOutputStream().close();
    String said = process.inputReader(UTF_8).readLine();
    assertThat(process.waitFor()).isZero();
    return "locked".equals(said);
  }

  /** Another process with the lock, which it gives up when its standard input ends. */
  private static Process holder(Path file) throws IOException {
    Process process = start(file, "wait");
    BufferedReader holder = process.inputReader(UTF_8);
    assertThat(holder.readLine()).isEqualTo("locked");
    return process;
  }

  private static Process start(Path file, String how) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            file.toString(),
            how)
        .start();
  }

  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
          var held = arguments[1].equals("try") ? channel.tryLock() : channel.lock()) {
        System.out.println(held != null && held.isValid() ? "locked" : "not locked");
        System.in.readAllBytes();
      }
    }
  }
}
