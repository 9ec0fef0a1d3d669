package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of options, for code that cannot be annotated: one option a line, its value the rest of
 * the line; blank lines and lines that begin with {@code #} are skipped.
 */
final class PlanFile {
  private PlanFile() {}

  /**
   * The options in the file.
   *
   * @throws InvalidValue if there is no such file, or it names another one
   * @throws WrongUsage if an option in it is not known or lacks its value
   */
  static GivenOptions read(Path file) throws IOException {
    Check.that(
        Files.isRegularFile(file), Option.PLAN.toString(), file, "must be a file that can be read");
    GivenOptions given =
        CommandLineParser.parse(
            text(file).lines().flatMap(line -> words(line.strip()).stream()).toList());
    Check.that(
        !given.has(Option.PLAN),
        Option.PLAN.toString(),
        file,
        "must be a file that names no other plan file");
    return given;
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new InvalidValue(Option.PLAN.toString(), file.toString(), "must be text in UTF-8");
    }
  }

  private static List<String> words(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return List.of();
    }
    int space = line.indexOf(' ');
    return space < 0 || !line.startsWith("-")
        ? List.of(line)
        : List.of(line.substring(0, space), line.substring(space + 1).strip());
  }
}
