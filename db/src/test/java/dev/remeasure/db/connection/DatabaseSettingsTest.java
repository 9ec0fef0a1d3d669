package dev.remeasure.db.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.InvalidValue;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
  private static final Path USER_HOME = Path.of("/users/me");
  private static final String OURS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=30000";

  @Test
  void withoutAnyVariableItIsAFileInTheUsersHome() {
    assertThat(from(Map.of()))
        .isEqualTo(
            new DatabaseSettings("jdbc:h2:file:/users/me/.remeasure/tracker" + OURS, "sa", ""));
  }

  @Test
  void itIsAFileUnderTheHomeThatIsNamed() {
    assertThat(from(Map.of("REMEASURE_HOME", "/data/../data/re measure")).url())
        .isEqualTo("jdbc:h2:file:/data/re measure/tracker" + OURS);
    assertThat(from(Map.of("REMEASURE_HOME", "relative")).url())
        .isEqualTo("jdbc:h2:file:" + Path.of("relative").toAbsolutePath() + "/tracker" + OURS);
  }

  @Test
  void anEmptyVariableCountsAsNone() {
    assertThat(
            from(
                Map.of(
                    "REMEASURE_HOME", " ",
                    "REMEASURE_DATABASE_URL", " ",
                    "REMEASURE_DATABASE_USER", "",
                    "REMEASURE_DATABASE_PASSWORD", "")))
        .isEqualTo(from(Map.of()));
  }

  @Test
  void aUrlNamesPostgresAndItsUserAndPasswordAreTakenOutOfIt() {
    assertThat(url("jdbc:postgresql://host:5433/db?user=me&ssl=true&password=a%26b%2B+c&x=y"))
        .isEqualTo(
            new DatabaseSettings("jdbc:postgresql://host:5433/db?ssl=true&x=y", "me", "a&b+ c"));
    assertThat(url("jdbc:postgresql://host/db?user=me&password=p@ss"))
        .isEqualTo(new DatabaseSettings("jdbc:postgresql://host/db", "me", "p@ss"));
    assertThat(url("jdbc:postgresql:db"))
        .isEqualTo(new DatabaseSettings("jdbc:postgresql:db", "", ""));
  }

  @Test
  void aUrlMayNameAnotherH2AndOverrideOurOptions() {
    assertThat(url("jdbc:h2:mem:x;Lock_Timeout=5;USER=me;PASSWORD=secret"))
        .isEqualTo(
            new DatabaseSettings(
                "jdbc:h2:mem:x;Lock_Timeout=5;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1",
                "me",
                "secret"));
  }

  @Test
  void userAndPasswordOfTheVariablesGoBeforeThoseOfTheUrl() {
    for (String url :
        new String[] {
          "jdbc:postgresql://host/db?user=other&password=other",
          "jdbc:h2:file:/x;USER=other;PASSWORD=other"
        }) {
      DatabaseSettings settings =
          from(
              Map.of(
                  "REMEASURE_DATABASE_URL", url,
                  "REMEASURE_DATABASE_USER", "me",
                  "REMEASURE_DATABASE_PASSWORD", "se;c&ret"));
      assertThat(settings.user()).isEqualTo("me");
      assertThat(settings.password()).isEqualTo("se;c&ret");
      assertThat(settings.url()).doesNotContain("other");
    }
  }

  @Test
  void anotherKindOfUrlIsRefusedWithoutShowingItsSecrets() {
    for (String url :
        new String[] {
          "postgres://me:secret@host/db",
          "jdbc:postgresql://me:secret@host/db",
          "jdbc:mysql://host/db?user=me&password=secret"
        }) {
      assertThatExceptionOfType(InvalidValue.class)
          .isThrownBy(() -> url(url))
          .withMessageStartingWith(
              "REMEASURE_DATABASE_URL must look like jdbc:postgresql://HOST:PORT/NAME or"
                  + " jdbc:h2:file:/PATH, but is ")
          .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("secret"));
    }
  }

  @Test
  void aHomeThatCannotStandInAUrlIsRefused() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> from(Map.of("REMEASURE_HOME", "/data;INIT=x")))
        .withMessage("REMEASURE_HOME must not contain a semicolon, but is /data;INIT=x");
  }

  @Test
  void theUrlIsShownAsItWasGiven() {
    assertThat(from(Map.of()).shown()).isEqualTo("jdbc:h2:file:/users/me/.remeasure/tracker");
    assertThat(url("jdbc:postgresql://host/db?user=me&password=secret").shown())
        .isEqualTo("jdbc:postgresql://host/db");
  }

  private static DatabaseSettings url(String url) {
    return from(Map.of("REMEASURE_DATABASE_URL", url));
  }

  private static DatabaseSettings from(Map<String, String> environment) {
    return DatabaseSettings.from(environment, USER_HOME);
  }
}
