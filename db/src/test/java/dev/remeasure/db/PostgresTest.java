package dev.remeasure.db;

import dev.remeasure.claims.contract.Ports;
import dev.remeasure.claims.contract.PortsContract;
import dev.remeasure.db.connection.OpenDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

@Tag("slow")
final class PostgresTest implements PortsContract {
  private static final OpenDatabase DATABASE = Databases.open(Postgres.newDatabase());

  @BeforeEach
  void empty() {
    Databases.empty(DATABASE);
  }

  @Override
  public Ports ports() {
    return Databases.ports(DATABASE.dsl());
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }
}
