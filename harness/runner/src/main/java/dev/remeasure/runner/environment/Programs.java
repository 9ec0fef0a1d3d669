package dev.remeasure.runner.environment;

import java.util.Optional;

/** Programs that can be asked. */
@FunctionalInterface
interface Programs {
  /** The program's output, if it is there and ends well. */
  Optional<String> say(String... command);
}
