package dev.remeasure.server.attempt;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.intake.BroughtResults;
import dev.remeasure.imports.upload.LimitedStream;
import dev.remeasure.imports.upload.UploadTooLarge;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * Files that a form sent, kept on disk until they are logged: the newest few of them, and never
 * longer than the server runs.
 */
@Singleton
public final class KeptFiles {
  private static final int MOST = 20;
  private static final int BYTES = 16;

  /** Named as an upload's, so that a killed server's are found and deleted at the next start. */
  private static final String FOLDER = "remeasure-upload-" + ProcessHandle.current().pid() + "-";

  private final SecureRandom random = new SecureRandom();
  private final Deque<String> tokens = new ArrayDeque<>();
  private final long limit;
  private final Path folder;

  KeptFiles(HttpServerConfiguration server) throws IOException {
    this.limit = server.getMaxRequestSize();
    this.folder = Files.createTempDirectory(FOLDER);
  }

  /** Keeps a file; the token by which it is found again cannot be guessed. */
  public String keep(InputStream content) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    Path file = folder.resolve(token);
    try (InputStream in = new LimitedStream(content, limit)) {
      Files.copy(in, file);
    } catch (UploadTooLarge e) {
      delete(file);
      throw new InvalidValue(
          BroughtResults.FILE, "larger", "must have at most " + limit + " bytes");
    } catch (IOException e) {
      delete(file);
      throw new UncheckedIOException("cannot keep a file", e);
    }
    synchronized (tokens) {
      tokens.addLast(token);
      if (tokens.size() > MOST) {
        delete(folder.resolve(tokens.removeFirst()));
      }
    }
    return token;
  }

  /**
   * The kept file.
   *
   * @throws InvalidValue if it is no longer kept
   */
  public Path find(String token) {
    synchronized (tokens) {
      if (tokens.contains(token)) {
        return folder.resolve(token);
      }
    }
    throw new InvalidValue(
        BroughtResults.FILE, "no longer kept", "must be chosen again: it was not logged in time");
  }

  /** Forgets a file that was logged. */
  public void forget(String token) {
    synchronized (tokens) {
      if (tokens.remove(token)) {
        delete(folder.resolve(token));
      }
    }
  }

  /** Deletes them all; the folder holds files only. */
  @PreDestroy
  void close() {
    synchronized (tokens) {
      tokens.forEach(token -> delete(folder.resolve(token)));
      tokens.clear();
    }
    delete(folder);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }
}
