package dev.remeasure.db.type;

import java.math.BigDecimal;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A decimal number as text, because its digits as written matter: "3.0" is not "3". */
public final class Digits extends AbstractConverter<String, BigDecimal> {
  private static final long serialVersionUID = 1L;

  public Digits() {
    super(String.class, BigDecimal.class);
  }

  @Override
  public @Nullable BigDecimal from(@Nullable String stored) {
    return stored == null ? null : new BigDecimal(stored);
  }

  @Override
  public @Nullable String to(@Nullable BigDecimal number) {
    return number == null ? null : number.toString();
  }
}
