package dev.remeasure.claims;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the server listens.
 *
 * @param host a name or an IP address
 * @param port 0 for any that is free
 */
public record ServerAddress(String host, int port) {
  private static final Pattern HOST = Pattern.compile("[^\\s/?#@]+");
  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");
  private static final int LAST_PORT = 65_535;

  public ServerAddress {
    Check.matches("REMEASURE_HOST", host, HOST, "a host name or an IP address");
    port(port >= 0 && port <= LAST_PORT, port);
  }

  /**
   * {@code REMEASURE_HOST}, default 127.0.0.1, and {@code REMEASURE_PORT}, default 8080.
   *
   * @throws InvalidValue if they do not make an address
   */
  public static ServerAddress of(Map<String, String> environment) {
    String host = environment.getOrDefault("REMEASURE_HOST", "");
    String port = environment.getOrDefault("REMEASURE_PORT", "");
    port(port.isBlank() || port.matches("\\d{1,5}"), port);
    return new ServerAddress(
        host.isBlank() ? "127.0.0.1" : host, port.isBlank() ? 8080 : Integer.parseInt(port));
  }

  /** Where a client on the same machine asks: who listens on every address is on loopback, too. */
  public URI client() {
    String name = EVERY_ADDRESS.contains(host) ? "127.0.0.1" : host;
    boolean bare = name.indexOf(':') >= 0 && !name.startsWith("[");
    return URI.create("http://" + (bare ? "[" + name + "]" : name) + ":" + port);
  }

  private static void port(boolean holds, Object port) {
    Check.that(holds, "REMEASURE_PORT", port, "must be a port from 0 to " + LAST_PORT);
  }
}
