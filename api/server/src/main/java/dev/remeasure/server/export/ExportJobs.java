package dev.remeasure.server.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The reports made in the background, one at a time. Each has a file under {@code
 * REMEASURE_HOME/exports} that says how it stands; what a stopped server left open is made from the
 * start when the next one comes up.
 */
@Context
public final class ExportJobs {
  private static final int KEPT = 20;

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private final Map<UUID, ExportJob> jobs = new ConcurrentHashMap<>();
  private final Map<UUID, Future<?>> running = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("export").factory());
  private final Exporter exporter;
  private final Clock clock;
  private final Path folder;
  private volatile boolean stopping;

  ExportJobs(Exporter exporter, Home home, Clock clock) throws IOException {
    this.exporter = exporter;
    this.clock = clock;
    this.folder = Files.createDirectories(home.folder().resolve("exports"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".json")) {
          ExportJob job = json.readValue(file.toFile(), ExportJob.class);
          jobs.put(job.id(), job);
        } else if (file.toString().endsWith(".part")) {
          delete(file);
        }
      }
    }
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
    keep(job);
    submit(job);
    forgetOld();
    return job;
  }

  /** All jobs, the oldest first. */
  public List<ExportJob> all() {
    return jobs.values().stream().sorted(Comparator.comparing(ExportJob::askedAt)).toList();
  }

  public Optional<ExportJob> find(UUID id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** The finished report. */
  public Path file(ExportJob job) {
    if (job.state() != ExportJob.State.DONE) {
      throw new InvalidValue("state", job.state().toString(), "must be DONE to fetch the report");
    }
    return path(job, job.request().formatOrDefault().extension());
  }

  /** Stops a job that is not finished; a finished one stays as it is. */
  public ExportJob cancel(ExportJob job) {
    ExportJob cancelled =
        jobs.computeIfPresent(
            job.id(), (id, now) -> now.state().open() ? now.now(ExportJob.State.CANCELLED) : now);
    Future<?> work = running.get(job.id());
    if (work != null) {
      work.cancel(true);
    }
    if (cancelled != null) {
      keep(cancelled);
    }
    return cancelled == null ? job : cancelled;
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
    Path part = path(asked, "part");
    try {
      if (!change(asked.id(), ExportJob.State.RUNNING)) {
        return;
      }
      try (OutputStream out = Files.newOutputStream(part)) {
        exporter.write(
            asked.request(),
            URI.create(asked.address()),
            out,
            (sheet, number, of, rows) ->
                jobs.computeIfPresent(
                    asked.id(), (id, now) -> now.state().open() ? now.writing(sheet, rows) : now));
      }
      Files.move(
          part,
          path(asked, asked.request().formatOrDefault().extension()),
          StandardCopyOption.REPLACE_EXISTING);
      change(asked.id(), ExportJob.State.DONE);
    } catch (CancellationException e) {
      delete(part);
    } catch (IOException | RuntimeException e) {
      delete(part);
      if (!stopping) {
        ExportJob failed =
            jobs.computeIfPresent(
                asked.id(),
                (id, now) -> now.state().open() ? now.failed(String.valueOf(e.getMessage())) : now);
        if (failed != null) {
          keep(failed);
        }
      }
    } finally {
      running.remove(asked.id());
    }
  }

  /** Moves an open job on; false if it was cancelled meanwhile. */
  private boolean change(UUID id, ExportJob.State next) {
    ExportJob job =
        jobs.computeIfPresent(id, (key, now) -> now.state().open() ? now.now(next) : now);
    if (job != null) {
      keep(job);
    }
    return job != null && job.state() == next;
  }

  private void keep(ExportJob job) {
    jobs.put(job.id(), job);
    try {
      Path part = path(job, "json.part");
      json.writeValue(part.toFile(), job);
      Files.move(
          part,
          path(job, "json"),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the export " + job.id(), e);
    }
  }

  /** Only the newest finished reports stay on disk. */
  private void forgetOld() {
    List<ExportJob> finished = all().stream().filter(job -> !job.state().open()).toList();
    for (ExportJob job : finished.subList(0, Math.max(0, finished.size() - KEPT))) {
      jobs.remove(job.id());
      delete(path(job, job.request().formatOrDefault().extension()));
      delete(path(job, "json"));
    }
  }

  private Path path(ExportJob job, String extension) {
    return folder.resolve(job.id() + "." + extension);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
