package dev.remeasure.cli.words;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the key of a paper from its title. */
final class Keys {
  private static final int LONGEST = 40;

  private Keys() {}

  /** The words before a colon, or else the whole title, as far as a key may be long. */
  static String of(String title) {
    int colon = title.indexOf(':');
    String name = colon > 0 ? title.substring(0, colon) : title;
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    return cut.replaceAll("^-|-$", "");
  }
}
