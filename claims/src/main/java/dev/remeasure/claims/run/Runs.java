package dev.remeasure.claims.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The stored runs; they are added with their attempt. */
public interface Runs {
  Optional<Run> find(UUID id);

  /** Gives every run to the action, in the order in which they were logged, a few at a time. */
  void forEach(Consumer<Run> action);

  /** All ids, in the order in which the runs were logged. */
  List<UUID> ids();
}
