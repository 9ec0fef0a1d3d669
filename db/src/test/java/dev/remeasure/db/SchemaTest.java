package dev.remeasure.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.db.connection.OpenDatabase;
import dev.remeasure.db.schema.DefaultSchema;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Index;
import org.jooq.Named;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SchemaTest {
  @Test
  void bothDatabasesHaveTheSameTablesColumnsKeysAndIndexes() {
    try (OpenDatabase h2 = Databases.open("jdbc:h2:mem:schema");
        OpenDatabase postgres = Databases.open(Postgres.newDatabase())) {
      assertThat(described(postgres)).isEqualTo(described(h2));
      assertThat(described(postgres).keySet())
          .containsAll(
              DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(Table::getName).toList());
    }
  }

  /** What each table of the database is made of, by its name. */
  private static SortedMap<String, SortedSet<String>> described(OpenDatabase database) {
    SortedMap<String, SortedSet<String>> tables = new TreeMap<>();
    database
        .dsl()
        .meta()
        .filterSchemas(schema -> schema.getName().equals("public"))
        .getTables()
        .forEach(table -> tables.put(table.getName(), parts(table)));
    return tables;
  }

  private static SortedSet<String> parts(Table<?> table) {
    SortedSet<String> parts = new TreeSet<>();
    for (Field<?> field : table.fields()) {
      parts.add(
          "column %d %s %s, precision %d, %s"
              .formatted(
                  table.indexOf(field),
                  field.getName(),
                  field.getType().getSimpleName(),
                  field.getDataType().precision(),
                  field.getDataType().nullability()));
    }
    for (UniqueKey<?> key : table.getKeys()) {
      parts.add((key.isPrimary() ? "primary key " : "unique ") + names(key.getFields()));
    }
    for (ForeignKey<?, ?> key : table.getReferences()) {
      parts.add(
          "foreign key %s to %s %s"
              .formatted(
                  names(key.getFields()),
                  key.getKey().getTable().getName(),
                  names(key.getKeyFields())));
    }
    for (Index index : table.getIndexes()) {
      parts.add(
          "index %s %s"
              .formatted(
                  index.getName(),
                  names(index.getFields().stream().map(SortField::$field).toList())));
    }
    return parts;
  }

  private static String names(Collection<? extends Named> parts) {
    return parts.stream().map(Named::getName).collect(Collectors.joining(", ", "(", ")"));
  }
}
