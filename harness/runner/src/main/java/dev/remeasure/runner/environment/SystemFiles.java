package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment.Fact;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The files in which a Linux kernel describes itself.
 *
 * @param root of the file system
 * @param reader reads them
 */
record SystemFiles(Path root, Reader reader) {
  /** The kernel's EPERM, for which Java has no exception of its own. */
  private static final String REFUSED = "Operation not permitted";

  SystemFiles(Path root) {
    this(root, Files::readString);
  }

  boolean exists(String file) {
    return Files.exists(root.resolve(file));
  }

  /** Names of the files in a folder; empty if it cannot be read. */
  List<String> names(String folder) {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The file's text, or why there is none. */
  Fact fact(String file) {
    return fact(file, UnaryOperator.identity());
  }

  /** The text, put into words; without the expected content the fact is not available. */
  Fact fact(String file, UnaryOperator<String> words) {
    try {
      String said = words.apply(reader.read(root.resolve(file)).strip());
      return said.isEmpty() ? Fact.notAvailable() : Fact.of(said);
    } catch (AccessDeniedException e) {
      return Fact.notPermitted();
    } catch (FileSystemException e) {
      return REFUSED.equals(e.getReason()) ? Fact.notPermitted() : Fact.notAvailable();
    } catch (IOException e) {
      return Fact.notAvailable();
    }
  }

  Optional<String> text(String file) {
    return Optional.ofNullable(fact(file).value());
  }

  /** The number at the beginning of the file. */
  Optional<Double> number(String file) {
    return text(file).flatMap(text -> parsed(text.split("\\s", 2)[0]));
  }

  /** The number after that word in a file of lines {@code WORD NUMBER}. */
  Optional<Double> number(String file, String word) {
    return text(file).stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(word + " "))
        .findFirst()
        .flatMap(line -> parsed(line.substring(word.length()).strip()));
  }

  private static Optional<Double> parsed(String number) {
    try {
      return Optional.of(Double.valueOf(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Reads a file's text. */
  @FunctionalInterface
  interface Reader {
    String read(Path file) throws IOException;
  }
}
