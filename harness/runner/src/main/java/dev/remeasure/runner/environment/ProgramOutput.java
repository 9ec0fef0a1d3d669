package dev.remeasure.runner.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a program writes to standard output. */
final class ProgramOutput {
  private ProgramOutput() {}

  /** The program's output, if there is such a program and it succeeds. */
  static Optional<String> of(String... command) {
    return in(null, command);
  }

  /** The same for a program that runs in that folder. */
  static Optional<String> in(@Nullable Path folder, String... command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    if (folder != null) {
      builder.directory(folder.toFile());
    }
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
