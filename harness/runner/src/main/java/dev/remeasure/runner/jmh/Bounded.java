package dev.remeasure.runner.jmh;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The beginning of what a benchmark prints; what comes after it is dropped, which is said once. */
final class Bounded extends FilterOutputStream {
  /** In bytes. */
  static final int MOST = 1 << 20;

  private int left = MOST;
  private boolean cut;

  Bounded(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    int kept = Math.min(left, length);
    out.write(bytes, from, kept);
    left -= kept;
    if (kept < length && !cut) {
      cut = true;
      out.write(
          ("\n[the benchmark printed more than " + MOST + " bytes; the rest is not kept]\n")
              .getBytes(StandardCharsets.UTF_8));
    }
  }
}
