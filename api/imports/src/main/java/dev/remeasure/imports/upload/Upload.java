package dev.remeasure.imports.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.Digest;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What was sent, unpacked to disk and never held in memory: one file, or the several of a zip
 * archive. Whatever is packed with gzip is unpacked, and of a workbook each sheet of results is a
 * file.
 */
public final class Upload implements AutoCloseable {
  /** Names the process, so that what a killed one left can be told from what is in use. */
  private static final String FOLDER = "remeasure-upload-" + ProcessHandle.current().pid() + "-";

  private static final int MOST_LAYERS = 3;
  private static final int MOST_FILES = 10_000;

  /** A workbook is read into memory, so it has a limit of its own, in bytes as unpacked. */
  static final long LARGEST_WORKBOOK = 32_000_000;

  private static final String WORKBOOK = "xl/workbook.xml";

  private final Path folder;
  private final long limit;
  private final Spreadsheets spreadsheets;
  private final List<UploadedFile> sources = new ArrayList<>();
  private long unpacked;
  private int written;

  private Upload(Path folder, long limit, Spreadsheets spreadsheets) {
    this.folder = folder;
    this.limit = limit;
    this.spreadsheets = spreadsheets;
  }

  /**
   * Takes what is sent.
   *
   * @param limit most bytes that are taken, as sent and as unpacked
   * @throws BrokenUpload if it breaks off
   * @throws UploadTooLarge if there are more
   * @throws UnreadableUpload if it cannot be unpacked
   */
  public static Upload receive(InputStream in, long limit, Spreadsheets spreadsheets) {
    try {
      Upload upload = new Upload(Files.createTempDirectory(FOLDER), limit, spreadsheets);
      try {
        Path sent = upload.store("what was sent", new SentStream(in));
        upload.unpacked = 0;
        upload.unpack("", sent, 0);
        return upload;
      } catch (IOException | RuntimeException e) {
        upload.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take the upload", e);
    }
  }

  /** SHA-256 of the unpacked content. */
  public String digest() {
    List<String> digests = sources.stream().map(UploadedFile::digest).sorted().toList();
    return digests.size() == 1 ? digests.getFirst() : Digest.sha256(String.join("\n", digests));
  }

  public List<UploadedFile> sources() {
    return sources;
  }

  @Override
  public void close() {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }

  private void unpack(String name, Path file, int layer) throws IOException {
    byte[] head = UploadedFile.head(file);
    boolean gzip = head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    boolean zip = head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] <= 8;
    if (layer > MOST_LAYERS && (gzip || zip)) {
      throw new UnreadableUpload(null, "is packed more than " + MOST_LAYERS + " times").in(name);
    }
    try {
      if (gzip) {
        try (InputStream in =
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
          unpack(name, store("what was sent, unpacked,", in), layer + 1);
        }
      } else if (zip) {
        unzip(name, file, layer);
      } else {
        add(name, file);
      }
    } catch (EOFException e) {
      throw new UnreadableUpload(null, "is packed, and ends too early").in(name);
    } catch (ZipException e) {
      throw new UnreadableUpload(null, "cannot be unpacked: " + e.getMessage()).in(name);
    }
  }

  private void unzip(String name, Path file, int layer) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_FILES) {
        throw new UnreadableUpload(null, "holds more than " + MOST_FILES + " files").in(name);
      }
      if (zip.getEntry(WORKBOOK) != null) {
        check(name, zip);
        sheets(name, file);
        return;
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          try (InputStream in = zip.getInputStream(entry)) {
            unpack(entry.getName(), store("what was sent, unpacked,", in), layer + 1);
          }
        }
      }
    }
  }

  /** Its parts are counted as they unpack, for what an archive says of their sizes may be wrong. */
  private static void check(String name, ZipFile workbook) throws IOException {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    Enumeration<? extends ZipEntry> parts = workbook.entries();
    while (parts.hasMoreElements()) {
      try (InputStream in = workbook.getInputStream(parts.nextElement())) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          size += n;
          if (size > LARGEST_WORKBOOK) {
            throw new UnreadableUpload(
                    null,
                    "is a workbook of more than "
                        + LARGEST_WORKBOOK
                        + " bytes as unpacked; save the sheet with the results as CSV")
                .in(name);
          }
        }
      }
    }
  }

  private void sheets(String name, Path file) throws IOException {
    List<Spreadsheets.Table> tables = spreadsheets.tables(file);
    if (tables.isEmpty()) {
      throw new UnreadableUpload(
              null,
              "is a workbook without a sheet of results, whose first row names the columns side and"
                  + " mean (a summary), or side and value (samples); claims and papers come in by"
                  + " import")
          .in(name);
    }
    for (Spreadsheets.Table table : tables) {
      String sheet = name.isEmpty() ? table.sheet() : name + ", " + table.sheet();
      add(sheet, store("the sheet", new ByteArrayInputStream(table.csv().getBytes(UTF_8))));
    }
  }

  private void add(String name, Path file) throws IOException {
    MessageDigest sha256 = sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
      Files.copy(file, out);
    }
    sources.add(new UploadedFile(name, file, HexFormat.of().formatHex(sha256.digest())));
  }

  private Path store(String what, InputStream in) throws IOException {
    Path file = folder.resolve(Integer.toString(written++));
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        unpacked += n;
        if (unpacked > limit) {
          throw new UploadTooLarge(what, limit);
        }
        out.write(buffer, 0, n);
      }
    }
    return file;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
