package dev.remeasure.db.connection;

import static dev.remeasure.claims.contract.Fixtures.change;
import static dev.remeasure.claims.contract.Fixtures.ownPaper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.StoreUnavailable;
import dev.remeasure.db.Databases;
import dev.remeasure.db.Postgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class OpenDatabaseTest {
  @TempDir Path home;

  @Test
  void whatWasPutIsThereWhenTheFileIsOpenedAgain() {
    try (OpenDatabase database = Databases.openFile(home)) {
      Databases.ports(database.dsl()).papers().put(ownPaper("p"), change());
    }
    try (OpenDatabase database = Databases.openFile(home)) {
      assertThat(Databases.ports(database.dsl()).papers().all()).containsExactly(ownPaper("p"));
    }
  }

  @Test
  void whatWasLoggedIsThereAfterTheProcessDied() throws Exception {
    OtherProcess.started(home, "die").waitFor();
    try (OpenDatabase database = Databases.openFile(home)) {
      assertThat(Databases.ports(database.dsl()).attempts().all()).hasSize(1);
    }
  }

  @Test
  void aFileThatAnotherProcessUsesIsRefusedAndUnharmed() throws Exception {
    Process other = OtherProcess.started(home, "hold");
    try {
      assertThatExceptionOfType(StoreUnavailable.class)
          .isThrownBy(() -> Databases.openFile(home))
          .withMessage(
              "cannot open the database jdbc:h2:file:%s/tracker: another process is using it; stop"
                  + " that one, or choose another place with REMEASURE_HOME",
              home);
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (OpenDatabase database = Databases.openFile(home)) {
      assertThat(Databases.ports(database.dsl()).attempts().all()).hasSize(1);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndUnharmed() throws Exception {
    Path file = Files.writeString(home.resolve("tracker.mv.db"), "my diary\n".repeat(2_000));
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> Databases.openFile(home))
        .withMessageContaining("File corrupted while reading");
    assertThat(file).content().startsWith("my diary").hasSize(18_000);
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithTheReason() {
    refused("jdbc:postgresql://localhost:1/x?user=me&password=secret")
        .withMessageStartingWith(
            "cannot open the database jdbc:postgresql://localhost:1/x: Connection to localhost:1"
                + " refused.");
    refused("jdbc:postgresql://no-such-host.invalid/x")
        .withMessageEndingWith("there is no host no-such-host.invalid");
  }

  @Test
  void aServerThatRefusesIsNamedWithTheReason() {
    String url = Postgres.newDatabase();
    refused(url.replaceAll("/test\\d+", "/nodb"))
        .withMessageEndingWith("FATAL: database \"nodb\" does not exist");
    refused(url.replace("user=postgres", "user=nobody&password=secret"))
        .withMessageEndingWith("FATAL: role \"nobody\" does not exist");
  }

  @Test
  void aDatabaseOfANewerVersionIsRefused() {
    try (OpenDatabase database = Databases.openFile(home)) {
      database
          .dsl()
          .insertInto(DSL.table(DSL.name("flyway_schema_history")))
          .set(field("installed_rank"), 999)
          .set(field("version"), "999")
          .set(field("description"), "from the future")
          .set(field("type"), "SQL")
          .set(field("script"), "V999__from_the_future.sql")
          .set(field("installed_by"), "me")
          .set(field("execution_time"), 1)
          .set(field("success"), true)
          .execute();
    }
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> Databases.openFile(home))
        .withMessageContaining(
            "its tables are not the ones that this version of Remeasure makes; use the version"
                + " that was used last, or another database")
        .withMessageContaining("999");
  }

  @Test
  void aDatabaseWithOtherTablesInItIsRefusedAndUnharmed() {
    String url = Postgres.newDatabase();
    DSL.using(url).createTable("mine").column("x", SQLDataType.INTEGER).execute();
    refused(url).withMessageContaining("Found non-empty schema(s) \"public\"");
    assertThat(DSL.using(url).meta().getTables("mine")).hasSize(1);
    assertThat(DSL.using(url).meta().getTables("paper")).isEmpty();
  }

  @Test
  void severalServersMayStartOnAnEmptyDatabaseAtOnce() throws Exception {
    String url = Postgres.newDatabase();
    try (ExecutorService executor = Executors.newFixedThreadPool(3)) {
      List<Future<OpenDatabase>> opening = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        opening.add(executor.submit(() -> Databases.open(url)));
      }
      for (Future<OpenDatabase> database : opening) {
        try (OpenDatabase open = database.get()) {
          assertThat(Databases.ports(open.dsl()).papers().all()).isEmpty();
        }
      }
    }
  }

  private static ThrowableAssertAlternative<StoreUnavailable> refused(String url) {
    return assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> Databases.open(url))
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("secret"));
  }

  private static Field<Object> field(String name) {
    return DSL.field(DSL.name(name));
  }
}
