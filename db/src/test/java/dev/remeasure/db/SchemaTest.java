package dev.remeasure.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.db.schema.DefaultSchema;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

class SchemaTest {
  @Test
  void bothDatabasesHaveTheSameTablesColumnsAndKeys() {
    try (OpenDatabase h2 = Databases.open("jdbc:h2:mem:schema");
        OpenDatabase postgres = Databases.open(Postgres.newDatabase())) {
      assertThat(described(postgres)).isEqualTo(described(h2)).hasSizeGreaterThan(20);
    }
  }

  @Test
  void theGeneratedTablesAreThoseOfTheDatabase() {
    try (OpenDatabase postgres = Databases.open(Postgres.newDatabase())) {
      assertThat(described(postgres).keySet())
          .containsAll(
              DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(Table::getName).toList());
    }
  }

  /** A description of each table of our schema. */
  private static SortedMap<String, List<String>> described(OpenDatabase database) {
    SortedMap<String, List<String>> tables = new TreeMap<>();
    for (Table<?> table : database.dsl().meta().getTables()) {
      System.out.println(table.getQualifiedName());
    }
    return tables;
  }
}
