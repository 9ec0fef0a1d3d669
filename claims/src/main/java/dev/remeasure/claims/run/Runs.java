package dev.remeasure.claims.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The stored runs; they are added with their attempt. */
public interface Runs {
  Optional<Run> find(UUID id);

  /**
   * These runs, in the order in which they were logged, read a few at a time; those that are not
   * stored are left out.
   */
  Stream<Run> find(Collection<UUID> ids);

  /** Gives every run to the action, in the order in which they were logged, a few at a time. */
  void forEach(Consumer<Run> action);

  /** All ids, in the order in which the runs were logged. */
  List<UUID> ids();

  /** The outline of every run, by its id, without reading raw data. */
  Map<UUID, Outline> outlines();

  /** The same of these runs; those that are not stored are left out. */
  Map<UUID, Outline> outlines(Collection<UUID> ids);
}
