package dev.remeasure.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What tests upload: files of the resources, texts, and archives of them. */
final class Uploads {
  static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  static final long LIMIT = 1_000_000;

  private static final Intake INTAKE = new Intake(Clock.fixed(NOON, ZoneOffset.UTC));

  private Uploads() {}

  static Reading read(byte[] content, Sides sides) {
    try (Upload upload = Upload.receive(new ByteArrayInputStream(content), LIMIT)) {
      return INTAKE.read(upload, sides);
    }
  }

  static Reading read(String content, Sides sides) {
    return read(content.getBytes(UTF_8), sides);
  }

  static Sides sides(String baseline, String subject) {
    return new Sides(null, baseline, subject, null, null, null, null);
  }

  static byte[] file(String name) {
    try (InputStream in = Uploads.class.getResourceAsStream("/intake/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder of the resources, by their path from there. */
  static Map<String, byte[]> folder(String name) {
    try {
      Path folder =
          Path.of(Objects.requireNonNull(Uploads.class.getResource("/intake/" + name)).toURI());
      Map<String, byte[]> files = new TreeMap<>();
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
      return files;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(String name) {
    return new String(file(name), UTF_8);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
