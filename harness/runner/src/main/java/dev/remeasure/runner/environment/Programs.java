package dev.remeasure.runner.environment;

import java.util.Optional;

/** Programs that can be run for their output. */
@FunctionalInterface
interface Programs {
  /** The program's output, if there is such a program and it succeeds. */
  Optional<String> say(String... command);
}
