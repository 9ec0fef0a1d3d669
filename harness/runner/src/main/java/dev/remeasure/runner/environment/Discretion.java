package dev.remeasure.runner.environment;

import java.util.regex.Pattern;

/** Keeps user names and secrets out of the record. */
public final class Discretion {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)((?:-D|--?)?[\\w.-]*(?:passw|secret|token|credential|api-?key|private)[\\w.-]*=)\\S+");

  private Discretion() {}

  /** The text with the home folder as {@code ~}, the user's name and secrets as {@code ***}. */
  public static String keep(String text) {
    return keep(text, System.getProperty("user.home"), System.getProperty("user.name"));
  }

  static String keep(String text, String home, String user) {
    String kept = SECRET.matcher(text).replaceAll("$1***");
    if (home.length() > 1) {
      kept = kept.replace(home, "~");
    }
    return user.isBlank() || user.equals("root")
        ? kept
        : kept.replaceAll("(?<![\\w.-])" + Pattern.quote(user) + "(?![\\w.-])", "***");
  }
}
