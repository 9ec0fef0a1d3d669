package dev.remeasure.db;

import dev.remeasure.contract.Ports;
import dev.remeasure.contract.PortsContract;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

final class H2MemoryTest implements PortsContract {
  private final OpenDatabase database =
      Databases.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=0");

  @Override
  public Ports ports() {
    return Databases.ports(database.dsl());
  }

  @AfterEach
  void close() {
    database.close();
  }
}
