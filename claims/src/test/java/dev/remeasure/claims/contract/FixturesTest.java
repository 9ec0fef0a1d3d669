package dev.remeasure.claims.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.run.Summary.Figure;
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
  private static final Figure RATIO = new Figure(2, null, 1.9, 2.1, 5);
  private static final Figure SIDE = new Figure(2, 0.1, null, null, 5);

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
                .retracted(Fixtures.retraction())
                .reinstated(Fixtures.withdrawal()),
            Fixtures.reasonedChange(),
            RunFixtures.fullRun("run"),
            RunFixtures.summarised("ratio", new Summary(RATIO, null, null, null, "a", "b")),
            RunFixtures.summarised("sides", new Summary(null, SIDE, SIDE, "ms", "a", "b")),
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
