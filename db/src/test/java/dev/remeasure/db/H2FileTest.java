package dev.remeasure.db;

import dev.remeasure.contract.Ports;
import dev.remeasure.contract.PortsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class H2FileTest implements PortsContract {
  @TempDir Path folder;
  private OpenDatabase database;

  @BeforeEach
  void open() {
    database = Databases.openFile(folder);
  }

  @Override
  public Ports ports() {
    return Databases.ports(database.dsl());
  }

  @AfterEach
  void close() {
    database.close();
  }
}
