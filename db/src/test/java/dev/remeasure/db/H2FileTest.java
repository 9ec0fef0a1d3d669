package dev.remeasure.db;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.contract.Ports;
import dev.remeasure.claims.contract.PortsContract;
import dev.remeasure.db.connection.OpenDatabase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class H2FileTest implements PortsContract {
  private static @Nullable OpenDatabase database;

  @BeforeAll
  static void open(@TempDir Path home) {
    database = Databases.openFile(home);
  }

  @BeforeEach
  void empty() {
    Databases.empty(database());
  }

  @Override
  public Ports ports() {
    return Databases.ports(database().dsl());
  }

  @AfterAll
  static void close() {
    database().close();
  }

  private static OpenDatabase database() {
    return requireNonNull(database);
  }
}
