package dev.remeasure.bench.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.reading.proposal.ProposalReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Wordings as they stand in abstracts, READMEs and release notes, labelled by hand before a reader
 * was run on them; a third of them is held out while the reader is written.
 */
public final class Wordings {
  /** What the reader was written with. */
  public static final String OPEN = "open";

  public static final String HELD_OUT = "held-out";

  private static final Set<String> NONE = Set.of("nothing", "refused");

  private Wordings() {}

  /** Runs the reader on one part. */
  public static Score score(String part) throws IOException {
    int right = 0;
    int proposed = 0;
    int labelled = 0;
    int refused = 0;
    int holding = 0;
    List<String> misses = new ArrayList<>();
    for (String line : lines()) {
      List<String> cells = List.of(line.split("\t", -1));
      if (!cells.get(1).equals(part)) {
        continue;
      }
      List<String> labels = labels(cells.get(3));
      List<String> read =
          ProposalReader.read(cells.get(2)).claims().stream().map(Label::of).toList();
      List<String> open = new ArrayList<>(labels);
      right += (int) read.stream().filter(open::remove).count();
      proposed += read.size();
      labelled += labels.size();
      holding += labels.isEmpty() ? 0 : 1;
      refused += !labels.isEmpty() && read.isEmpty() ? 1 : 0;
      if (!open.isEmpty() || read.size() > labels.size()) {
        misses.add(cells.get(2) + " | labelled " + cells.get(3) + " | read " + read);
      }
    }
    return new Score(right, proposed, labelled, refused, holding, misses);
  }

  private static List<String> labels(String cell) {
    return NONE.contains(cell)
        ? List.of()
        : List.of(cell.split("; ", -1)).stream().map(Label::of).toList();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = Wordings.class.getResourceAsStream("wordings.tsv")) {
      String all = new String(requireNonNull(in).readAllBytes(), UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
