package dev.remeasure.claims.reading.proposal;

import java.util.List;

/** Proposes claims from words; nothing it proposes is recorded. */
public final class ProposalReader {
  private ProposalReader() {}

  /** What one phrase or sentence of a paper, README or release note proposes. */
  public static Proposals read(String phrase) {
    return SentenceReader.read(phrase);
  }

  /**
   * What a text proposes, sentence by sentence: those that have a number, or propose a claim
   * without one. Offsets are of the text.
   */
  public static List<Proposals> readText(String text) {
    return Sentences.of(text).stream()
        .map(sentence -> SentenceReader.read(sentence.words()).shifted(sentence.start()))
        .filter(ProposalReader::speaks)
        .toList();
  }

  private static boolean speaks(Proposals read) {
    boolean number = read.sentence().words().chars().anyMatch(Character::isDigit);
    return !read.claims().isEmpty() || (number && !read.unread().isEmpty());
  }
}
