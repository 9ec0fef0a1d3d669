package dev.remeasure.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.Version;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/**
 * What a server says of itself.
 *
 * @param home digest of the home that it serves, see {@link Home#digest}
 */
record About(String version, String home) {
  /** A server that is up says at once what it is. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  /**
   * Asks what listens there; empty if nothing does.
   *
   * @param patience the longest to wait, 5 s at most
   * @throws CommandFailed if it does not answer in time, or is not a Remeasure server
   */
  static Optional<About> of(URI address, Duration patience) {
    Duration limit = patience.compareTo(LIMIT) < 0 ? patience : LIMIT;
    try {
      Exchange exchange = new Exchange("GET", address.resolve("/api/v1"), limit);
      JsonNode answer = Client.JSON.readTree(exchange.content());
      if (!answer.path("name").asText().equals("remeasure")) {
        throw new CommandFailed(stranger(address));
      }
      return Optional.of(new About(answer.path("version").asText(), answer.path("home").asText()));
    } catch (ConnectException e) {
      return Optional.empty();
    } catch (UnknownHostException e) {
      throw new CommandFailed("there is no host " + address.getHost() + " (REMEASURE_HOST)", e);
    } catch (SocketTimeoutException e) {
      throw new CommandFailed(
          "what listens at "
              + address
              + " has not answered for "
              + limit.toSeconds()
              + " s; stop it, or choose another port with REMEASURE_PORT",
          e);
    } catch (IOException e) {
      throw new CommandFailed(stranger(address), e);
    }
  }

  private static String stranger(URI address) {
    return "what answers at "
        + address
        + " is not a Remeasure server; choose another port with REMEASURE_PORT";
  }

  boolean serves(Home other) {
    return home.equals(other.digest());
  }

  /**
   * Looks whether server and command are of one version.
   *
   * @throws CommandFailed if they are not
   */
  void checkVersion(URI address) {
    if (!version.equals(Version.NUMBER)) {
      throw new CommandFailed(
          "the server at "
              + address
              + " is Remeasure "
              + version
              + ", but this command is "
              + Version.NUMBER
              + "; stop that server and start it again");
    }
  }
}
