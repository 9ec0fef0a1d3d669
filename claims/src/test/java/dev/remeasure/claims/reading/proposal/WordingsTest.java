package dev.remeasure.claims.reading.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Form;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reader against {@code wordings.tsv}, which was labelled before it was run. */
class WordingsTest {
  record Score(int right, int proposed, int expected, List<String> wrong) {}

  public static void main(String[] args) throws IOException {
    for (String part : args) {
      Score score = score(part);
      System.out.println(part + ": " + score.right + " right of " + score.proposed
          + " proposed and " + score.expected + " expected");
      if (part.equals("open")) {
        score.wrong.forEach(System.out::println);
      }
    }
  }

  private static Score score(String part) throws IOException {
    int right = 0;
    int proposed = 0;
    int expected = 0;
    List<String> wrong = new ArrayList<>();
    try (InputStream in = WordingsTest.class.getResourceAsStream("wordings.tsv")) {
      String all = new String(requireNonNull(in).readAllBytes(), UTF_8);
      for (String line : all.lines().filter(l -> !l.startsWith("#")).toList()) {
        List<String> cells = List.of(line.split("\t", -1));
        if (!cells.get(1).equals(part)) {
          continue;
        }
        boolean none = cells.get(3).matches("nothing|refused");
        List<String> labels = none ? List.of() : List.of(cells.get(3).split("; ", -1));
        List<String> said =
            ProposalReader.read(cells.get(2)).claims().stream().map(WordingsTest::label).toList();
        List<String> open = new ArrayList<>(labels);
        for (String s : said) {
          if (open.remove(s)) {
            right++;
          } else {
            wrong.add(cells.get(2) + " -> " + s + " not " + cells.get(3));
          }
        }
        proposed += said.size();
        expected += labels.size();
      }
    }
    return new Score(right, proposed, expected, wrong);
  }

  private static String label(Proposal p) {
    String forms = p.forms().stream().map(Form::name).collect(Collectors.joining("|"));
    String qualifier =
        switch (p.qualifier()) {
          case UP_TO -> " up-to";
          case AT_MOST -> " at-most";
          case MORE_THAN -> " over";
          case LESS_THAN -> " under";
          case APPROXIMATELY -> " about";
          case RANGE -> " range";
          default -> "";
        };
    String percent = p.forms().contains(Form.SHARE) && p.words().contains("%") ? "%" : "";
    String end = p.statistic() == null ? "" : " " + p.statistic();
    return forms + qualifier + " " + String.join("-", p.numbers()) + percent + " "
        + (p.resource() == null ? "-" : p.resource()) + end;
  }

  @Test
  void openPartKeepsItsFigure() throws IOException {
    Score score = score("open");

    assertThat(score.wrong).hasSizeLessThanOrEqualTo(2);
    assertThat(score.right).isGreaterThanOrEqualTo(126);
  }
}
