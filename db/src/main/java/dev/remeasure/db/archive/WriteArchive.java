package dev.remeasure.db.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.remeasure.claims.Digest;
import dev.remeasure.claims.archive.Contents;
import dev.remeasure.claims.archive.Contents.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Writes every table as JSON Lines into a zip archive, and what is in it at the end. */
final class WriteArchive {
  /** The earliest that a zip archive can say: when it was written must not make a difference. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final DSLContext dsl;
  private final ZipOutputStream zip;

  private WriteArchive(DSLContext dsl, ZipOutputStream zip) {
    this.dsl = dsl;
    this.zip = zip;
  }

  /** Leaves the stream open. */
  static Contents write(DSLContext dsl, String schema, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    WriteArchive archive = new WriteArchive(dsl, zip);
    List<Part> parts = new ArrayList<>();
    for (Table<?> table : Parts.inOrder()) {
      parts.add(archive.part(table));
    }
    Contents contents = new Contents(schema, parts);
    archive.begin(Manifest.FILE);
    zip.write(Manifest.write(contents));
    zip.finish();
    return contents;
  }

  private Part part(Table<?> table) throws IOException {
    begin(Parts.file(table));
    DigestOutputStream digested = new DigestOutputStream(zip, Digest.sha256());
    Counted counted = new Counted(digested);
    RowJson rows = new RowJson(table);
    long[] number = new long[1];
    try (JsonGenerator json = JSON.createGenerator(counted)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      Rows.forEach(
          dsl,
          table,
          row -> {
            try {
              rows.write(json, row);
              json.writeRaw('\n');
              number[0]++;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    zip.closeEntry();
    return new Part(
        Parts.file(table),
        number[0],
        counted.bytes,
        HexFormat.of().formatHex(digested.getMessageDigest().digest()));
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  /** Counts what is written. */
  private static final class Counted extends OutputStream {
    private final OutputStream out;
    private long bytes;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
      out.write(b, off, len);
      bytes += len;
    }
  }
}
