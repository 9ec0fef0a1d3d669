package dev.remeasure.imports.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * One unpacked file of an upload.
 *
 * @param name its path as given where there are several; empty for a file that came alone
 * @param path where its bytes wait on disk
 * @param digest SHA-256 of the bytes
 */
public record UploadedFile(String name, Path path, String digest) {
  private static final int HEAD = 4096;
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The first bytes. */
  byte[] head() throws IOException {
    return head(path);
  }

  /** The first bytes of a file. */
  static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /** The content without a byte order mark. */
  InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path));
    in.mark(BOM.length);
    if (!java.util.Arrays.equals(in.readNBytes(BOM.length), BOM)) {
      in.reset();
    }
    return in;
  }

  /** The content as characters; reading one that is no UTF-8 fails. */
  public Reader reader() throws IOException {
    return new InputStreamReader(
        open(), UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
  }

  /**
   * The first character that is no white space.
   *
   * @throws UnreadableUpload if the file is empty or no UTF-8 text
   */
  char start() throws IOException {
    byte[] head = head();
    boolean wide = head.length >= 2 && (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE));
    if (wide || (head.length >= 2 && (head[0] == 0) != (head[1] == 0))) {
      throw new UnreadableUpload(
          null, "is UTF-16 or UTF-32 text; results are read as UTF-8 (iconv -t UTF-8)");
    }
    for (byte b : head) {
      if (b >= 0 && b < ' ' && !Character.isWhitespace(b)) {
        String begin = HexFormat.ofDelimiter(" ").formatHex(head, 0, Math.min(8, head.length));
        throw new UnreadableUpload(null, "is binary, not text: it begins with " + begin);
      }
    }
    String text = new String(head, UTF_8).replace("\uFEFF", "").strip();
    if (text.isEmpty()) {
      throw new UnreadableUpload(null, "is empty");
    }
    return text.charAt(0);
  }

  private static boolean starts(byte[] head, int first, int second) {
    return head[0] == (byte) first && head[1] == (byte) second;
  }
}
