package dev.remeasure.bench.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.reading.proposal.Proposal;
import dev.remeasure.claims.reading.proposal.ProposalReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Wordings as they stand in abstracts, READMEs and release notes, and texts like abstracts, all
 * labelled by hand before a reader was run on them. A third of the wordings is held out while the
 * reader is written.
 */
public final class Wordings {
  /** What the reader was written with. */
  public static final String OPEN = "open";

  public static final String HELD_OUT = "held-out";

  private static final Set<String> NONE = Set.of("nothing", "refused");

  private Wordings() {}

  /** Runs the reader on one part of the wordings. */
  public static Score score(String part) throws IOException {
    Stream<List<String>> rows =
        rows("wordings.tsv").stream()
            .filter(row -> row.get(1).equals(part))
            .map(row -> row.subList(2, 4));
    return score(rows.toList(), words -> ProposalReader.read(words).claims());
  }

  /** Runs the reader on the texts. */
  public static Score scoreTexts() throws IOException {
    return score(
        rows("texts.tsv").stream().map(row -> row.subList(1, 3)).toList(), Wordings::proposed);
  }

  /** The texts alone. */
  public static List<String> texts() throws IOException {
    return rows("texts.tsv").stream().map(row -> row.get(1)).toList();
  }

  private static List<Proposal> proposed(String text) {
    return ProposalReader.readText(text).stream()
        .flatMap(sentence -> sentence.claims().stream())
        .toList();
  }

  /** Rows of words and labels. */
  private static Score score(List<List<String>> rows, Function<String, List<Proposal>> reader) {
    int right = 0;
    int proposed = 0;
    int labelled = 0;
    int refused = 0;
    int holding = 0;
    List<String> misses = new ArrayList<>();
    for (List<String> row : rows) {
      String words = row.getFirst();
      List<String> labels = labels(row.getLast());
      List<String> read = reader.apply(words).stream().map(Label::of).toList();
      List<String> open = new ArrayList<>(labels);
      right += (int) read.stream().filter(open::remove).count();
      proposed += read.size();
      labelled += labels.size();
      holding += labels.isEmpty() ? 0 : 1;
      refused += !labels.isEmpty() && read.isEmpty() ? 1 : 0;
      if (!open.isEmpty() || read.size() > labels.size()) {
        misses.add(words + " | labelled " + row.getLast() + " | read " + String.join("; ", read));
      }
    }
    return new Score(right, proposed, labelled, refused, holding, misses);
  }

  private static List<String> labels(String cell) {
    return NONE.contains(cell)
        ? List.of()
        : List.of(cell.split("; ", -1)).stream().map(Label::of).toList();
  }

  private static List<List<String>> rows(String file) throws IOException {
    try (InputStream in = Wordings.class.getResourceAsStream(file)) {
      String all = new String(requireNonNull(in).readAllBytes(), UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }
}
