package dev.remeasure.db;

import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.Fixtures.bareClaim;
import static dev.remeasure.claims.contract.Fixtures.change;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.StoreUnavailable;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.attempt.Withdrawal;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.contract.Ports;
import dev.remeasure.db.connection.OpenDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a database of version 1 over time. */
@Tag("slow")
class OldDatabaseTest {
  @Test
  void openedAgainItIsTheSame(@TempDir Path home) {
    String url = "jdbc:h2:file:" + home.resolve("tracker");
    List<Link> links;
    List<Attempt> attempts;
    try (OpenDatabase database = OldDatabase.opened(url)) {
      links = Databases.ports(database.dsl()).chain().all();
      attempts = Databases.ports(database.dsl()).attempts().all();
    }
    try (OpenDatabase database = Databases.open(url)) {
      assertThat(Databases.ports(database.dsl()).chain().all()).isEqualTo(links);
      assertThat(Databases.ports(database.dsl()).attempts().all()).isEqualTo(attempts);
    }
  }

  @Test
  void whatIsRecordedAfterwardsFollows() {
    try (OpenDatabase database = OldDatabase.opened("jdbc:h2:mem:old-and-new")) {
      Ports ports = Databases.ports(database.dsl());
      Attempt attempt = ports.attempts().log(bareAttempt("own.ratio", "new"), bareRun("new"));
      ports.claims().put(bareClaim("own.ratio"), change());
      ports.claims().put(bareClaim("own.new"), change());
      assertThat(attempt.number()).isEqualTo(5);
      assertThat(ports.claims().revisions("own.ratio"))
          .extracting(Revision::number)
          .containsExactly(1, 2);
      assertThat(ports.claims().all()).last().isEqualTo(bareClaim("own.new"));
      assertThat(ports.chain().all())
          .hasSize(16)
          .allMatch(Link::holds)
          .element(13)
          .extracting(Link::entry)
          .isEqualTo(attempt.logged());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAttemptTakenBackBeforeRetractionsCouldBeWithdrawnStaysSo(
      boolean postgres, @TempDir Path home) {
    String url = postgres ? Postgres.newDatabase() : "jdbc:h2:file:" + home.resolve("tracker");
    OldDatabase.make(url);
    OldDatabase.migrate(url, "11");
    OldDatabase.execute(
        url,
        "UPDATE attempt SET retraction = 'wrong', retracted_by = 'Ada',"
            + " retracted_at = TIMESTAMP WITH TIME ZONE '2026-01-02 03:04:05+00' WHERE number = 2");
    try (OpenDatabase database = Databases.open(url)) {
      Attempts attempts = Databases.ports(database.dsl()).attempts();
      Retraction retraction = new Retraction("wrong", "Ada", Instant.parse("2026-01-02T03:04:05Z"));
      assertThat(attempts.find(2).orElseThrow().retractions()).containsExactly(retraction);
      assertThat(attempts.find(1).orElseThrow().retractions()).isEmpty();
      attempts.reinstate(2, new Withdrawal("right", "Grace", retraction.at()));
      assertThat(attempts.find(2).orElseThrow().retraction()).isNull();
    }
  }

  @Test
  void severalServersMayOpenItAtOnce() throws Exception {
    String url = Postgres.newDatabase();
    OldDatabase.make(url);
    try (ExecutorService executor = Executors.newFixedThreadPool(3)) {
      List<Future<OpenDatabase>> opening = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        opening.add(executor.submit(() -> Databases.open(url)));
      }
      for (Future<OpenDatabase> database : opening) {
        try (OpenDatabase open = database.get()) {
          assertThat(Databases.ports(open.dsl()).chain().all()).hasSize(13);
        }
      }
    }
  }

  @Test
  void aRowThatCannotBeReadIsNamed() {
    String url = Postgres.newDatabase();
    OldDatabase.make(url);
    DSLContext dsl = DSL.using(url);
    dsl.execute("UPDATE run SET finished_at = started_at - INTERVAL '1' HOUR WHERE number = 2");
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> Databases.open(url))
        .withMessageContaining("cannot open the database")
        .withMessageContaining(
            "what it holds cannot be read (finishedAt must not precede startedAt, but is");
    dsl.execute("UPDATE run SET finished_at = started_at WHERE number = 2");
    try (OpenDatabase database = Databases.open(url)) {
      assertThat(Databases.ports(database.dsl()).chain().all()).hasSize(13);
    }
  }
}
