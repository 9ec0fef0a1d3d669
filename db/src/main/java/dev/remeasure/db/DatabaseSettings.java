package dev.remeasure.db;

import dev.remeasure.InvalidValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Which database to open, and as whom.
 *
 * @param url JDBC URL of PostgreSQL or H2
 * @param user empty if the URL names the user
 * @param password empty if the URL names it or none is needed
 */
record DatabaseSettings(String url, String user, String password) {
  static final String URL = "REMEASURE_DATABASE_URL";
  static final String USER = "REMEASURE_DATABASE_USER";
  static final String PASSWORD = "REMEASURE_DATABASE_PASSWORD";
  static final String HOME = "REMEASURE_HOME";

  private static final String POSTGRES = "jdbc:postgresql:";
  private static final String H2 = "jdbc:h2:";

  /** What our statements need of H2, and that a commit is in the file when it returns. */
  private static final List<String> H2_OPTIONS =
      List.of("MODE=PostgreSQL", "DATABASE_TO_LOWER=TRUE", "WRITE_DELAY=0", "LOCK_TIMEOUT=30000");

  /**
   * The settings that the environment variables ask for: the database that REMEASURE_DATABASE_URL
   * names, else the file {@code tracker} under REMEASURE_HOME, else the one under {@code
   * ~/.remeasure}. An empty variable counts as none.
   *
   * @throws InvalidValue if the URL is not one of PostgreSQL or H2, or the home cannot stand in one
   */
  static DatabaseSettings from(Map<String, String> environment, Path userHome) {
    String url = environment.getOrDefault(URL, "").strip();
    String user = environment.getOrDefault(USER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    if (url.isEmpty()) {
      return new DatabaseSettings(
          withOptions(H2 + "file:" + file(environment, userHome)), "sa", "");
    }
    if (url.startsWith(POSTGRES)) {
      return new DatabaseSettings(url, user, password);
    }
    if (url.startsWith(H2)) {
      return new DatabaseSettings(withOptions(url), user.isEmpty() ? "sa" : user, password);
    }
    throw new InvalidValue(URL, masked(url), "must begin with " + POSTGRES + " or " + H2);
  }

  /** The URL without its secrets and our options, fit to be shown. */
  String shown() {
    String shown = url;
    for (String option : H2_OPTIONS) {
      shown = shown.replace(";" + option, "");
    }
    return masked(shown);
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

  boolean embedded() {
    return url.startsWith(H2);
  }

  private static Path file(Map<String, String> environment, Path userHome) {
    String home = environment.getOrDefault(HOME, "");
    Path directory = home.isEmpty() ? userHome.resolve(".remeasure") : Path.of(home);
    if (directory.toString().contains(";")) {
      throw new InvalidValue(HOME, directory.toString(), "must not contain a semicolon");
    }
    return directory.toAbsolutePath().normalize().resolve("tracker");
  }

  private static String withOptions(String url) {
    StringBuilder complete = new StringBuilder(url);
    String given = url.toUpperCase(Locale.ROOT);
    if (given.startsWith("JDBC:H2:MEM:") && !given.contains(";DB_CLOSE_DELAY=")) {
      complete.append(";DB_CLOSE_DELAY=-1");
    }
    for (String option : H2_OPTIONS) {
      if (!given.contains(";" + option.substring(0, option.indexOf('=') + 1))) {
        complete.append(';').append(option);
      }
    }
    return complete.toString();
  }

  private static String masked(String url) {
    return url.replaceAll("(?i)(password=)[^&;]*", "$1***").replaceAll("//[^/@]*@", "//***@");
  }
}
