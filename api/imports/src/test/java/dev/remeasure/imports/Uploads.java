package dev.remeasure.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.imports.upload.Upload;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What tests upload: files of the resources, texts, and archives of them. */
public final class Uploads {
  public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  public static final String JMH =
      """
      [
        {"jmhVersion": "1.37", "benchmark": "lab.Sort.plain", "mode": "avgt", "threads": 1,
         "forks": 1, "jvm": "/home/ada/jdk/bin/java", "jvmArgs": ["-Xmx1g"], "jdkVersion": "25",
         "vmName": "HotSpot", "params": {"size": "100"},
         "primaryMetric": {"score": 2.0, "scoreError": "NaN", "scoreUnit": "us/op",
            "rawData": [[2.0, 2.1], [1.9, 2.0]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"scoreUnit": "B/op",
            "rawData": [[64.0, 64.0], [64.0, 64.0]]}}},
        {"jmhVersion": "1.37", "benchmark": "lab.Sort.clever", "mode": "avgt", "threads": 1,
         "params": {"size": "100"},
         "primaryMetric": {"score": 1.0, "scoreUnit": "us/op",
            "rawData": [[1.0, 1.1], [0.9, 1.0]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"scoreUnit": "B/op",
            "rawData": [[32.0, 32.0], [32.0, 32.0]]}}},
        {"jmhVersion": "1.37", "benchmark": "lab.Sort.clever", "mode": "avgt", "threads": 1,
         "params": {"size": "200"},
         "primaryMetric": {"score": 1.0, "scoreUnit": "us/op", "rawData": [[1.0]]},
         "secondaryMetrics": {}}
      ]
      """;

  static final long LIMIT = 1_000_000;

  private static final Intake INTAKE = new Intake(Clock.fixed(NOON, ZoneOffset.UTC));

  private Uploads() {}

  public static ParsedUpload read(byte[] content, ImportSpec sides) {
    try (Upload upload =
        Upload.receive(new ByteArrayInputStream(content), LIMIT, file -> List.of())) {
      return INTAKE.read(upload, sides);
    }
  }

  public static ParsedUpload read(String content, ImportSpec sides) {
    return read(content.getBytes(UTF_8), sides);
  }

  public static ImportSpec sides(String baseline, String subject) {
    return answered(baseline, subject, AnswerSpec.unsaid());
  }

  /** The two sides, and what is said about how the file answers a claim. */
  public static ImportSpec answered(String baseline, String subject, AnswerSpec answer) {
    return new ImportSpec(null, baseline, subject, null, answer, null);
  }

  public static byte[] file(String name) {
    try (InputStream in = Uploads.class.getResourceAsStream("/imports/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder of the resources, by their path from there. */
  static Map<String, byte[]> folder(String name) {
    try {
      Path folder =
          Path.of(Objects.requireNonNull(Uploads.class.getResource("/imports/" + name)).toURI());
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

  public static String text(String name) {
    return new String(file(name), UTF_8);
  }

  public static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] zip(Map<String, byte[]> files) {
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
