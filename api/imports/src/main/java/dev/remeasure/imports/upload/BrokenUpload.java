package dev.remeasure.imports.upload;

import java.io.IOException;

/** An upload that broke off before all of it was there; its cause says why. */
public final class BrokenUpload extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenUpload(IOException failure) {
    super(
        "the upload broke off: " + failure.getMessage(),
        failure.getCause() == null ? failure : failure.getCause());
  }
}
