package dev.remeasure.cli.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.remeasure.claims.UserName;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks a tracker's server over HTTP; a failure is a {@link CommandFailed} in plain words. */
public final class Client implements AutoCloseable {
  public static final ObjectMapper JSON = new ObjectMapper();
  private static final int BUFFER = 1 << 16;

  private final URI address;
  private final UserName user;
  private final Duration patience;
  private final @Nullable OwnServer own;

  /**
   * A client.
   *
   * @param user in whose name it asks
   * @param patience how long to wait for an answer
   * @param own the server, if it is to stop when the client closes
   */
  Client(URI address, UserName user, Duration patience, @Nullable OwnServer own) {
    this.address = address;
    this.user = user;
    this.patience = patience;
    this.own = own;
  }

  public URI address() {
    return address;
  }

  public JsonNode get(String path) {
    return ask(() -> answer(exchange("GET", path))).body();
  }

  /** What is there, as text. */
  public String text(String path) {
    return ask(() -> new String(good(exchange("GET", path)).content(), StandardCharsets.UTF_8));
  }

  /** Sends a request with a JSON body, or none. */
  public JsonNode send(String method, String path, @Nullable JsonNode body) {
    return ask(
            () -> {
              Exchange exchange = exchange(method, path);
              byte[] content = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
              exchange.send("application/json", content.length, out -> out.write(content));
              return answer(exchange);
            })
        .body();
  }

  /** Puts what is not there yet; refused (412) if it is. */
  public JsonNode create(String path, JsonNode body) {
    return put(path, body, "If-None-Match", "*");
  }

  /** Puts what was read with that ETag; refused (412) if somebody else has changed it since. */
  public JsonNode replace(String path, JsonNode body, String tag) {
    return put(path, body, "If-Match", tag);
  }

  /** What is there, with its ETag. */
  public Tagged getTagged(String path) {
    return ask(() -> {
      Exchange exchange = good(exchange("GET", path));
      return new Tagged(JSON.readTree(exchange.content()), exchange.header("ETag"));
    });
  }

  private JsonNode put(String path, JsonNode body, String condition, String tag) {
    return ask(
            () -> {
              Exchange exchange = exchange("PUT", path);
              exchange.set(condition, tag);
              byte[] content = JSON.writeValueAsBytes(body);
              exchange.send("application/json", content.length, out -> out.write(content));
              return answer(exchange);
            })
        .body();
  }

  /** Posts a file, which is never held in memory. */
  public Answer upload(String path, Path file) {
    return ask(() -> {
      Exchange exchange = exchange("POST", path);
      exchange.send("application/octet-stream", Files.size(file), out -> Files.copy(file, out));
      return answer(exchange);
    });
  }

  /** Fetches into a file, which appears whole or not at all and is never held in memory. */
  public void download(String path, Path to) {
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Path part = to.resolveSibling(to.getFileName() + ".part");
      try {
        fetch(path, part);
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new CommandFailed("cannot write " + to + ": " + e.getMessage(), e);
    }
  }

  private void fetch(String path, Path to) throws IOException {
    Exchange exchange = ask(() -> good(exchange("GET", path)));
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(to);
        InputStream in = ask(exchange::stream)) {
      for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
        out.write(buffer, 0, n);
      }
    }
  }

  private int read(InputStream in, byte[] buffer) {
    return ask(() -> in.read(buffer));
  }

  /** Whether the server was started for this client. */
  public boolean hasOwnServer() {
    return own != null;
  }

  /** Waits until the client's own server stops; its exit code. */
  public int awaitOwnServer() {
    return Objects.requireNonNull(own, "there is no server of its own").await();
  }

  @Override
  public void close() {
    if (own != null) {
      own.close();
    }
  }

  private Exchange exchange(String method, String path) throws IOException {
    return new Exchange(method, address.resolve(path), patience).by(user);
  }

  private static Answer answer(Exchange exchange) throws IOException {
    return new Answer(good(exchange).status(), JSON.readTree(exchange.content()));
  }

  private static Exchange good(Exchange exchange) throws IOException {
    if (exchange.refused()) {
      throw refusal(exchange);
    }
    return exchange;
  }

  private static Refused refusal(Exchange exchange) throws IOException {
    String detail;
    try {
      detail = JSON.readTree(exchange.content()).path("detail").asText("");
    } catch (JsonProcessingException e) {
      detail = "";
    }
    return new Refused(
        exchange.status(), detail.isEmpty() ? "the server answered " + exchange.status() : detail);
  }

  /** Something asked of the server. */
  private interface Question<T> {
    T ask() throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (JsonProcessingException e) {
      throw new CommandFailed("the server at " + address + " did not answer in JSON", e);
    } catch (SocketTimeoutException e) {
      throw new CommandFailed(
          "the server at "
              + address
              + " has not answered for "
              + patience.toSeconds()
              + " s (REMEASURE_TIMEOUT)",
          e);
    } catch (IOException e) {
      throw new CommandFailed("lost the server at " + address + ": " + e.getMessage(), e);
    }
  }
}
