package dev.remeasure.harness.environment;

import dev.remeasure.run.Environment.Fact;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The files in which a Linux kernel tells about itself.
 *
 * @param root of the file system
 */
record SystemFiles(Path root) {

  /** What the file says, or why it does not. */
  Fact fact(String file) {
    return fact(file, UnaryOperator.identity());
  }

  /** What the file says, put into words; a file without the expected content is not available. */
  Fact fact(String file, UnaryOperator<String> words) {
    try {
      String said = words.apply(Files.readString(root.resolve(file)).strip());
      return said.isEmpty() ? Fact.notAvailable() : Fact.of(said);
    } catch (AccessDeniedException e) {
      return Fact.notPermitted();
    } catch (IOException e) {
      return Fact.notAvailable();
    }
  }

  Optional<String> text(String file) {
    return Optional.ofNullable(fact(file).value());
  }

  /** The number after that word in a file of lines {@code WORD NUMBER}. */
  Optional<Double> number(String file, String word) {
    return text(file).stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(word + " "))
        .map(line -> Double.valueOf(line.substring(word.length()).strip()))
        .findFirst();
  }
}
