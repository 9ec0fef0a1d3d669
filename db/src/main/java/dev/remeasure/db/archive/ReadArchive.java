package dev.remeasure.db.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.archive.Contents;
import dev.remeasure.claims.archive.Contents.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jooq.Table;
import org.jooq.TableRecord;

/** An archive that was written by {@link WriteArchive}, as far as its checksums can say. */
final class ReadArchive implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int LARGEST_MANIFEST = 1 << 20;

  private final ZipFile zip;
  private final Contents contents;

  private ReadArchive(ZipFile zip, Contents contents) {
    this.zip = zip;
    this.contents = contents;
  }

  /**
   * Opens it and compares every part with its checksum.
   *
   * @param schema version of the schema that it must be of
   * @throws InvalidValue if it is damaged or of another version, naming the part
   */
  static ReadArchive open(Path file, String schema) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new InvalidValue(
          "archive", "not one, or cut off", "must be a whole archive of remeasure dump");
    }
    try {
      ReadArchive archive = new ReadArchive(zip, Manifest.read(manifest(zip)));
      archive.check(schema);
      return archive;
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  Contents contents() {
    return contents;
  }

  /** Takes the rows of a table, so many at a time. */
  interface Batches {
    void take(List<TableRecord<?>> rows);
  }

  void rows(Table<?> table, int most, Batches batches) throws IOException {
    RowJson rows = new RowJson(table);
    List<TableRecord<?>> batch = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(part(Parts.file(table)), UTF_8))) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        batch.add(rows.read(Parts.file(table) + ", line " + number, line));
        if (batch.size() == most) {
          batches.take(batch);
          batch = new ArrayList<>();
        }
      }
    }
    if (!batch.isEmpty()) {
      batches.take(batch);
    }
  }

  private void check(String schema) throws IOException {
    if (!contents.schema().equals(schema)) {
      throw new InvalidValue(
          Manifest.FILE + ", schema",
          contents.schema(),
          "must be " + schema + ", that of this program");
    }
    List<String> expected = Parts.inOrder().stream().map(Parts::file).toList();
    List<String> named = contents.parts().stream().map(Part::name).toList();
    if (!named.equals(expected)) {
      throw new InvalidValue(
          Manifest.FILE + ", parts", String.join(", ", named), "must be the tables of the schema");
    }
    List<String> there =
        new ArrayList<>(Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList());
    there.removeAll(named);
    there.remove(Manifest.FILE);
    if (!there.isEmpty()) {
      throw new InvalidValue("archive", there.getFirst(), "must hold what its manifest names");
    }
    for (Part part : contents.parts()) {
      check(part);
    }
  }

  private void check(Part part) throws IOException {
    MessageDigest digest = Digest.sha256();
    long left = part.bytes();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = part(part.name())) {
      for (int n = in.read(buffer); n >= 0 && left >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        left -= n;
      }
    } catch (IOException e) {
      throw damaged(part.name(), "cannot be unpacked");
    }
    if (left != 0) {
      throw damaged(part.name(), "of another length");
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
      throw damaged(part.name(), "other content");
    }
  }

  private InputStream part(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw damaged(name, "missing");
    }
    return zip.getInputStream(entry);
  }

  private static String manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.FILE);
    if (entry == null) {
      throw damaged(Manifest.FILE, "missing");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(LARGEST_MANIFEST), UTF_8);
    } catch (ZipException e) {
      throw damaged(Manifest.FILE, "cannot be unpacked");
    }
  }

  private static InvalidValue damaged(String part, String how) {
    return new InvalidValue(part, how, "must be as it was dumped");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
