package dev.remeasure.server.catalog;

/** A catalog file that cannot be used: the file, the field, and what is wrong with it. */
public final class InvalidCatalog extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidCatalog(String file, String field, String problem) {
    super(file + ": " + (field.isEmpty() ? "" : field + ": ") + problem);
  }
}
