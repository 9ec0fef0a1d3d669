package dev.remeasure.db;

import dev.remeasure.contract.Ports;
import dev.remeasure.contract.PortsContract;
import org.junit.jupiter.api.AfterEach;

final class PostgresTest implements PortsContract {
  private final OpenDatabase database = Databases.open(Postgres.newDatabase());

  @Override
  public Ports ports() {
    return Databases.ports(database.dsl());
  }

  @AfterEach
  void close() {
    database.close();
  }
}
