package dev.remeasure.db;

import dev.remeasure.db.connection.OpenDatabase;
import java.util.UUID;

final class H2TamperingTest implements TamperingContract {
  @Override
  public OpenDatabase database() {
    return Databases.open("jdbc:h2:mem:" + UUID.randomUUID());
  }
}
