package dev.remeasure.papers.streamingdiloco;

import dev.remeasure.claims.Check;
import java.nio.ByteBuffer;

/**
 * Numbers as they are sent: in 32 bits, in 16 (bfloat16), or in 4, which are a sign and three bits
 * of an exponent below the largest number, itself sent in 32 bits beside them.
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Message(int bits, int count, byte[] bytes) {
  private static final int LARGEST = 7;
  private static final int SIGN = 8;

  static Message of(float[] numbers, int from, int to, int bits) {
    Check.that(bits == 32 || bits == 16 || bits == 4, "bits", bits, "must be one of 32, 16 and 4");
    ByteBuffer bytes = ByteBuffer.allocate((int) bytes(to - from, bits));
    switch (bits) {
      case 32 -> {
        for (int i = from; i < to; i++) {
          bytes.putFloat(numbers[i]);
        }
      }
      case 16 -> {
        for (int i = from; i < to; i++) {
          int raw = Float.floatToRawIntBits(numbers[i]);
          bytes.putShort((short) ((raw + 0x7fff + (raw >>> 16 & 1)) >>> 16));
        }
      }
      default -> fourBits(numbers, from, to, bytes);
    }
    return new Message(bits, to - from, bytes.array());
  }

  /** Bytes of a message of so many numbers. */
  static long bytes(int count, int bits) {
    return (bits == 4 ? Float.BYTES : 0) + ((long) count * bits + 7) / 8;
  }

  /** The numbers as they arrive. */
  float[] numbers() {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    float[] numbers = new float[count];
    float largest = bits == 4 ? from.getFloat() : 0;
    int start = from.position();
    for (int i = 0; i < count; i++) {
      numbers[i] =
          switch (bits) {
            case 32 -> from.getFloat();
            case 16 -> Float.intBitsToFloat(from.getShort() << 16);
            default -> number(from.get(start + i / 2) >>> (i % 2 * 4) & 0xf, largest);
          };
    }
    return numbers;
  }

  private static void fourBits(float[] numbers, int from, int to, ByteBuffer bytes) {
    float largest = 0;
    for (int i = from; i < to; i++) {
      largest = Math.max(largest, Math.abs(numbers[i]));
    }
    bytes.putFloat(largest);
    for (int i = from; i < to; i += 2) {
      int low = code(numbers[i], largest);
      int high = i + 1 < to ? code(numbers[i + 1], largest) : 0;
      bytes.put((byte) (high << 4 | low));
    }
  }

  /** The code whose number is nearest. */
  private static int code(float number, float largest) {
    int code = 0;
    float size = Math.abs(number);
    for (int each = 1; each <= LARGEST; each++) {
      boolean nearer =
          Math.abs(size - number(each, largest)) < Math.abs(size - number(code, largest));
      code = nearer ? each : code;
    }
    return number < 0 ? code | SIGN : code;
  }

  private static float number(int code, float largest) {
    int exponent = code & LARGEST;
    float size = exponent == 0 ? 0 : largest * (1f / (1 << (LARGEST - exponent)));
    return (code & SIGN) == 0 ? size : -size;
  }
}
