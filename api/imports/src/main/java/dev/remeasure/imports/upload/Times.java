package dev.remeasure.imports.upload;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times other programs write; a time without a zone is taken as UTC. */
public final class Times {
  private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ][\\d:.]+");

  private Times() {}

  public static @Nullable Instant parsed(String text) {
    try {
      if (LOCAL.matcher(text).matches()) {
        return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
      }
      return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
