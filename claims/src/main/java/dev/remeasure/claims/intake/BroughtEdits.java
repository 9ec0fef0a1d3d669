package dev.remeasure.claims.intake;

import dev.remeasure.claims.claim.Change;
import java.io.InputStream;

/** Files of papers and claims that were brought in and are kept for a while. */
public interface BroughtEdits {
  /**
   * Keeps a file.
   *
   * @return what it is asked for by
   * @throws dev.remeasure.claims.InvalidValue in the field {@value BroughtResults#FILE} if it is
   *     too large
   */
  String keep(InputStream content);

  /**
   * What a kept file would change; nothing is stored.
   *
   * @param name what its rows are said to stand in, where it has no sheets
   * @throws dev.remeasure.claims.InvalidValue in the field {@value BroughtResults#FILE} if it
   *     cannot be read or is no longer kept
   */
  EditedFile read(String token, String name);

  /** Records it, all rows or none. */
  EditedFile record(String token, String name, Change change);
}
