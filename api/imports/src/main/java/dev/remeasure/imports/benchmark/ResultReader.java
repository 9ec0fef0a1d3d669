package dev.remeasure.imports.benchmark;

import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the results of one other program. It says what counts as a fork there. */
public interface ResultReader {

  /** What it reads, in words. */
  String format();

  boolean recognises(FileSignature shape);

  /** Whether a file of this path lies beside the results and holds no measurement. */
  default boolean byProduct(String path) {
    return false;
  }

  void read(UploadedFile source, Benchmarks into) throws IOException;

  /**
   * Reads files of this format.
   *
   * @throws UnreadableUpload naming file, field or position, and the problem
   */
  default void read(List<UploadedFile> sources, Benchmarks into) throws IOException {
    Map<String, String> seen = new HashMap<>();
    for (UploadedFile source : sources) {
      refuseAgain(source, seen);
      try {
        read(source, into);
      } catch (UnreadableUpload e) {
        throw e.in(source.name());
      }
    }
  }

  /**
   * Notes a measurement.
   *
   * @param seen names by digest
   * @throws UnreadableUpload if it was there before, for it would count twice
   */
  default void refuseAgain(UploadedFile source, Map<String, String> seen) {
    String same = seen.putIfAbsent(source.digest(), source.name());
    if (same != null) {
      throw new UnreadableUpload(null, "is the same file as " + same + ", to the byte")
          .in(source.name());
    }
  }
}
