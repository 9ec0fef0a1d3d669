package dev.remeasure.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The name under which a person changes the record. Without accounts it is a statement, not a
 * proof: whoever reaches the server can say any.
 */
public record UserName(String value) {
  /** The request header in which a client says it, see {@link #header}. */
  public static final String HEADER = "Remeasure-User";

  private static final String VARIABLE = "REMEASURE_USER";
  private static final int LONGEST = 200;

  /** What the program records itself is recorded under these. */
  private static final Set<String> RESERVED = Set.of("catalog", "remeasure project");

  public UserName {
    checked(VARIABLE, value);
  }

  /**
   * The one in {@code REMEASURE_USER}, else the system's user.
   *
   * @throws InvalidValue if it cannot be a name
   */
  public static UserName of(Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "").strip();
    return new UserName(named.isEmpty() ? system() : named);
  }

  /**
   * The name, if it can be one.
   *
   * @param field where it was given
   * @throws InvalidValue if it is blank, longer than 200 characters, holds control characters, or
   *     is a name of the program's own
   */
  public static String checked(String field, String name) {
    Check.text(field, name);
    Check.that(
        name.length() <= LONGEST, field, name, "must have at most " + LONGEST + " characters");
    Check.that(
        name.codePoints().noneMatch(Character::isISOControl),
        field,
        name.replaceAll("\\p{Cntrl}", "?"),
        "must not hold control characters");
    Check.that(
        !RESERVED.contains(name.strip().toLowerCase(Locale.ROOT)),
        field,
        name,
        "must not be a name under which the program records what ships with it");
    return name;
  }

  /** The name as a header can carry it: UTF-8, percent-encoded. */
  public String header() {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }

  /**
   * The name in a header.
   *
   * @throws InvalidValue if it cannot be a name
   */
  public static String ofHeader(String header) {
    try {
      // A plus sign stands for itself here, as in the path of an address.
      return checked(HEADER, URLDecoder.decode(header.replace("+", "%2B"), UTF_8));
    } catch (InvalidValue e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new InvalidValue(HEADER, header, "must be percent-encoded");
    }
  }

  private static String system() {
    String user = System.getProperty("user.name", "").strip();
    return user.isEmpty() || user.equals("?") ? "unknown" : user;
  }
}
