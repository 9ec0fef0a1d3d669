package dev.remeasure.claims.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The full fixtures are full: a field that is added to the domain must be added to them. */
class FixturesTest {
  private final SortedSet<String> fields = new TreeSet<>();
  private final SortedSet<String> filled = new TreeSet<>();

  @Test
  void theFullOnesLeaveNoFieldOut() {
    List.of(
            Fixtures.catalogPaper(1, "p"),
            Fixtures.fullClaim("p.a"),
            Fixtures.fullAttempt("p.a", "run")
                .numbered(1)
                .carriedTo(3)
                .retracted(Fixtures.retraction()),
            Fixtures.reasonedChange(),
            RunFixtures.fullRun("run"),
            ComparisonFixtures.fullComparison(1, "1"))
        .forEach(this::visit);
    assertThat(fields).hasSizeGreaterThan(100);
    fields.removeAll(filled);
    assertThat(fields).isEmpty();
  }

  private void visit(Object value) {
    switch (value) {
      case Collection<?> elements -> elements.forEach(this::visit);
      case Map<?, ?> entries -> entries.values().forEach(this::visit);
      case Record fixture -> {
        for (RecordComponent component : fixture.getClass().getRecordComponents()) {
          String field = fixture.getClass().getSimpleName() + "." + component.getName();
          fields.add(field);
          Object part = part(fixture, component);
          if (part != null) {
            if (!part.equals(List.of()) && !part.equals(Map.of())) {
              filled.add(field);
            }
            visit(part);
          }
        }
      }
      default -> {}
    }
  }

  private static @Nullable Object part(Record fixture, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fixture);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.getName(), e);
    }
  }
}
