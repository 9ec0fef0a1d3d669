package dev.remeasure.runner.session;

import dev.remeasure.claims.run.FactKey;
import dev.remeasure.runner.environment.JmhSettings;
import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The lock that every JMH on a machine takes while it measures. JMH fails if another one holds it;
 * this waits for it, holds it for several forks, and keeps the JMH of this JVM from taking it once
 * more.
 */
final class JmhLock {
  private final Path file;
  private final Path queue;
  private final boolean ignored;
  private final Terminal terminal;
  private @Nullable FileChannel held;

  /**
   * A lock.
   *
   * @param ignored whether JMH was told to ignore it
   */
  JmhLock(Path file, boolean ignored, Terminal terminal) {
    this.file = file;
    this.queue = file.resolveSibling("remeasure-queue.lock");
    this.ignored = ignored;
    this.terminal = terminal;
  }

  /** The one that JMH takes in this JVM. */
  static JmhLock own(Terminal terminal) {
    boolean ignored = JmhSettings.IGNORES_LOCK;
    // JMH reads it when it makes its first fork.
    System.setProperty(FactKey.JMH_IGNORE_LOCK.key(), "true");
    return new JmhLock(
        Path.of(System.getProperty("java.io.tmpdir"), "jmh.lock"), ignored, terminal);
  }

  /**
   * Takes the lock, as soon as no other JMH measures. Harnesses that wait take turns: only the one
   * that holds the queue's lock may wait for JMH's.
   */
  void take() {
    if (ignored) {
      return;
    }
    try (FileChannel turns = open(queue)) {
      lock(turns);
      FileChannel channel = open(file);
      held = channel;
      if (!tryLock(channel)) {
        terminal.say(
            "another JMH is measuring on this machine: waiting for its end, as the two would"
                + " disturb each other");
        lock(channel);
      }
    } catch (IOException e) {
      terminal.say("cannot keep other JMHs from measuring at the same time: " + e);
    }
  }

  /** Lets others measure. */
  void release() {
    try {
      if (held != null) {
        held.close();
      }
    } catch (IOException e) {
      terminal.say("cannot give the lock of JMH back: " + e);
    }
    held = null;
  }

  /** A file of another user's can be locked, too, as long as it can be read. */
  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(
          file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    } catch (AccessDeniedException e) {
      return FileChannel.open(file, StandardOpenOption.READ);
    }
  }

  private static void lock(FileChannel channel) throws IOException {
    try {
      channel.lock();
    } catch (NonWritableChannelException e) {
      channel.lock(0, Long.MAX_VALUE, true);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (NonWritableChannelException e) {
      return channel.tryLock(0, Long.MAX_VALUE, true) != null;
    }
  }
}
