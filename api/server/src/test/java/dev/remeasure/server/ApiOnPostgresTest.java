package dev.remeasure.server;

import org.junit.jupiter.api.Tag;

/** The same on a real PostgreSQL. */
@Tag("slow")
class ApiOnPostgresTest extends ApiTest {
  @Override
  String database() {
    return PostgresDatabases.fresh();
  }
}
