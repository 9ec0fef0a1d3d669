package dev.remeasure.reports.excel.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * POI's writer of rows over a buffer without a lock.
 *
 * <p>A cell is written in a dozen pieces of a few characters. Half of an export's time went into
 * taking and giving back the lock of {@link java.io.BufferedWriter} around each.
 */
final class RowWriter extends SheetDataWriter {
  RowWriter() throws IOException {}

  RowWriter(SharedStringsTable texts) throws IOException {
    super(texts);
  }

  // Deprecated for being public, and the only way to give the sheet another buffer.
  @SuppressWarnings("deprecation")
  @Override
  public Writer createWriter(File file) throws IOException {
    return new Pieces(new OutputStreamWriter(new FileOutputStream(file), UTF_8));
  }

  /** Gathers pieces; for one thread. */
  private static final class Pieces extends Writer {
    private final Writer out;
    private final char[] buffer = new char[1 << 15];
    private int size;

    Pieces(Writer out) {
      this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
      if (size == buffer.length) {
        empty();
      }
      buffer[size++] = (char) c;
    }

    @Override
    public void write(String text) throws IOException {
      write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      if (length > buffer.length - size) {
        empty();
        if (length > buffer.length) {
          out.write(text, from, length);
          return;
        }
      }
      text.getChars(from, from + length, buffer, size);
      size += length;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      if (length > buffer.length - size) {
        empty();
        if (length > buffer.length) {
          out.write(chars, from, length);
          return;
        }
      }
      System.arraycopy(chars, from, buffer, size, length);
      size += length;
    }

    @Override
    public void flush() throws IOException {
      empty();
      out.flush();
    }

    @Override
    public void close() throws IOException {
      empty();
      out.close();
    }

    /** Nothing is written where nothing is left: POI closes a sheet's writer twice. */
    private void empty() throws IOException {
      if (size > 0) {
        out.write(buffer, 0, size);
        size = 0;
      }
    }
  }
}
