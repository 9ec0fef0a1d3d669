package dev.remeasure.server.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The export jobs, each in a file that says how it stands. A job changes in one step, in memory and
 * on disk: of two that change it at once, one comes first and the other sees what it did.
 */
final class JobStore {
  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private final Map<UUID, ExportJob> jobs = new LinkedHashMap<>();
  private final Path folder;

  /** Reads the jobs of an earlier server, and deletes what it left half written. */
  JobStore(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
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
  }

  /** All jobs, the oldest first. */
  synchronized List<ExportJob> all() {
    return jobs.values().stream().sorted(Comparator.comparing(ExportJob::askedAt)).toList();
  }

  synchronized Optional<ExportJob> find(UUID id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** Adds a job. It is on disk when this returns. */
  synchronized void add(ExportJob job) {
    write(job);
    jobs.put(job.id(), job);
  }

  /**
   * Changes a job that is still open; a finished one stays as it is.
   *
   * @return the job as it is now; empty if it was forgotten
   */
  synchronized Optional<ExportJob> change(UUID id, UnaryOperator<ExportJob> how) {
    ExportJob job = jobs.get(id);
    if (job == null || !job.state().open()) {
      return Optional.ofNullable(job);
    }
    ExportJob changed = how.apply(job);
    if (changed.state() != job.state()) {
      write(changed);
    }
    jobs.put(id, changed);
    return Optional.of(changed);
  }

  /** Keeps the newest finished jobs with their reports, and deletes the others. */
  synchronized void keepFinished(int most) {
    List<ExportJob> finished = all().stream().filter(job -> !job.state().open()).toList();
    for (ExportJob job : finished.subList(0, Math.max(0, finished.size() - most))) {
      jobs.remove(job.id());
      delete(report(job));
      delete(path(job, "json"));
    }
  }

  /** Where the finished report lies. */
  Path report(ExportJob job) {
    return path(job, job.request().formatOrDefault().extension());
  }

  /** Where the report lies while it is written. */
  Path part(ExportJob job) {
    return path(job, "part");
  }

  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ExportJob job) {
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

  private Path path(ExportJob job, String extension) {
    return folder.resolve(job.id() + "." + extension);
  }
}
