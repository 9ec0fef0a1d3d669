package dev.remeasure.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.remeasure.claims.Home;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to the tracker over HTTP, whichever command asks: to the server that is up for this home,
 * or else to one started for the length of the command.
 */
final class Client implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final int ERRORS = 400;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final @Nullable Server own;

  private Client(URI address, @Nullable Server own) {
    this.address = address;
    this.own = own;
  }

  static Client connect() {
    return running().orElseGet(Client::started);
  }

  /** The server that is up for this home. */
  static Optional<Client> running() {
    Client client = new Client(configured(), null);
    try {
      HttpResponse<byte[]> about = client.send(client.request("/api/v1").timeout(PATIENCE).build());
      String home = Home.of(System.getenv()).digest();
      boolean ours =
          about.statusCode() == 200
              && JSON.readTree(about.body()).path("home").asText().equals(home);
      return ours ? Optional.of(client) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static Client of(Server server) {
    return new Client(server.address(), null);
  }

  URI address() {
    return address;
  }

  JsonNode get(String path) {
    return parsed(answer(request(path).build()));
  }

  /** Sends a request with a JSON body, or none. */
  JsonNode send(String method, String path, @Nullable JsonNode body) {
    HttpRequest.BodyPublisher content =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body.toString());
    return parsed(
        answer(
            request(path)
                .header("Content-Type", "application/json")
                .method(method, content)
                .build()));
  }

  /** Posts a file; the answer's body, or a failure with the problem's own words. */
  Answer post(String path, Path file) {
    try {
      HttpResponse<byte[]> response =
          send(
              request(path)
                  .header("Content-Type", "application/octet-stream")
                  .POST(HttpRequest.BodyPublishers.ofFile(file))
                  .build());
      checked(response);
      return new Answer(response.statusCode(), parsed(response));
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  /** Fetches into a file, which appears whole or not at all and is never held in memory. */
  void download(String path, Path to) {
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Path part = to.resolveSibling(to.getFileName() + ".part");
      try {
        checked(send(request(path).build(), info -> into(part, info)));
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new CommandFailed("cannot write " + to + ": " + e.getMessage(), e);
    }
  }

  /** Writes a good answer to the file, and keeps the words of a bad one. */
  private static HttpResponse.BodySubscriber<byte[]> into(
      Path file, HttpResponse.ResponseInfo info) {
    return info.statusCode() >= ERRORS
        ? HttpResponse.BodySubscribers.ofByteArray()
        : HttpResponse.BodySubscribers.mapping(
            HttpResponse.BodySubscribers.ofFile(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING),
            written -> new byte[0]);
  }

  @Override
  public void close() {
    http.close();
    if (own != null) {
      own.close();
    }
  }

  private static Client started() {
    Server server = Server.startUnseen();
    return new Client(server.address(), server);
  }

  private static URI configured() {
    String host = System.getenv().getOrDefault("REMEASURE_HOST", "127.0.0.1");
    String port = System.getenv().getOrDefault("REMEASURE_PORT", "8080");
    try {
      return URI.create("http://" + host + ":" + Integer.parseInt(port));
    } catch (IllegalArgumentException e) {
      throw new CommandFailed("REMEASURE_PORT must be a port number, but is " + port, e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  private HttpResponse<byte[]> answer(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = send(request);
      checked(response);
      return response;
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    return send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> send(HttpRequest request, HttpResponse.BodyHandler<byte[]> handler)
      throws IOException {
    try {
      return http.send(request, handler);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void checked(HttpResponse<byte[]> response) {
    if (response.statusCode() >= ERRORS) {
      String detail;
      try {
        detail = JSON.readTree(response.body()).path("detail").asText("");
      } catch (IOException e) {
        detail = "";
      }
      throw new CommandFailed(
          detail.isEmpty() ? "the server answered " + response.statusCode() : detail);
    }
  }

  private JsonNode parsed(HttpResponse<byte[]> response) {
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new CommandFailed("what answers at " + address + " is no Remeasure server", e);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private CommandFailed unreachable(IOException e) {
    return new CommandFailed("lost the server at " + address + ": " + e.getMessage(), e);
  }

  /** What the server said to something posted. */
  record Answer(int status, JsonNode body) {}
}
