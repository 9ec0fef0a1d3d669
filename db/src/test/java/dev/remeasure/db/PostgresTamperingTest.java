package dev.remeasure.db;

import dev.remeasure.db.connection.OpenDatabase;
import org.junit.jupiter.api.Tag;

@Tag("slow")
final class PostgresTamperingTest implements TamperingContract {
  @Override
  public OpenDatabase database() {
    return Databases.open(Postgres.newDatabase());
  }
}
