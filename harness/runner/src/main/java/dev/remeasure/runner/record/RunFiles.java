package dev.remeasure.runner.record;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.RunFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Run files on disk: complete or absent, never half written. */
public final class RunFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** As much as the server accepts, in bytes; a file is read as a whole. */
  private static final long LARGEST = 256L << 20;

  private RunFiles() {}

  /** The mapper that reads and writes them. */
  static JsonMapper json() {
    return JSON;
  }

  /**
   * Writes the file under another name and then puts it in its place, so that a reader finds either
   * the old one or the new one, even after the harness was killed.
   */
  public static void write(Path path, RunFile file) throws IOException {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.write(fresh, JSON.writeValueAsBytes(file));
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /**
   * Reads a run file.
   *
   * @throws InvalidValue if it does not hold a valid run
   */
  public static RunFile read(Path path) throws IOException {
    Check.that(
        Files.isRegularFile(path) && Files.isReadable(path),
        "run file",
        path,
        "must be a file that can be read");
    Check.that(
        Files.size(path) <= LARGEST,
        "run file",
        path,
        "must be no larger than " + LARGEST + " bytes");
    try {
      return JSON.readValue(path.toFile(), RunFile.class);
    } catch (ValueInstantiationException e) {
      throw new InvalidValue(
          "run file",
          path.toString(),
          "must hold a valid run (" + reason(e) + position(e.getLocation()) + ")");
    } catch (JsonProcessingException e) {
      throw new InvalidValue(
          "run file",
          path.toString(),
          "must hold a valid run ("
              + e.getOriginalMessage().replaceAll("\\p{Cntrl}", "?")
              + position(e.getLocation())
              + ")");
    }
  }

  private static String position(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String reason(ValueInstantiationException e) {
    return e.getCause() instanceof InvalidValue invalid
        ? String.valueOf(invalid.getMessage())
        : e.getOriginalMessage();
  }
}
