package dev.remeasure.bench.start;

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
final class RunningServer implements AutoCloseable {
  private static final int OK = 200;

  private final Process process;
  private final URI address;

  private RunningServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts a server and waits until it listens. */
  static RunningServer start(Path launcher, Map<String, String> environment) throws IOException {
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

  URI address() {
    return address;
  }

  /** Fetches the first page. */
  void page() throws IOException {
    HttpURLConnection page =
        (HttpURLConnection) address.resolve("/").toURL().openConnection(Proxy.NO_PROXY);
    if (page.getResponseCode() != OK) {
      throw new IOException("the server's page answered " + page.getResponseCode());
    }
    try (InputStream in = page.getInputStream()) {
      in.transferTo(OutputStream.nullOutputStream());
    }
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
