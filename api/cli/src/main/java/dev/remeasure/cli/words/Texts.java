package dev.remeasure.cli.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.reading.proposal.ProposedSentence;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text from a file, or from standard input. */
final class Texts {
  static final String STANDARD_INPUT = "-";

  private static final int MOST_BYTES = 4 * ProposedSentence.LONGEST;

  private Texts() {}

  /**
   * The whole text.
   *
   * @param name a file, or {@code -} for standard input
   * @throws CommandFailed if it cannot be read, is too long, or is no text in UTF-8
   */
  static String read(String name) {
    byte[] bytes = bytes(name);
    String what = name.equals(STANDARD_INPUT) ? "standard input" : name;
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new CommandFailed(what + ": is not text");
      }
      if (text.length() > ProposedSentence.LONGEST) {
        throw new CommandFailed(
            what + ": must have at most " + ProposedSentence.LONGEST + " characters");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new CommandFailed(what + ": is not text in UTF-8", e);
    }
  }

  private static byte[] bytes(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return bytes(System.in, "standard input");
    }
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new CommandFailed(name + ": no such file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in, name);
    } catch (IOException e) {
      throw new CommandFailed(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(InputStream in, String what) {
    try {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new CommandFailed(what + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
