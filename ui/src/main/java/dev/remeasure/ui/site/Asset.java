package dev.remeasure.ui.site;

import dev.remeasure.claims.Digest;
import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file from the class path, served under an address that changes with its content. */
public final class Asset {
  private final String address;
  private final String type;
  private final byte[] bytes;

  Asset(String name, String type) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      this.bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.type = type;
    this.address = "/assets/" + name + "?v=" + Digest.sha256(bytes).substring(0, 12);
  }

  public String address() {
    return address;
  }

  HttpResponse<byte[]> response() {
    return HttpResponse.ok(bytes)
        .header("Content-Type", type)
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("X-Content-Type-Options", "nosniff");
  }
}
