package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of options, for code that cannot be annotated: one option a line, its value the rest of
 * the line; blank lines and lines that begin with {@code #} say nothing.
 */
public final class PlanFile {
  private static final String OPTION = "--plan";

  private PlanFile() {}

  /**
   * Puts the file's words in the place of {@code --plan FILE}. What stands behind it on the command
   * line takes the place of what is in it.
   *
   * @throws dev.remeasure.claims.InvalidValue if there is no such file
   */
  public static List<String> expand(List<String> words) throws IOException {
    int at = words.indexOf(OPTION);
    if (at < 0) {
      return words;
    }
    Check.that(at + 1 < words.size(), "option", OPTION, "needs a value");
    Path file = Path.of(words.get(at + 1));
    Check.that(Files.isRegularFile(file), OPTION, file, "must be a file that can be read");
    List<String> expanded = new ArrayList<>(words.subList(0, at));
    for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
      expanded.addAll(words(line.strip()));
    }
    expanded.addAll(words.subList(at + 2, words.size()));
    return expanded;
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
