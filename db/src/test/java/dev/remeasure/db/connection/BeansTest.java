package dev.remeasure.db.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.StoreUnavailable;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.db.Databases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.health.HealthStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

class BeansTest {
  @TempDir Path home;

  @Test
  void everyPortHasItsAdapter() {
    try (ApplicationContext context =
        ApplicationContext.run(Map.of("remeasure.database.url", "jdbc:h2:mem:beans"))) {
      for (Class<?> port :
          List.of(
              Papers.class,
              Claims.class,
              Attempts.class,
              Runs.class,
              Comparisons.class,
              Chain.class)) {
        assertThat(context.getBean(port).getClass().getSimpleName())
            .isEqualTo("Jooq" + port.getSimpleName());
      }
      assertThat(context.getBean(Papers.class).all()).isEmpty();
    }
  }

  @Test
  void theDatabaseIsMadeUnderTheHomeAtStartAndClosedAtTheEnd() {
    try (ApplicationContext context =
        ApplicationContext.run(Map.of("remeasure.home", home.toString()))) {
      assertThat(context.isRunning()).isTrue();
      assertThat(home.resolve("tracker.mv.db")).exists();
    }
    Databases.openFile(home).close();
  }

  @Test
  void aDatabaseThatCannotBeOpenedStopsTheStart() throws Exception {
    Files.writeString(home.resolve("tracker.mv.db"), "my diary\n".repeat(2_000));
    assertThatThrownBy(() -> ApplicationContext.run(Map.of("remeasure.home", home.toString())))
        .hasStackTraceContaining(
            StoreUnavailable.class.getName() + ": cannot open the database jdbc:h2:file:" + home);
  }

  @Test
  void theHealthNamesTheDatabaseButNotItsPlace() {
    try (ApplicationContext context =
        ApplicationContext.run(Map.of("remeasure.home", home.toString()))) {
      assertThat(Mono.from(context.getBean(DatabaseHealth.class).getResult()).block())
          .satisfies(health -> {
            assertThat(health.getName()).isEqualTo("database");
            assertThat(health.getStatus()).isEqualTo(HealthStatus.UP);
            assertThat(String.valueOf(health.getDetails()))
                .startsWith("{product=H2 ")
                .doesNotContain(home.toString());
          });
    }
  }
}
