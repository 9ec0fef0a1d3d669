package dev.remeasure.server;

import org.junit.jupiter.api.Tag;

/** The same on a real PostgreSQL. */
@Tag("slow")
class RecordApiOnPostgresTest extends RecordApiTest {
  @Override
  String database() {
    return PostgresDatabases.fresh();
  }
}
