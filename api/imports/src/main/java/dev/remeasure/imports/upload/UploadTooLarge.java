package dev.remeasure.imports.upload;

/** An upload of more bytes than are taken, packed or unpacked. */
public final class UploadTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says so.
   *
   * @param what what is too large
   * @param limit most bytes that are taken
   */
  public UploadTooLarge(String what, long limit) {
    super(
        what
            + " is larger than the "
            + limit
            + " bytes that are taken at most (REMEASURE_MAX_UPLOAD); nothing was stored");
  }
}
