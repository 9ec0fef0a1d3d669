package dev.remeasure.claims.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Everything that is recorded, written to an archive and read from one. */
public interface Archives {
  /**
   * Writes the record as it is at one moment. The same record gives the same bytes, whatever
   * database holds it.
   *
   * @throws IOException if the archive cannot be written
   */
  Contents dump(OutputStream out) throws IOException;

  /**
   * Brings back what an archive holds, all of it or nothing. The catalog and the project's own
   * attempts, where nothing else is recorded, make way for what the archive holds.
   *
   * @throws dev.remeasure.claims.InvalidValue if the archive is damaged, of another version or not
   *     an archive, naming the part; or if anything is recorded that did not ship with the program
   * @throws IOException if the file cannot be read
   */
  Contents restore(Path archive) throws IOException;
}
