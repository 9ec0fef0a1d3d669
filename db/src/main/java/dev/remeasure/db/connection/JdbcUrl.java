package dev.remeasure.db.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A JDBC URL taken apart.
 *
 * @param place what stands before the options
 * @param options such as {@code ssl=true}, in order, without user and password
 * @param user the value of that option, empty if there is none
 * @param password the value of that option, empty if there is none
 */
record JdbcUrl(String place, List<String> options, String user, String password) {

  /** Takes a URL apart like {@code jdbc:postgresql://host/name?user=me&password=a%26b}. */
  static JdbcUrl ofPostgres(String url) {
    JdbcUrl raw = of(url, "\\?", "&");
    return new JdbcUrl(
        raw.place,
        raw.options,
        URLDecoder.decode(raw.user, UTF_8),
        URLDecoder.decode(raw.password, UTF_8));
  }

  /** Takes a URL apart like {@code jdbc:h2:file:/data/tracker;USER=me;PASSWORD=secret}. */
  static JdbcUrl ofH2(String url) {
    return of(url, ";", ";");
  }

  private static JdbcUrl of(String url, String first, String next) {
    String[] parts = url.split(first, 2);
    List<String> options = new ArrayList<>();
    String user = "";
    String password = "";
    for (String option : parts.length == 1 ? new String[0] : parts[1].split(next, 0)) {
      String value = option.substring(option.indexOf('=') + 1);
      switch (option.substring(0, option.length() - value.length()).toLowerCase(Locale.ROOT)) {
        case "user=" -> user = value;
        case "password=" -> password = value;
        default -> options.add(option);
      }
    }
    return new JdbcUrl(parts[0], List.copyOf(options), user, password);
  }
}
