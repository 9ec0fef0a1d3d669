package dev.remeasure.runner.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.UserName;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.runner.plan.KnownClaim;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tracker's server, if it is up. */
public final class TrackerClient {
  private static final String DEFAULT_PORT = "8080";
  private static final int LAST_PORT = 65_535;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  // The server's answer holds more than the claim.
  private static final ObjectReader CLAIMS =
      RunFiles.json()
          .readerFor(Claim.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final ObjectReader TREES = RunFiles.json().reader();

  private final URI base;
  private final String home;
  private final UserName user;

  private TrackerClient(URI base, String home, UserName user) {
    this.base = base;
    this.home = home;
    this.user = user;
  }

  /**
   * The server of this home, at {@code REMEASURE_HOST} and {@code REMEASURE_PORT}.
   *
   * @throws InvalidValue if they are not a host and a port, or {@code REMEASURE_USER} is no name
   */
  public static TrackerClient local(Map<String, String> environment) {
    String port = environment.getOrDefault("REMEASURE_PORT", DEFAULT_PORT);
    Check.that(
        port.matches("\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT,
        "REMEASURE_PORT",
        port,
        "must be a port number");
    String host = environment.getOrDefault("REMEASURE_HOST", "127.0.0.1");
    UserName user = UserName.of(environment);
    try {
      return new TrackerClient(
          URI.create("http://" + host + ":" + port + "/api/v1/"),
          Home.of(environment).digest(),
          user);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("REMEASURE_HOST", host, "must be a host or an address");
    }
  }

  /**
   * The claim with that id; empty if the server cannot be asked.
   *
   * @throws InvalidValue if the server does not know it
   */
  public Optional<KnownClaim> claim(String id) {
    try {
      if (away() != null) {
        return Optional.empty();
      }
      HttpResponse<String> answer =
          send(HttpRequest.newBuilder(base.resolve("claims/" + id)).GET());
      Check.that(
          answer.statusCode() != 404,
          "claim",
          id,
          "must be one that the tracker knows (see remeasure claims)");
      if (answer.statusCode() != 200) {
        return Optional.empty();
      }
      int revision = TREES.readTree(answer.body()).path("revision").asInt(1);
      return Optional.of(new KnownClaim(CLAIMS.readValue(answer.body()), revision));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Logs the file. The same file twice is one attempt. */
  public Receipt log(Path file) {
    try {
      String away = away();
      if (away != null) {
        return new Receipt.Away(away);
      }
      HttpResponse<String> response =
          send(
              HttpRequest.newBuilder(base.resolve("runs"))
                  .header("Content-Type", "application/json")
                  .header(UserName.HEADER, user.header())
                  .POST(BodyPublishers.ofByteArray(Files.readAllBytes(file))));
      return receipt(response);
    } catch (ConnectException e) {
      return new Receipt.Away("no server at " + base);
    } catch (IOException e) {
      return new Receipt.Away("the server at " + base + " did not answer: " + e.getMessage());
    }
  }

  /** Why the run cannot be logged there; null if it can. Another home's log is not its log. */
  private @Nullable String away() throws IOException {
    HttpResponse<String> about =
        send(HttpRequest.newBuilder(URI.create(base.toString().replaceFirst("/$", ""))).GET());
    try {
      String other = RunFiles.json().readTree(about.body()).path("home").asText();
      return other.equals(home)
          ? null
          : "the server at " + base + " belongs to another home (REMEASURE_HOME)";
    } catch (JsonProcessingException e) {
      return "what answers at " + base + " is not a tracker";
    }
  }

  private static Receipt receipt(HttpResponse<String> response) {
    try {
      JsonNode body = RunFiles.json().readTree(response.body());
      if (response.statusCode() / 100 != 2) {
        return new Receipt.Refused(
            response.statusCode(), body.path("detail").asText(response.body()));
      }
      return new Receipt.Logged(
          body.path("attempt").path("number").asLong(),
          response.statusCode() == 200,
          body.path("comparison").path("judgement"));
    } catch (JsonProcessingException e) {
      return new Receipt.Refused(response.statusCode(), response.body());
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
