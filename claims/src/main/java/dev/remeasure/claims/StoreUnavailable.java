package dev.remeasure.claims;

/**
 * The place where papers, claims and attempts are kept cannot be opened. The message says which
 * place, why, and what to do, for the user as it stands.
 */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
