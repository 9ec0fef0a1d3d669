package dev.remeasure.claims.intake;

import dev.remeasure.claims.standing.LoggedAttempt;
import java.io.InputStream;

/** Result files that were brought in and are kept for a while, until they are logged. */
public interface BroughtResults {
  /** Name of the field that a file comes in by, in what is refused. */
  String FILE = "file";

  /**
   * Keeps a file.
   *
   * @return what it is asked for by
   * @throws dev.remeasure.claims.InvalidValue in the field {@value #FILE} if it is too large
   */
  String keep(InputStream content);

  /**
   * Reads a kept file.
   *
   * @throws dev.remeasure.claims.InvalidValue naming what of {@code said} does not fit, or the
   *     field {@value #FILE} if the file cannot be read or is no longer kept
   */
  Brought read(String token, Said said);

  /** Logs what {@link #read} gives. */
  LoggedAttempt log(String token, Said said);
}
