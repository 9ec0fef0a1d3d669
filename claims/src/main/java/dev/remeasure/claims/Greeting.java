package dev.remeasure.claims;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line a server prints once it listens. Whoever starts a server as a child process reads its
 * address there.
 */
public final class Greeting {
  private static final Pattern LINE = Pattern.compile("Remeasure \\S+ listens on ([^,\\s]+), .*");

  private Greeting() {}

  public static String of(URI address, Path data) {
    return "Remeasure " + Version.NUMBER + " listens on " + address + ", data in " + data;
  }

  /** The address in the line; empty if it is another line. */
  public static Optional<URI> address(String line) {
    Matcher greeting = LINE.matcher(line);
    return greeting.matches() ? Optional.of(URI.create(greeting.group(1))) : Optional.empty();
  }
}
