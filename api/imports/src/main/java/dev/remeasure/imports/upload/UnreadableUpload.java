package dev.remeasure.imports.upload;

import org.jspecify.annotations.Nullable;

/** A file that holds no run: where in it the problem lies, and what it is. */
public final class UnreadableUpload extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String field;
  private final String problem;

  public UnreadableUpload(@Nullable String field, String problem) {
    super(field == null || field.isEmpty() ? problem : field + ": " + problem);
    this.field = field == null || field.isEmpty() ? null : field;
    this.problem = problem;
  }

  public @Nullable String field() {
    return field;
  }

  /** The same, said of a file among several. */
  public UnreadableUpload in(String file) {
    return file.isEmpty()
        ? this
        : new UnreadableUpload(field == null ? file : file + ": " + field, problem);
  }
}
