package dev.remeasure.claims.citation;

import dev.remeasure.claims.InvalidValue;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says of a paper; null for what it does not say.
 *
 * @param key a key that the citation offers
 * @param arxiv arXiv identifier without its version
 * @param link where the paper is, such as the address of its DOI
 */
public record Citation(
    @Nullable String key,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable String arxiv,
    @Nullable URI link) {

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)(?:https?://arxiv\\.org/(?:abs|pdf)/|arxiv:\\s*)?"
              + "(?<id>(?<year>\\d{2})(?:0[1-9]|1[0-2])\\.\\d{4,5})(?:v\\d+)?(?:\\.pdf)?");
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(?<doi>10\\.\\d{4,9}/\\S+)");
  private static final Pattern ARXIV_DOI = Pattern.compile("(?i)10\\.48550/arxiv\\.(.+)");
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final int CENTURY = 2000;

  /**
   * Reads an arXiv identifier, a DOI, or one entry of BibTeX.
   *
   * @throws InvalidValue if it is not one of the three
   */
  public static Citation of(String text) {
    String given = text.strip();
    Matcher arxiv = ARXIV.matcher(given);
    if (arxiv.matches()) {
      return new Citation(
          null, null, CENTURY + Integer.parseInt(arxiv.group("year")), arxiv.group("id"), null);
    }
    Matcher doi = DOI.matcher(given);
    if (doi.matches()) {
      return ofDoi(doi.group("doi"));
    }
    if (given.startsWith("@")) {
      return of(BibTex.entry(given));
    }
    throw new InvalidValue(
        "citation",
        given.length() <= 60 ? given : given.substring(0, 60) + "…",
        "must be an arXiv identifier (2401.10774), a DOI (10.1145/3600006.3613165) or an entry of"
            + " BibTeX (@article{…})");
  }

  private static Citation ofDoi(String doi) {
    Matcher arxiv = ARXIV_DOI.matcher(doi);
    return arxiv.matches() && ARXIV.matcher(arxiv.group(1)).matches()
        ? of(arxiv.group(1))
        : new Citation(null, null, null, null, address("https://doi.org/" + doi));
  }

  private static Citation of(BibTex entry) {
    Map<String, String> fields = entry.fields();
    String year = fields.getOrDefault("year", fields.getOrDefault("date", ""));
    Matcher found = YEAR.matcher(year);
    Citation arxiv = arxiv(fields);
    String doi = fields.get("doi");
    String url = fields.get("url");
    Citation named = doi == null || !DOI.matcher(doi).matches() ? null : of(doi);
    return new Citation(
        entry.key(),
        fields.get("title"),
        found.find() ? Integer.valueOf(found.group()) : arxiv == null ? null : arxiv.year,
        arxiv != null ? arxiv.arxiv : named == null ? null : named.arxiv,
        named != null && named.link != null ? named.link : url == null ? null : address(url));
  }

  private static @Nullable Citation arxiv(Map<String, String> fields) {
    for (String field : new String[] {"eprint", "url", "journal", "note", "howpublished"}) {
      Matcher id =
          ARXIV.matcher(fields.getOrDefault(field, "").replaceFirst("(?i)^arxiv preprint ", ""));
      if (id.matches()) {
        return of(id.group("id"));
      }
    }
    return null;
  }

  private static @Nullable URI address(String text) {
    try {
      URI address = URI.create(text);
      return "https".equals(address.getScheme()) || "http".equals(address.getScheme())
          ? address
          : null;
    } catch (IllegalArgumentException e) {
      return null; // Entries hold addresses with spaces or TeX; the paper is recorded without.
    }
  }
}
