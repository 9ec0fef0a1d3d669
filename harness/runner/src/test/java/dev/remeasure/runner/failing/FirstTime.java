package dev.remeasure.runner.failing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the first JVM that asks from all later ones. */
final class FirstTime {
  private static boolean first;

  private FirstTime() {}

  /** Whether this JVM is the first to ask about that file. */
  static boolean of(String flag) {
    try {
      Files.createFile(Path.of(flag));
      first = true;
    } catch (FileAlreadyExistsException e) {
      return first;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return first;
  }
}
