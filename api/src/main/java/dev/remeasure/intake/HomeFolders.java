package dev.remeasure.intake;

import java.util.regex.Pattern;

/** Takes the name of whoever measured out of paths: nobody asked for it. */
final class HomeFolders {
  private static final Pattern FOLDER =
      Pattern.compile("(?:/home/|/Users/|[A-Za-z]:\\\\Users\\\\)[^/\\\\\\s]+");

  private HomeFolders() {}

  /** The text with home folders as {@code ~}. */
  static String hidden(String text) {
    return FOLDER.matcher(text).replaceAll("~");
  }
}
