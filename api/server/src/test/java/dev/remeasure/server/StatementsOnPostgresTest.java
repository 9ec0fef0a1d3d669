package dev.remeasure.server;

import org.junit.jupiter.api.Tag;

/** The same on a real PostgreSQL. */
@Tag("slow")
class StatementsOnPostgresTest extends StatementsTest {
  @Override
  String database() {
    return PostgresDatabases.fresh();
  }
}
