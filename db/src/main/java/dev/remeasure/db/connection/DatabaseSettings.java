package dev.remeasure.db.connection;

import dev.remeasure.claims.InvalidValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Which database to open, and as whom.
 *
 * @param url JDBC URL of PostgreSQL or H2, without user and password, so that it can be shown
 * @param user empty if there is none
 * @param password empty if there is none
 */
public record DatabaseSettings(String url, String user, String password) {
  public static final String URL = "REMEASURE_DATABASE_URL";
  static final String USER = "REMEASURE_DATABASE_USER";
  static final String PASSWORD = "REMEASURE_DATABASE_PASSWORD";
  public static final String HOME = "REMEASURE_HOME";

  private static final String POSTGRES = "jdbc:postgresql:";
  private static final String H2 = "jdbc:h2:";

  /**
   * What our statements need of H2, a commit that is in the file when it returns, and patience with
   * a large run that is being logged.
   */
  private static final List<String> H2_OPTIONS =
      List.of("MODE=PostgreSQL", "DATABASE_TO_LOWER=TRUE", "WRITE_DELAY=0", "LOCK_TIMEOUT=30000");

  /**
   * The settings that the environment variables ask for: the database that REMEASURE_DATABASE_URL
   * names, else the file {@code tracker} under REMEASURE_HOME, else the one under {@code
   * ~/.remeasure}. REMEASURE_DATABASE_USER and REMEASURE_DATABASE_PASSWORD go before what the URL
   * says. An empty variable counts as none.
   *
   * @throws InvalidValue if the URL is not one of PostgreSQL or H2, or the home cannot stand in one
   */
  public static DatabaseSettings from(Map<String, String> environment, Path userHome) {
    String url = environment.getOrDefault(URL, "").strip();
    String user = environment.getOrDefault(USER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    if (url.isEmpty()) {
      return h2(new JdbcUrl(H2 + "file:" + file(environment, userHome), List.of(), "", ""), "", "");
    }
    if (url.startsWith(H2)) {
      return h2(JdbcUrl.ofH2(url), user, password);
    }
    JdbcUrl postgres = JdbcUrl.ofPostgres(url);
    if (url.startsWith(POSTGRES) && !postgres.place().contains("@")) {
      return of(postgres, "?", "&", user, password);
    }
    throw new InvalidValue(
        URL,
        url.replaceAll("(?<=//).*@", "…@").replaceAll("[?;].*", "…"),
        "must look like jdbc:postgresql://HOST:PORT/NAME or jdbc:h2:file:/PATH");
  }

  /** The URL as it was asked for, without the options that are always ours. */
  String shown() {
    String shown = url;
    for (String option : H2_OPTIONS) {
      shown = shown.replace(";" + option, "");
    }
    return shown;
  }

  /** What the driver is to be told besides the URL. */
  Properties properties() {
    Properties properties = new Properties();
    if (!user.isEmpty()) {
      properties.setProperty("user", user);
    }
    if (!password.isEmpty()) {
      properties.setProperty("password", password);
    }
    return properties;
  }

  private static Path file(Map<String, String> environment, Path userHome) {
    String home = environment.getOrDefault(HOME, "");
    Path directory = home.isBlank() ? userHome.resolve(".remeasure") : Path.of(home);
    if (directory.toString().contains(";")) {
      throw new InvalidValue(HOME, directory.toString(), "must not contain a semicolon");
    }
    return directory.toAbsolutePath().normalize().resolve("tracker");
  }

  private static DatabaseSettings h2(JdbcUrl given, String user, String password) {
    List<String> ours = new ArrayList<>(H2_OPTIONS);
    if (given.place().startsWith(H2 + "mem:")) {
      ours.add("DB_CLOSE_DELAY=-1"); // Else it is gone with its last connection.
    }
    List<String> options = new ArrayList<>(given.options());
    ours.stream()
        .filter(option -> given.options().stream().noneMatch(other -> sameName(option, other)))
        .forEach(options::add);
    return of(
        new JdbcUrl(
            given.place(), options, given.user().isEmpty() ? "sa" : given.user(), given.password()),
        ";",
        ";",
        user,
        password);
  }

  private static boolean sameName(String option, String other) {
    int name = option.indexOf('=') + 1;
    return other.regionMatches(true, 0, option, 0, name);
  }

  private static DatabaseSettings of(
      JdbcUrl given, String first, String next, String user, String password) {
    return new DatabaseSettings(
        given.options().isEmpty()
            ? given.place()
            : given.place() + first + String.join(next, given.options()),
        user.isEmpty() ? given.user() : user,
        password.isEmpty() ? given.password() : password);
  }
}
