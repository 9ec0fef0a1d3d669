package dev.remeasure.db;

import dev.remeasure.claims.contract.Ports;
import dev.remeasure.db.connection.OpenDatabase;
import org.junit.jupiter.api.AfterAll;

final class H2OldDatabaseTest implements OldDatabaseContract {
  private static final OpenDatabase DATABASE = OldDatabase.opened("jdbc:h2:mem:old");

  @Override
  public Ports ports() {
    return Databases.ports(DATABASE.dsl());
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }
}
