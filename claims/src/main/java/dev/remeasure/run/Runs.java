package dev.remeasure.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored runs; they are added with their attempt. */
public interface Runs {
  Optional<Run> find(UUID id);

  /** All ids, in the order in which the runs were logged. */
  List<UUID> ids();
}
