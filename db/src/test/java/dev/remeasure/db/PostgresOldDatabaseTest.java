package dev.remeasure.db;

import dev.remeasure.claims.contract.Ports;
import dev.remeasure.db.connection.OpenDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

@Tag("slow")
final class PostgresOldDatabaseTest implements OldDatabaseContract {
  private static final OpenDatabase DATABASE = OldDatabase.opened(Postgres.newDatabase());

  @Override
  public Ports ports() {
    return Databases.ports(DATABASE.dsl());
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }
}
