package dev.remeasure.cli.client;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one command that runs a server of its own on a home: the embedded database takes one
 * process at a time. The system lets go of it when the command ends, however it ends.
 */
final class HomeLock implements AutoCloseable {
  private final @Nullable FileChannel file;

  private HomeLock(@Nullable FileChannel file) {
    this.file = file;
  }

  /** Takes the lock; empty if another command has it. */
  static Optional<HomeLock> take(Path home) {
    FileChannel file;
    try {
      file =
          FileChannel.open(
              home.resolve("command.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      // Nothing can be written here, which the server says better.
      return Optional.of(none());
    }
    return locked(file);
  }

  /** Where many may use a home at once. */
  static HomeLock none() {
    return new HomeLock(null);
  }

  private static Optional<HomeLock> locked(FileChannel file) {
    try {
      if (file.tryLock() != null) {
        return Optional.of(new HomeLock(file));
      }
      file.close();
      return Optional.empty();
    } catch (IOException e) {
      // A file system without locks.
      return Optional.of(new HomeLock(file));
    }
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        // It ends with the command.
      }
    }
  }
}
