package dev.remeasure.intake;

import org.jspecify.annotations.Nullable;

/** A file that holds no run: where in it the problem lies, and what it is. */
public final class UnreadableUpload extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String field;

  UnreadableUpload(@Nullable String field, String problem) {
    super(field == null || field.isEmpty() ? problem : field + ": " + problem);
    this.field = field == null || field.isEmpty() ? null : field;
  }

  public @Nullable String field() {
    return field;
  }
}
