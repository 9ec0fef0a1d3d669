package dev.remeasure.cli;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.excel.Template;
import dev.remeasure.reports.model.Brand;
import dev.remeasure.server.export.Exporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a file that an export needs where the server looks for it: it reads no paths that a request
 * names.
 */
final class StagedFile {
  private static final int NAME_LENGTH = 16;

  private StagedFile() {}

  /** Keeps a template with the files that it names, and says under which name. */
  static String template(Path home, Path file) {
    try {
      Brand brand = Template.read(file).brand();
      String name = name(file);
      Path folder = Files.createDirectories(home.resolve("templates").resolve(name));
      copy(file, folder.resolve(Exporter.TEMPLATE_FILE));
      for (Path beside : new Path[] {brand.logo(), brand.base()}) {
        if (beside != null) {
          copy(beside, folder.resolve(beside.getFileName().toString()));
        }
      }
      return name;
    } catch (IOException | InvalidValue e) {
      throw new CommandFailed(file + ": " + e.getMessage(), e);
    }
  }

  /** Keeps an earlier export, and says under which name. */
  static String earlier(Path home, Path file) {
    try {
      String name = name(file) + ".xlsx";
      copy(file, Files.createDirectories(home.resolve("earlier")).resolve(name));
      return name;
    } catch (IOException e) {
      throw new CommandFailed(file + ": " + e.getMessage(), e);
    }
  }

  private static String name(Path file) throws IOException {
    return Digest.sha256(Files.readAllBytes(file)).substring(0, NAME_LENGTH);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
