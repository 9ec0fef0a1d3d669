package dev.remeasure.db.type;

import java.time.Duration;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A duration as text, e.g. {@code PT1.5S}: exact, and readable in any database. */
public final class Iso8601 extends AbstractConverter<String, Duration> {
  private static final long serialVersionUID = 1L;

  public Iso8601() {
    super(String.class, Duration.class);
  }

  @Override
  public @Nullable Duration from(@Nullable String stored) {
    return stored == null ? null : Duration.parse(stored);
  }

  @Override
  public @Nullable String to(@Nullable Duration duration) {
    return duration == null ? null : duration.toString();
  }
}
