package dev.remeasure.cli.client;

import dev.remeasure.claims.UserName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;

/**
 * One request and its response. It uses the JDK's old client, because the new one keeps a command
 * from ending for a third of a second.
 */
final class Exchange {
  private static final int ERRORS = 400;

  private final HttpURLConnection connection;

  /**
   * A request that is yet to be sent.
   *
   * @param patience how long to wait for the connection, and then for each part of the response
   */
  Exchange(String method, URI address, Duration patience) throws IOException {
    connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
    connection.setRequestMethod(method);
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout((int) patience.toMillis());
    connection.setReadTimeout((int) patience.toMillis());
    connection.setRequestProperty("Accept", "*/*");
  }

  /** Says who asks. */
  Exchange by(UserName user) {
    connection.setRequestProperty(UserName.HEADER, user.header());
    return this;
  }

  void set(String header, String value) {
    connection.setRequestProperty(header, value);
  }

  /** A header of the response; empty if it has none. */
  String header(String name) {
    String value = connection.getHeaderField(name);
    return value == null ? "" : value;
  }

  /** Writes the body of a request. */
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  void send(String type, long length, Body body) throws IOException {
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(length);
    connection.setRequestProperty("Content-Type", type);
    try (OutputStream out = connection.getOutputStream()) {
      body.writeTo(out);
    }
  }

  /** The status of the response; -1 if what answers does not speak HTTP. */
  int status() throws IOException {
    return connection.getResponseCode();
  }

  boolean refused() throws IOException {
    return status() >= ERRORS;
  }

  byte[] content() throws IOException {
    try (InputStream in = stream()) {
      return in.readAllBytes();
    }
  }

  InputStream stream() throws IOException {
    InputStream in = refused() ? connection.getErrorStream() : connection.getInputStream();
    return in == null ? InputStream.nullInputStream() : in;
  }
}
