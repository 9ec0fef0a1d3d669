package dev.remeasure.cli.files;

import dev.remeasure.cli.failure.CommandFailed;
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
public final class Bundle implements AutoCloseable {
  /** The earliest time a zip archive can hold. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path archive;

  private Bundle(Path archive) {
    this.archive = archive;
  }

  /** The files in a temporary archive. */
  public static Bundle of(List<Path> files) {
    Set<Path> seen = new HashSet<>();
    for (Path file : files) {
      if (!seen.add(file)) {
        throw new CommandFailed(file + " is named twice");
      }
    }
    try {
      Bundle bundle = new Bundle(Files.createTempFile("remeasure", ".zip"));
      try (OutputStream out = Files.newOutputStream(bundle.archive);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Path file : files) {
          ZipEntry entry = new ZipEntry(file.toString().replace('\\', '/'));
          entry.setTimeLocal(NO_TIME);
          zip.putNextEntry(entry);
          Files.copy(file, zip);
        }
      } catch (IOException e) {
        bundle.close();
        throw e;
      }
      return bundle;
    } catch (IOException e) {
      throw new CommandFailed("cannot pack the files: " + e.getMessage(), e);
    }
  }

  public Path archive() {
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
