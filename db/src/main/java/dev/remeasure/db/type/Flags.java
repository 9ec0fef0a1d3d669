package dev.remeasure.db.type;

import dev.remeasure.claims.judge.Flag;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A set of flags as an array of their names, in the order of declaration. */
@SuppressWarnings("unchecked")
public final class Flags extends AbstractConverter<String[], Set<Flag>> {
  private static final long serialVersionUID = 1L;

  public Flags() {
    super(String[].class, (Class<Set<Flag>>) (Class<?>) Set.class);
  }

  @Override
  public @Nullable Set<Flag> from(String @Nullable [] stored) {
    return stored == null
        ? null
        : Stream.of(stored).map(Flag::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String @Nullable [] to(@Nullable Set<Flag> flags) {
    return flags == null ? null : flags.stream().sorted().map(Flag::name).toArray(String[]::new);
  }
}
