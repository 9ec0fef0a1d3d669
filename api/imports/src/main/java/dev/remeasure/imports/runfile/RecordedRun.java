package dev.remeasure.imports.runfile;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.imports.upload.Json;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A run file as read, brought to today's version.
 *
 * @param named the metric that a file of version 1 names as the one that answers the claim; null if
 *     it names none
 */
public record RecordedRun(RunFile file, @Nullable String named) {

  /**
   * Reads a run file.
   *
   * @param version as the file states it; empty if it does not
   * @throws UnreadableUpload naming the field and the problem
   */
  public static RecordedRun read(UploadedFile source, String version) throws IOException {
    return switch (version) {
      case "1" -> {
        FirstRunFile file = Json.value(source, FirstRunFile.class);
        yield new RecordedRun(file.current(), file.metric());
      }
      case "2" -> new RecordedRun(Json.value(source, RunFile.class), null);
      default ->
          throw new UnreadableUpload(
              "version", version.isEmpty() ? "is missing" : "must be 1 or 2, but is " + version);
    };
  }
}
