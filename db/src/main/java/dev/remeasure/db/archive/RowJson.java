package dev.remeasure.db.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.lang.reflect.Array;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row as a JSON object: a field for each column that has a value, in the order of the columns.
 * Numbers are JSON numbers in their shortest exact form, times are in ISO 8601, arrays are arrays,
 * and everything else is the text that the database holds.
 */
final class RowJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Table<?> table;

  RowJson(Table<?> table) {
    this.table = table;
  }

  void write(JsonGenerator out, Record row) throws IOException {
    out.writeStartObject();
    for (Field<?> field : table.fields()) {
      Object stored = stored(field, row);
      if (stored != null) {
        out.writeFieldName(field.getName());
        value(out, stored);
      }
    }
    out.writeEndObject();
  }

  private static <T> @Nullable Object stored(Field<T> field, Record row) {
    return to(field.getConverter(), row.get(field));
  }

  private static <S, T> @Nullable S to(Converter<S, T> converter, T value) {
    return converter.to(value);
  }

  private static void value(JsonGenerator out, Object stored) throws IOException {
    switch (stored) {
      case Boolean flag -> out.writeBoolean(flag);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Double number -> out.writeNumber(number);
      case Object[] array -> {
        out.writeStartArray();
        for (Object element : array) {
          value(out, element);
        }
        out.writeEndArray();
      }
      default -> out.writeString(stored.toString());
    }
  }

  /**
   * The row that a line holds.
   *
   * @param place of the line, e.g. {@code attempt.jsonl, line 12}
   * @throws InvalidValue if it is not a row of the table
   */
  TableRecord<?> read(String place, String line) {
    JsonNode object = parsed(place, line);
    TableRecord<?> row = (TableRecord<?>) table.newRecord();
    for (Field<?> field : table.fields()) {
      set(place, row, field, object.get(field.getName()));
    }
    for (Map.Entry<String, JsonNode> given : object.properties()) {
      if (table.field(given.getKey()) == null) {
        throw new InvalidValue(
            place, given.getKey(), "must have the columns of " + table.getName());
      }
    }
    return row;
  }

  private static JsonNode parsed(String place, String line) {
    try {
      JsonNode object = JSON.readTree(line);
      if (object != null && object.isObject()) {
        return object;
      }
    } catch (JsonProcessingException e) {
      // Said below.
    }
    throw new InvalidValue(place, shown(line), "must be a JSON object");
  }

  private static <T> void set(
      String place, TableRecord<?> row, Field<T> field, @Nullable JsonNode given) {
    String where = place + ", " + field.getName();
    if (given == null || given.isNull()) {
      row.set(field, (T) null);
      return;
    }
    try {
      T value = from(field.getConverter(), given);
      if (value != null) {
        row.set(field, value);
        return;
      }
    } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
      // Said below.
    }
    throw new InvalidValue(where, shown(given.toString()), "must be a value of the column");
  }

  private static <S, T> @Nullable T from(Converter<S, T> converter, JsonNode given) {
    return converter.from(converter.fromType().cast(stored(converter.fromType(), given)));
  }

  private static Object stored(Class<?> type, JsonNode given) {
    if (type.isArray()) {
      return array(type.getComponentType(), given);
    }
    require(given.isValueNode());
    if (type == Boolean.class) {
      require(given.isBoolean());
      return given.booleanValue();
    }
    if (type == Integer.class || type == Long.class) {
      require(given.isIntegralNumber() && given.canConvertToLong());
      return type == Long.class ? given.longValue() : (Object) Math.toIntExact(given.longValue());
    }
    if (type == Double.class) {
      return given.isNumber() ? given.doubleValue() : (Object) Double.valueOf(given.asText());
    }
    require(given.isTextual());
    String text = given.textValue();
    if (type == Instant.class) {
      return Instant.parse(text);
    }
    return type == UUID.class ? UUID.fromString(text) : text;
  }

  private static Object array(Class<?> type, JsonNode given) {
    require(given.isArray());
    return StreamSupport.stream(given.spliterator(), false)
        .map(element -> stored(type, element))
        .toArray(length -> (Object[]) Array.newInstance(type, length));
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("of another kind");
    }
  }

  private static String shown(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
