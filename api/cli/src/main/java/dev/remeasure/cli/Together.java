package dev.remeasure.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files as one upload: a zip archive that is the same whenever the files are. */
final class Together implements AutoCloseable {
  /** The earliest time a zip archive can hold. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path archive;

  private Together(Path archive) {
    this.archive = archive;
  }

  static Together of(List<Path> files) {
    Set<Path> seen = new HashSet<>();
    for (Path file : files) {
      if (!seen.add(file)) {
        throw new CommandFailed(file + " is named twice");
      }
    }
    try {
      Together together = new Together(Files.createTempFile("remeasure", ".zip"));
      try (OutputStream out = Files.newOutputStream(together.archive);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Path file : files) {
          ZipEntry entry = new ZipEntry(file.toString().replace('\\', '/'));
          entry.setTimeLocal(NO_TIME);
          zip.putNextEntry(entry);
          Files.copy(file, zip);
        }
      } catch (IOException e) {
        together.close();
        throw e;
      }
      return together;
    } catch (IOException e) {
      throw new CommandFailed("cannot put the files together: " + e.getMessage(), e);
    }
  }

  Path archive() {
    return archive;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(archive);
    } catch (IOException e) {
      throw new CommandFailed("cannot remove " + archive + ": " + e.getMessage(), e);
    }
  }
}
