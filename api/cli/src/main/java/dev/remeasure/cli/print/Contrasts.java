package dev.remeasure.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Two attempts side by side, for a terminal. */
public final class Contrasts {
  private Contrasts() {}

  /** What their ratios come to, and all that differs. */
  public static void print(PrintWriter out, JsonNode contrast) {
    contrast.path("sentences").forEach(sentence -> out.println(sentence.asText()));
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode group : contrast.path("differences")) {
      for (JsonNode one : group.path("differing")) {
        rows.add(
            List.of(
                group.path("name").asText(),
                one.path("what").asText(),
                one.path("a").asText(),
                one.path("b").asText()));
      }
    }
    out.println();
    Listing.table(
        out,
        List.of(
            "DIFFERS IN",
            "WHAT",
            "ATTEMPT " + contrast.path("a").asText(),
            "ATTEMPT " + contrast.path("b").asText()),
        rows);
    out.println();
    contrast
        .path("differences")
        .forEach(group ->
            out.println(
                "The same in both: "
                    + group.path("same").asInt()
                    + " of "
                    + group.path("name").asText()));
    out.flush();
  }
}
