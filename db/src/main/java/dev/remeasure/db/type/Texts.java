package dev.remeasure.db.type;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A list of texts as an array, each stored as {@link Text} stores it. */
@SuppressWarnings("unchecked")
public final class Texts extends AbstractConverter<String[], List<String>> {
  private static final long serialVersionUID = 1L;

  public Texts() {
    super(String[].class, (Class<List<String>>) (Class<?>) List.class);
  }

  @Override
  public @Nullable List<String> from(String @Nullable [] stored) {
    return stored == null ? null : Stream.of(stored).map(Text::decoded).toList();
  }

  @Override
  public String @Nullable [] to(@Nullable List<String> texts) {
    return texts == null ? null : texts.stream().map(Text::encoded).toArray(String[]::new);
  }
}
