package dev.remeasure.runner.session;

import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock that every JMH on a machine takes while it measures. JMH fails if another one holds it;
 * this waits, so that a run goes on as soon as it is alone.
 */
final class JmhLock {
  private final Path file;
  private final boolean ignored;
  private final Terminal terminal;

  /**
   * A lock.
   *
   * @param ignored whether JMH was told to ignore it
   */
  JmhLock(Path file, boolean ignored, Terminal terminal) {
    this.file = file;
    this.ignored = ignored;
    this.terminal = terminal;
  }

  /** The one that JMH takes in this JVM. */
  static JmhLock own(Terminal terminal) {
    return new JmhLock(
        Path.of(System.getProperty("java.io.tmpdir"), "jmh.lock"),
        Boolean.getBoolean("jmh.ignoreLock"),
        terminal);
  }

  /** Returns when no other JMH measures, or when that is not known: then JMH itself will say. */
  void awaitFree() {
    if (ignored || !Files.isWritable(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      try (FileLock free = channel.tryLock()) {
        if (free != null) {
          return;
        }
      }
      terminal.say(
          "another JMH is measuring on this machine: waiting for its end, as the two would disturb"
              + " each other");
      channel.lock().close();
    } catch (IOException e) {
      terminal.say("cannot tell whether another JMH is measuring: " + e);
    }
  }
}
