package dev.remeasure.server.export;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is made in the background, kept on disk so that it outlives the server.
 *
 * @param address the tracker's, for the links in the report
 * @param progress what is being written and how many of its rows are; null unless running
 * @param problem why it failed; null unless it did
 */
@Introspected
public record ExportJob(
    UUID id,
    ExportRequest request,
    String address,
    State state,
    Instant askedAt,
    @Nullable String progress,
    @Nullable String problem) {

  ExportJob now(State next) {
    return new ExportJob(id, request, address, next, askedAt, null, null);
  }

  ExportJob writing(String sheet, long rows) {
    String words = rows == 0 ? sheet : sheet + ", " + rows + " rows";
    return new ExportJob(id, request, address, State.RUNNING, askedAt, words, null);
  }

  ExportJob failed(String why) {
    return new ExportJob(id, request, address, State.FAILED, askedAt, null, why);
  }

  /** How far a job has come. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether it is still to be finished. */
    public boolean open() {
      return this == WAITING || this == RUNNING;
    }
  }
}
