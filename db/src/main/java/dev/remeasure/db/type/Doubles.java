package dev.remeasure.db.type;

import java.util.List;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A list of numbers as an array. */
@SuppressWarnings("unchecked")
public final class Doubles extends AbstractConverter<Double[], List<Double>> {
  private static final long serialVersionUID = 1L;

  public Doubles() {
    super(Double[].class, (Class<List<Double>>) (Class<?>) List.class);
  }

  @Override
  public @Nullable List<Double> from(Double @Nullable [] stored) {
    return stored == null ? null : List.of(stored);
  }

  @Override
  public Double @Nullable [] to(@Nullable List<Double> numbers) {
    return numbers == null ? null : numbers.toArray(Double[]::new);
  }
}
