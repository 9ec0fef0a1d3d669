package dev.remeasure.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;

/** Requests as they are on the wire, also those that no client library sends. */
record RawHttp(URI address) {
  /** Sends a request line and headers, separated by newlines, and a body; the whole answer. */
  String send(String head, String body) {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          head.strip().replaceAll("\\R", "\r\n")
              + "\r\nConnection: close\r\nContent-Length: "
              + body.getBytes(UTF_8).length
              + "\r\n\r\n"
              + body;
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
