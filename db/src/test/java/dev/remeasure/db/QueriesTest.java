package dev.remeasure.db;

import static dev.remeasure.claims.contract.ComparisonFixtures.fullComparison;
import static dev.remeasure.claims.contract.Fixtures.bareClaim;
import static dev.remeasure.claims.contract.Fixtures.change;
import static dev.remeasure.claims.contract.Fixtures.fullAttempt;
import static dev.remeasure.claims.contract.Fixtures.ownPaper;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static dev.remeasure.claims.contract.RunFixtures.fullRun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.contract.Ports;
import dev.remeasure.claims.contract.RunFixtures;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.db.connection.OpenDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many queries reading takes, and in what portions many runs come. */
class QueriesTest {
  private final OpenDatabase database = Databases.open("jdbc:h2:mem:queries;DB_CLOSE_DELAY=0");
  private final Ports ports = Databases.ports(database.dsl());
  private final AtomicInteger queries = new AtomicInteger();
  private final Ports counted = Databases.ports(counting());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void readingManyTakesAsManyQueriesAsReadingOne() {
    List<Runnable> readings =
        List.of(
            () -> counted.papers().all(),
            () -> counted.claims().all(),
            () -> counted.attempts().all(),
            () -> counted.runs().forEach(run -> {}),
            () -> counted.comparisons().latest());
    fill("first", 1);
    List<Integer> one = readings.stream().map(this::queries).toList();
    fill("more", 20);
    assertThat(readings.stream().map(this::queries).toList()).isEqualTo(one);
    assertThat(Collections.max(one)).isLessThan(20);
  }

  @Test
  void moreRunsThanABatchAreEachVisitedOnceInOrder() {
    for (int i = 0; i < 1_001; i++) {
      log("run " + i, bareRun("run " + i));
    }
    List<UUID> visited = new ArrayList<>();
    ports.runs().forEach(run -> visited.add(run.id()));
    assertThat(visited).hasSize(1_001).isEqualTo(ports.runs().ids());
  }

  @Test
  void largeRunsAreReadInSmallBatches() {
    List<Double> numbers = Collections.nCopies(300_000, 1.0);
    for (String name : List.of("a", "b", "c", "d", "e")) {
      log(name, RunFixtures.run(name, List.of(new Series("time", "s", numbers))));
    }
    int all = queries(() -> counted.runs().forEach(run -> {}));
    UUID first = ports.runs().ids().getFirst();
    int one = queries(() -> counted.runs().find(first));
    assertThat(all).isBetween(3 * one, 4 * one);
  }

  private void fill(String name, int number) {
    for (int i = 0; i < number; i++) {
      ports.papers().put(ownPaper(name + i));
      ports.claims().put(bareClaim(name + i + ".a"), change());
      log(name + i, fullRun(name + i));
      ports.comparisons().add(fullComparison(ports.attempts().all().size(), "1"));
    }
  }

  private void log(String name, Run run) {
    ports.attempts().log(fullAttempt("p.a", name), run);
  }

  private int queries(Runnable reading) {
    queries.set(0);
    reading.run();
    return queries.get();
  }

  private DSLContext counting() {
    ExecuteListener counter =
        ExecuteListener.onStart((ExecuteContext execution) -> queries.incrementAndGet());
    return DSL.using(
        database.dsl().configuration().derive(new DefaultExecuteListenerProvider(counter)));
  }
}
