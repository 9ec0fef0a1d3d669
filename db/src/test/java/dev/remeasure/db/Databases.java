package dev.remeasure.db;

import dev.remeasure.contract.Ports;
import java.nio.file.Path;
import java.util.Map;
import org.jooq.DSLContext;

/** Databases and adapters for tests. */
final class Databases {
  private Databases() {}

  static OpenDatabase open(String url) {
    return OpenDatabase.open(
        DatabaseSettings.from(Map.of(DatabaseSettings.URL, url), Path.of("unused")));
  }

  /** The embedded database of a home. */
  static OpenDatabase openFile(Path home) {
    return OpenDatabase.open(
        DatabaseSettings.from(Map.of(DatabaseSettings.HOME, home.toString()), Path.of("unused")));
  }

  static Ports ports(DSLContext dsl) {
    JooqPapers papers = new JooqPapers(dsl);
    return new Ports(
        papers,
        new JooqClaims(dsl, papers),
        new JooqAttempts(dsl),
        new JooqRuns(dsl),
        new JooqComparisons(dsl));
  }
}
