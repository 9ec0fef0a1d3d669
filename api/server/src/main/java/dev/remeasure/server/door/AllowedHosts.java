package dev.remeasure.server.door;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names under which the server answers: those of this machine's loopback, the address it
 * listens on, and {@code REMEASURE_ALLOWED_HOSTS}. Any other may be a hostile page's own name that
 * points here (DNS rebinding).
 */
@Singleton
final class AllowedHosts {
  private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]");
  private static final Pattern LOOPBACK_IP = Pattern.compile("127(\\.\\d{1,3}){3}");
  private static final Pattern AUTHORITY =
      Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

  private final Set<String> names;

  AllowedHosts(
      @Value("${micronaut.server.host:127.0.0.1}") String listening,
      @Value("${remeasure.allowed.hosts:}") List<String> more) {
    boolean bare = listening.indexOf(':') >= 0 && !listening.startsWith("[");
    this.names =
        Stream.concat(Stream.of(bare ? "[" + listening + "]" : listening), more.stream())
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            // Not names that a client asks for, but every address there is.
            .filter(name -> !Set.of("", "0.0.0.0", "[::]").contains(name))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an authority, a name with or without a port, is one of ours. */
  boolean has(@Nullable String authority) {
    Matcher parts = AUTHORITY.matcher(authority == null ? "" : authority);
    if (!parts.matches()) {
      return false;
    }
    String name = parts.group(1).toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(name) || LOOPBACK_IP.matcher(name).matches() || names.contains(name);
  }
}
