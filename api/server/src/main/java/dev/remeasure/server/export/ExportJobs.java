package dev.remeasure.server.export;

import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The reports made in the background, one at a time. Each has a file under {@code
 * REMEASURE_HOME/exports} that says how it stands; what a stopped server left open is made from the
 * start when the next one comes up.
 */
@Context
public final class ExportJobs {
  private static final int KEPT = 20;

  private final Map<UUID, Future<?>> running = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("export").factory());
  private final Exporter exporter;
  private final Clock clock;
  private final JobStore store;
  private volatile boolean stopping;

  ExportJobs(Exporter exporter, Home home, Clock clock) throws IOException {
    this.exporter = exporter;
    this.clock = clock;
    store = new JobStore(home.folder().resolve("exports"));
    all().stream().filter(job -> job.state().open()).forEach(this::submit);
  }

  /** Asks for a report. It is on disk when this returns. */
  public ExportJob ask(ExportRequest request, URI address) {
    exporter.tag(request, address);
    ExportJob job =
        new ExportJob(
            UUID.randomUUID(),
            request,
            address.toString(),
            ExportJob.State.WAITING,
            clock.instant(),
            null,
            null);
    store.add(job);
    submit(job);
    store.keepFinished(KEPT);
    return job;
  }

  /** All jobs, the oldest first. */
  public List<ExportJob> all() {
    return store.all();
  }

  public Optional<ExportJob> find(UUID id) {
    return store.find(id);
  }

  /** The finished report. */
  public Path file(ExportJob job) {
    if (job.state() != ExportJob.State.DONE) {
      throw new InvalidValue("state", job.state().toString(), "must be DONE to fetch the report");
    }
    return store.report(job);
  }

  /** Stops a job that is not finished; a finished one stays as it is. */
  public ExportJob cancel(ExportJob job) {
    Optional<ExportJob> cancelled =
        store.change(job.id(), now -> now.now(ExportJob.State.CANCELLED));
    Future<?> work = running.get(job.id());
    if (work != null) {
      work.cancel(true);
    }
    return cancelled.orElse(job);
  }

  @PreDestroy
  void stop() {
    stopping = true;
    worker.shutdownNow();
  }

  private void submit(ExportJob job) {
    running.put(job.id(), worker.submit(() -> make(job)));
  }

  private void make(ExportJob asked) {
    Path part = store.part(asked);
    try {
      if (!moved(asked.id(), ExportJob.State.RUNNING)) {
        return;
      }
      try (OutputStream out = Files.newOutputStream(part)) {
        exporter.write(
            asked.request(),
            URI.create(asked.address()),
            out,
            (sheet, number, of, rows) -> store.change(asked.id(), now -> now.writing(sheet, rows)));
      }
      Files.move(part, store.report(asked), StandardCopyOption.REPLACE_EXISTING);
      if (!moved(asked.id(), ExportJob.State.DONE)) {
        store.delete(store.report(asked));
      }
    } catch (CancellationException e) {
      store.delete(part);
    } catch (IOException | RuntimeException e) {
      store.delete(part);
      if (!stopping) {
        store.change(asked.id(), now -> now.failed(String.valueOf(e.getMessage())));
      }
    } finally {
      running.remove(asked.id());
    }
  }

  /** Moves an open job on; false if it was cancelled meanwhile. */
  private boolean moved(UUID id, ExportJob.State next) {
    return store.change(id, now -> now.now(next)).filter(job -> job.state() == next).isPresent();
  }
}
