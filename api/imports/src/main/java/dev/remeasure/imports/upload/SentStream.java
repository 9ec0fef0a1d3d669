package dev.remeasure.imports.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is sent: that it broke off is told apart from a disk that fails. */
final class SentStream extends FilterInputStream {
  SentStream(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    try {
      return super.read(buffer, offset, length);
    } catch (IOException e) {
      throw new BrokenUpload(e);
    }
  }
}
