package dev.remeasure.claims.claim;

import dev.remeasure.claims.Check;
import java.net.URI;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A publication that makes benchmark claims.
 *
 * @param key short unique name, lower-case letters, digits and hyphens, e.g. {@code pndm}
 * @param number position in the catalog, 0 for a user's own paper
 * @param arxiv arXiv identifier, e.g. {@code 2202.09778}, null if not on arXiv
 * @param arxivVerified whether somebody checked that the identifier is this paper's
 * @param code where the authors' code is
 * @param project the authors' project page
 * @param qualitative what the paper promises without a number, in our words
 */
public record Paper(
    String key,
    int number,
    String title,
    int year,
    @Nullable String arxiv,
    boolean arxivVerified,
    @Nullable URI code,
    @Nullable URI project,
    @Nullable String qualitative) {

  /** The catalog's by number, then the users' own by key. */
  public static final Comparator<Paper> ORDER =
      Comparator.comparing((Paper paper) -> paper.number() == 0)
          .thenComparingInt(Paper::number)
          .thenComparing(Paper::key);

  static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 100;
  private static final Pattern LINK = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARXIV = Pattern.compile("\\d{4}\\.\\d{4,5}");

  public Paper {
    Check.matches("key", key, KEY, "lower-case letters, digits and single hyphens");
    Check.that(key.length() <= LONGEST, "key", key, "must have at most 100 characters");
    Check.that(number >= 0, "number", number, "must not be negative");
    Check.text("title", title);
    Check.that(year >= 1900 && year <= 2100, "year", year, "must lie between 1900 and 2100");
    if (arxiv != null) {
      Check.matches("arxiv", arxiv, ARXIV, "an arXiv identifier such as 2202.09778");
    }
    Check.that(arxiv != null || !arxivVerified, "arxivVerified", true, "needs an arxiv identifier");
    link("code", code);
    link("project", project);
  }

  /** Pages and workbooks make links of these: a script in one would run where it is shown. */
  private static void link(String field, @Nullable URI address) {
    Check.that(
        address == null || LINK.matcher(String.valueOf(address.getScheme())).matches(),
        field,
        address,
        "must be an http or https address");
  }
}
