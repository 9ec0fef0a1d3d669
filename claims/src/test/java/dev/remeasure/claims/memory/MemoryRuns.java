package dev.remeasure.claims.memory;

import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs in a map that remembers the order of logging. */
final class MemoryRuns implements Runs {
  final Map<UUID, Run> runs = new LinkedHashMap<>();

  @Override
  public synchronized Optional<Run> find(UUID id) {
    return Optional.ofNullable(runs.get(id));
  }

  @Override
  public Stream<Run> find(Collection<UUID> ids) {
    return all().stream().filter(run -> ids.contains(run.id()));
  }

  @Override
  public void forEach(Consumer<Run> action) {
    all().forEach(action);
  }

  @Override
  public synchronized List<UUID> ids() {
    return List.copyOf(runs.keySet());
  }

  @Override
  public Map<UUID, Outline> outlines() {
    return outlines(ids());
  }

  @Override
  public Map<UUID, Outline> outlines(Collection<UUID> ids) {
    return all().stream()
        .filter(run -> ids.contains(run.id()))
        .collect(Collectors.toMap(Run::id, Outline::of));
  }

  synchronized void add(Run run) {
    runs.put(run.id(), run);
  }

  private synchronized List<Run> all() {
    return List.copyOf(runs.values());
  }
}
