package dev.remeasure.claims;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the tracker keeps its data.
 *
 * @param folder {@code REMEASURE_HOME}, default {@code ~/.remeasure}; made at first use
 * @param database the JDBC URL in {@code REMEASURE_DATABASE_URL}, empty for the embedded database
 */
public record Home(Path folder, String database) {

  public static Home of(Map<String, String> environment) {
    String folder = environment.getOrDefault("REMEASURE_HOME", "");
    Path path =
        folder.isBlank() ? Path.of(System.getProperty("user.home"), ".remeasure") : Path.of(folder);
    return new Home(
        path.toAbsolutePath().normalize(), environment.getOrDefault("REMEASURE_DATABASE_URL", ""));
  }

  /**
   * The folder, which is made if need be.
   *
   * @throws StoreUnavailable if it cannot be made
   */
  public Path made() {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreUnavailable(
          "cannot make the folder REMEASURE_HOME=" + folder + " (" + reason(e) + ")", e);
    }
  }

  private String reason(IOException e) {
    return e instanceof FileAlreadyExistsException ? "a file has that name" : e.toString();
  }

  /** Where run files are kept; made at first use. */
  public Path runs() {
    return folder.resolve("runs");
  }

  /** Tells two homes apart without saying where they are. */
  public String digest() {
    return Digest.sha256(folder + "\n" + database);
  }
}
