package dev.remeasure.imports.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is sent, up to the most bytes that are taken. */
public final class LimitedStream extends FilterInputStream {
  private final long limit;
  private long taken;

  /**
   * A stream that ends with {@link UploadTooLarge} where there are more bytes than the limit, and
   * with {@link BrokenUpload} where they break off.
   */
  public LimitedStream(InputStream in, long limit) {
    super(new SentStream(in));
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    taken += Math.max(0, read);
    if (taken > limit) {
      throw new UploadTooLarge("what was sent", limit);
    }
    return read;
  }
}
