package dev.remeasure.cli.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.Digest;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/**
 * Puts a file that an export needs where the server's exporter looks for it, below the home: a
 * request names no paths.
 */
public final class StagedFile {
  private static final int NAME_LENGTH = 16;
  private static final List<String> FILES_BESIDE = List.of("logo", "base");

  private StagedFile() {}

  /** Keeps a template with the files that it names; the name that a request gives it. */
  public static String template(Path home, Path file) {
    try {
      Properties template = read(file);
      String name = name(file);
      Path folder = Files.createDirectories(home.resolve("templates").resolve(name));
      copy(file, folder.resolve("template.properties"));
      for (String key : FILES_BESIDE) {
        String beside = template.getProperty(key, "").strip();
        if (!beside.isEmpty()) {
          copy(companion(file, key, beside), folder.resolve(beside));
        }
      }
      return name;
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /** Keeps an earlier export; the name that a request gives it. */
  public static String earlier(Path home, Path file) {
    try {
      String name = name(file) + ".xlsx";
      copy(file, Files.createDirectories(home.resolve("earlier")).resolve(name));
      return name;
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static Properties read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CommandFailed("--template must be a file, but is " + file);
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (MalformedInputException e) {
      throw new CommandFailed(file + ": must be in UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw new CommandFailed(file + ": must be a file of properties: " + e.getMessage(), e);
    }
  }

  private static Path companion(Path file, String key, String name) {
    Path beside = file.resolveSibling(name);
    if (!Path.of(name).equals(Path.of(name).getFileName()) || !Files.isRegularFile(beside)) {
      throw new CommandFailed(
          file + ": " + key + " must be a file beside the template, but is " + name);
    }
    return beside;
  }

  private static String name(Path file) throws IOException {
    return Digest.sha256(Files.readAllBytes(file)).substring(0, NAME_LENGTH);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static CommandFailed failed(Path file, IOException e) {
    return new CommandFailed(file + ": cannot be kept for the export: " + e.getMessage(), e);
  }
}
