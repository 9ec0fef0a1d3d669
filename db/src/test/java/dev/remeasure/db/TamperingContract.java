package dev.remeasure.db;

import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.Fixtures.bareClaim;
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

import dev.remeasure.claims.contract.Ports;
import dev.remeasure.claims.verify.Mismatch;
import dev.remeasure.claims.verify.Verifier;
import dev.remeasure.db.connection.OpenDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes a table by SQL is found out by following the chain. */
interface TamperingContract {
  OpenDatabase database();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE paper SET title = 'On nothing' | (recorded paper p), digest",
        "DELETE FROM claim WHERE id = 'p.a' | claim p.a: the claim is missing",
        "UPDATE claim_revision SET recorded_by = 'Eve' WHERE number = 2 | (recorded claim p.a), by",
        "UPDATE attempt SET note = 'all is well' WHERE number = 1 | (logged attempt 1), digest",
        "UPDATE attempt SET logged_by = 'Eve' WHERE number = 2 | (logged attempt 2), digest",
        "DELETE FROM retraction WHERE attempt = 2 | retracted attempt 2 should not be there",
        "UPDATE retraction SET reason = 'x' WHERE attempt = 1 | (retracted attempt 1), digest",
        "UPDATE retraction SET withdrawn_at = NULL WHERE attempt = 1 | reinstated attempt 1 should",
        "UPDATE chain SET reason = 'none' WHERE number = 3 | link 3, hash",
        "UPDATE chain SET added_by = 'Eve' WHERE number = 1 | link 1, hash",
        "UPDATE chain SET digest_before = NULL WHERE number = 3 | link 3, before",
        "DELETE FROM chain WHERE number = 2 | link 3, number",
        "DELETE FROM chain WHERE number = 8 | history was rewritten",
      })
  default void whatIsChangedBySqlIsFoundAndNamed(String sql, String named) {
    try (OpenDatabase database = database()) {
      Ports ports = Databases.ports(database.dsl());
      fill(ports);
      Verifier verifier =
          new Verifier(
              ports.papers(),
              ports.claims(),
              ports.attempts(),
              ports.runs(),
              ports.comparisons(),
              ports.chain());
      String head = ports.chain().head().orElseThrow().hash();
      assertThat(verifier.record(head).mismatches()).isEmpty();

      assertThat(database.dsl().execute(sql)).isPositive();

      assertThat(verifier.record(head).mismatches())
          .extracting(Mismatch::words)
          .anyMatch(words -> words.contains(named));
    }
  }

  /** Eight links. */
  private static void fill(Ports ports) {
    ports.papers().put(ownPaper("p"), change());
    ports.claims().put(bareClaim("p.a"), change());
    ports.claims().put(fullClaim("p.a"), reasonedChange());
    ports.attempts().log(fullAttempt("p.a", "a"), fullRun("a"));
    ports.attempts().log(bareAttempt("p.a", "b"), bareRun("b"));
    ports.attempts().retract(1, retraction());
    ports.attempts().reinstate(1, withdrawal());
    ports.attempts().retract(2, retraction());
  }
}
