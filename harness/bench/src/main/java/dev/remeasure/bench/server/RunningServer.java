package dev.remeasure.bench.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.Greeting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A server started by the launcher. */
public final class RunningServer implements AutoCloseable {
  private static final int OK = 200;
  private static final int CREATED = 201;

  private final Process process;
  private final URI address;

  private RunningServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts a server and waits until it listens.
   *
   * @param environment as of {@link Home#environment}
   * @throws IOException if it does not start
   */
  public static RunningServer start(Path launcher, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(launcher.toString(), "serve")
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    Process process = builder.start();
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    Optional<URI> address = Greeting.address(line == null ? "" : line);
    if (address.isEmpty()) {
      process.destroy();
      throw new IOException("the server did not start");
    }
    return new RunningServer(process, address.get());
  }

  public URI address() {
    return address;
  }

  /**
   * Fetches what is at a path, to the last byte.
   *
   * @return how many bytes it has
   * @throws IOException if it is not there
   */
  public long get(String path) throws IOException {
    HttpURLConnection page = connection(path);
    if (page.getResponseCode() != OK) {
      throw new IOException("the server's page " + path + " answered " + page.getResponseCode());
    }
    try (InputStream in = page.getInputStream()) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /**
   * Sends JSON that makes something new.
   *
   * @throws IOException if nothing new was made of it
   */
  public void post(String path, String json) throws IOException {
    HttpURLConnection posted = connection(path);
    posted.setRequestMethod("POST");
    posted.setDoOutput(true);
    posted.setRequestProperty("Content-Type", "application/json");
    try (OutputStream out = posted.getOutputStream()) {
      out.write(json.getBytes(UTF_8));
    }
    if (posted.getResponseCode() != CREATED) {
      throw new IOException("the server answered " + posted.getResponseCode() + " to " + path);
    }
    try (InputStream in = posted.getInputStream()) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private HttpURLConnection connection(String path) throws IOException {
    return (HttpURLConnection) address.resolve(path).toURL().openConnection(Proxy.NO_PROXY);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
