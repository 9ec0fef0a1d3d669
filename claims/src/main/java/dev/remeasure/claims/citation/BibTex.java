package dev.remeasure.claims.citation;

import dev.remeasure.claims.InvalidValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of BibTeX.
 *
 * @param key in lower case, with hyphens for what a paper's key cannot have
 * @param fields by name in lower case, without braces; accents of TeX are dropped
 */
record BibTex(String key, Map<String, String> fields) {
  private static final Pattern HEAD = Pattern.compile("@\\s*(\\w+)\\s*[{(]\\s*([^,\\s]*)\\s*,");
  private static final Pattern NAME = Pattern.compile("\\G[\\s,]*([\\w-]+)\\s*=\\s*");

  BibTex {
    fields = Map.copyOf(fields);
  }

  static BibTex entry(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      throw new InvalidValue("BibTeX", shown(text), "must begin like @article{key, …");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher name = NAME.matcher(text);
    int at = head.end();
    while (name.find(at) && name.start() == at) {
      int end = end(text, name.end());
      fields.putIfAbsent(
          name.group(1).toLowerCase(Locale.ROOT), plain(text.substring(name.end(), end)));
      at = end;
    }
    int next = text.indexOf('@', at);
    if (next >= 0 && HEAD.matcher(text.substring(next)).lookingAt()) {
      throw new InvalidValue("BibTeX", shown(text.substring(next)), "must be one entry alone");
    }
    String key =
        head.group(2)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return new BibTex(key, fields);
  }

  /** Where a value ends: at its closing brace or quote, or at the next comma. */
  private static int end(String text, int from) {
    int depth = 0;
    boolean quoted = from < text.length() && text.charAt(from) == '"';
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth < 0) {
          return i;
        }
        if (depth == 0 && !quoted && text.charAt(from) == '{') {
          return i + 1;
        }
      } else if (depth == 0 && quoted && c == '"' && i > from) {
        return i + 1;
      } else if (depth == 0 && !quoted && c == ',') {
        return i;
      }
    }
    throw new InvalidValue("BibTeX", shown(text.substring(from)), "must close its brace or quote");
  }

  private static String plain(String value) {
    return value
        .strip()
        .replaceAll("\\\\[\"'`^~=.cvuH]\\s*\\{?\\\\?(\\p{L})\\}?", "$1")
        .replaceAll("\\\\([&%_#$])", "$1")
        .replaceAll("[{}\"]", "")
        .replace("--", "–")
        .replace('~', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
