package dev.remeasure.claims.archive;

import java.util.List;

/**
 * What an archive holds.
 *
 * @param schema version of the database's schema, e.g. {@code 12}
 * @param parts in the order in which they are restored
 */
public record Contents(String schema, List<Part> parts) {
  public Contents {
    parts = List.copyOf(parts);
  }

  /**
   * The rows of one table.
   *
   * @param name of its file in the archive, e.g. {@code attempt.jsonl}
   * @param rows one line each
   * @param bytes of the file, unpacked
   * @param sha256 of the file, unpacked
   */
  public record Part(String name, long rows, long bytes, String sha256) {}

  /** Rows of all parts. */
  public long rows() {
    return parts.stream().mapToLong(Part::rows).sum();
  }
}
