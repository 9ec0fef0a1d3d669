package dev.remeasure.db.archive;

import static dev.remeasure.claims.contract.ComparisonFixtures.fullComparison;
import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.Fixtures.bareClaim;
import static dev.remeasure.claims.contract.Fixtures.catalogPaper;
import static dev.remeasure.claims.contract.Fixtures.change;
import static dev.remeasure.claims.contract.Fixtures.fullAttempt;
import static dev.remeasure.claims.contract.Fixtures.fullClaim;
import static dev.remeasure.claims.contract.Fixtures.ownPaper;
import static dev.remeasure.claims.contract.Fixtures.reasonedChange;
import static dev.remeasure.claims.contract.Fixtures.retraction;
import static dev.remeasure.claims.contract.Fixtures.withdrawal;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static dev.remeasure.claims.contract.RunFixtures.fullRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.archive.Contents;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.contract.Ports;
import dev.remeasure.db.Databases;
import dev.remeasure.db.Postgres;
import dev.remeasure.db.connection.OpenDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is dumped comes back as it was, on either database. */
@Tag("slow")
class ArchivesTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({"h2, h2", "h2, postgres", "postgres, h2", "postgres, postgres"})
  void theDumpOfARestoredRecordIsEqualToTheByte(String from, String to) throws IOException {
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");
    try (OpenDatabase source = open(from);
        OpenDatabase target = open(to)) {
      fill(source, 300);
      Contents dumped = dump(source, first);
      assertThat(dumped.parts())
          .filteredOn(part -> part.name().equals("attempt.jsonl"))
          .extracting(Contents.Part::rows)
          .containsExactly(300L);

      assertThat(new JooqArchives(target.dsl()).restore(first)).isEqualTo(dumped);

      dump(target, second);
      assertThat(second).hasSameBinaryContentAs(first);
      same(Databases.ports(source.dsl()), Databases.ports(target.dsl()));
    }
  }

  @Test
  void whatFollowsARestoreIsNumberedAfterIt() throws IOException {
    Path archive = folder.resolve("archive.zip");
    for (String kind : List.of("h2", "postgres")) {
      try (OpenDatabase source = open(kind);
          OpenDatabase target = open(kind)) {
        fill(source, 3);
        dump(source, archive);
        new JooqArchives(target.dsl()).restore(archive);
        Ports ports = Databases.ports(target.dsl());
        Attempt next = ports.attempts().log(fullAttempt("p.a", "next"), fullRun("next"));
        ports.comparisons().add(fullComparison(next.number(), "1"));
        ports.claims().put(bareClaim("p.next"), change());
        assertThat(next.number()).isEqualTo(4);
        assertThat(ports.claims().all()).last().isEqualTo(bareClaim("p.next"));
        assertThat(ports.chain().all()).allMatch(link -> link.holds());
      }
    }
  }

  @Test
  void onlyAHomeThatHoldsNothingOfItsOwnTakesAnArchive() throws IOException {
    Path archive = folder.resolve("archive.zip");
    Path before = folder.resolve("before.zip");
    Path after = folder.resolve("after.zip");
    try (OpenDatabase source = open("h2");
        OpenDatabase target = open("h2")) {
      fill(source, 2);
      dump(source, archive);
      fill(target, 1);
      dump(target, before);
      assertThatExceptionOfType(InvalidValue.class)
          .isThrownBy(() -> new JooqArchives(target.dsl()).restore(archive))
          .withMessageStartingWith("home must hold nothing but what ships");
      dump(target, after);
      assertThat(after).hasSameBinaryContentAs(before);
    }
  }

  @Test
  void whatShipsWithTheProgramMakesWay() throws IOException {
    Path archive = folder.resolve("archive.zip");
    for (String kind : List.of("h2", "postgres")) {
      try (OpenDatabase source = open(kind);
          OpenDatabase target = open(kind)) {
        fill(source, 3);
        Contents dumped = dump(source, archive);
        Ports shipped = Databases.ports(target.dsl());
        Claim claim = bareClaim("s.a").value();
        shipped.claims().putAll(List.of(catalogPaper(1, "s")), List.of(), change());
        shipped.claims().put(new Recorded<>(claim, Digest.sha256("s.a"), false), change());
        Attempt attempt = bareAttempt("s.a", "shipped", Change.PROJECT);
        long number = shipped.attempts().log(attempt, bareRun("shipped")).number();
        shipped.comparisons().add(fullComparison(number, "1"));

        assertThat(new JooqArchives(target.dsl()).restore(archive)).isEqualTo(dumped);
        same(Databases.ports(source.dsl()), Databases.ports(target.dsl()));
      }
    }
  }

  private OpenDatabase open(String kind) {
    return Databases.open(
        kind.equals("h2") ? "jdbc:h2:mem:" + UUID.randomUUID() : Postgres.newDatabase());
  }

  static Contents dump(OpenDatabase database, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      return new JooqArchives(database.dsl()).dump(out);
    }
  }

  /** Something of everything: retracted, carried, without a claim, with hostile texts. */
  static void fill(OpenDatabase database, int attempts) {
    Ports ports = Databases.ports(database.dsl());
    ports.claims().putAll(List.of(ownPaper("p"), ownPaper("q")), List.of(), change());
    ports.claims().put(bareClaim("p.a"), change());
    ports.claims().put(fullClaim("p.a"), reasonedChange());
    ports.claims().put(fullClaim("q.b"), change());
    ports.claims().remove("q.b", reasonedChange());
    for (int i = 1; i <= attempts; i++) {
      String name = "run " + i;
      Attempt logged =
          i % 10 == 1
              ? ports.attempts().log(fullAttempt("p.a", name), fullRun(name))
              : ports.attempts().log(bareAttempt(i % 3 == 0 ? null : "p.a", name), bareRun(name));
      ports.comparisons().add(fullComparison(logged.number(), "1"));
    }
    ports.attempts().retract(1, retraction());
    ports.attempts().reinstate(1, withdrawal());
    ports.attempts().retract(1, retraction());
    ports.attempts().carry(1, 2, "Ada", change().at());
  }

  private static void same(Ports source, Ports target) {
    assertThat(target.attempts().all()).isEqualTo(source.attempts().all());
    assertThat(target.claims().all()).isEqualTo(source.claims().all());
    assertThat(target.claims().revisions()).isEqualTo(source.claims().revisions());
    assertThat(target.papers().all()).isEqualTo(source.papers().all());
    assertThat(target.chain().all()).isEqualTo(source.chain().all());
    assertThat(target.comparisons().latest()).isEqualTo(source.comparisons().latest());
    for (Attempt attempt : source.attempts().all().subList(0, 3)) {
      assertThat(target.runs().find(attempt.run())).isEqualTo(source.runs().find(attempt.run()));
    }
  }
}
