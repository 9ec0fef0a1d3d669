package dev.remeasure.claims;

import org.jspecify.annotations.Nullable;

/**
 * The canonical text of a value, over which hashes are made: one line {@code name=value} for each
 * field, each ended by a line feed. A field that is null has no {@code =}; in a value a backslash
 * is written {@code \\} and a line feed {@code \n}, so that no value can pass for another line.
 */
public final class Canonical {
  private final StringBuilder text = new StringBuilder();

  /** Adds a field, written as by its {@code toString}. */
  public Canonical line(String name, @Nullable Object value) {
    text.append(name);
    if (value != null) {
      text.append('=').append(value.toString().replace("\\", "\\\\").replace("\n", "\\n"));
    }
    text.append('\n');
    return this;
  }

  public String text() {
    return text.toString();
  }

  public String digest() {
    return Digest.sha256(text.toString());
  }
}
