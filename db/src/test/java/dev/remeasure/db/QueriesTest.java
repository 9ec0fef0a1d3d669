package dev.remeasure.db;

import static dev.remeasure.claims.contract.ComparisonFixtures.fullComparison;
import static dev.remeasure.claims.contract.Fixtures.bareClaim;
import static dev.remeasure.claims.contract.Fixtures.change;
import static dev.remeasure.claims.contract.Fixtures.fullAttempt;
import static dev.remeasure.claims.contract.Fixtures.ownPaper;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static dev.remeasure.claims.contract.RunFixtures.fullRun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Attempt;
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
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many queries reading takes, and in what portions many runs come. */
@Tag("slow")
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
  void listsOfAThousandTakeAsManyQueriesAsListsOfTen() {
    List<Runnable> readings =
        List.of(
            () -> counted.papers().all(),
            () -> counted.claims().all(),
            () -> counted.claims().newest(),
            () -> counted.claims().revisions(),
            () -> counted.attempts().all(),
            () -> counted.attempts().ofClaim("p.a"),
            () -> counted.runs().outlines(),
            () -> counted.runs().outlines(ports.runs().ids()),
            () -> counted.comparisons().latest(),
            () -> counted.comparisons().latest(numbers()),
            () -> counted.chain().all());
    fill(0, 10);
    List<Integer> ofTen = readings.stream().map(this::queries).toList();
    fill(10, 1_000);
    assertThat(counted.comparisons().latest()).hasSize(1_000);
    assertThat(readings.stream().map(this::queries).toList()).isEqualTo(ofTen);
    assertThat(Collections.max(ofTen)).isLessThan(10);
  }

  @Test
  void manyRunsTakeAsManyQueriesAsOne() {
    log("first", fullRun("first"));
    int one = queries(() -> counted.runs().forEach(run -> {}));
    for (int i = 0; i < 20; i++) {
      log("run " + i, fullRun("run " + i));
    }
    assertThat(queries(() -> counted.runs().forEach(run -> {}))).isEqualTo(one);
  }

  @Test
  void claimsPutTogetherAreComparedWithTheirRevisionsInOneQuery() {
    fill(0, 1);
    int one = queries(() -> put(1));
    int hundred = queries(() -> put(100));
    assertThat(hundred - one).isEqualTo(99);
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

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      ports.papers().put(ownPaper("p" + i), change());
      ports.claims().put(bareClaim("p" + i + ".a"), change());
      ports.comparisons().add(fullComparison(log("run " + i, bareRun("run " + i)), "1"));
    }
  }

  private List<Long> numbers() {
    return ports.attempts().all().stream().map(Attempt::number).toList();
  }

  private void put(int claims) {
    counted
        .claims()
        .putAll(
            List.of(),
            IntStream.range(0, claims).mapToObj(i -> bareClaim("p0.c" + i)).toList(),
            change());
  }

  private long log(String name, Run run) {
    return ports.attempts().log(fullAttempt("p.a", name), run).number();
  }

  private int queries(Runnable reading) {
    queries.set(0);
    reading.run();
    return queries.get();
  }

  private DSLContext counting() {
    ExecuteListener counter =
        ExecuteListener.onExecuteEnd((ExecuteContext execution) -> queries.incrementAndGet());
    return DSL.using(
        database.dsl().configuration().derive(new DefaultExecuteListenerProvider(counter)));
  }
}
