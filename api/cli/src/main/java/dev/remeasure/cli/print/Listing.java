package dev.remeasure.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints rows as a table of aligned columns, or as one JSON array. */
public final class Listing {
  private Listing() {}

  public static void json(PrintWriter out, JsonNode array) {
    out.println(array.toPrettyString());
    out.flush();
  }

  /** Prints a header and rows of as many cells; a column is as wide as its widest cell. */
  public static void table(PrintWriter out, List<String> header, List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(header);
    lines.addAll(rows);
    int[] widths = new int[header.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        text.append(line.get(i)).repeat(' ', widths[i] - line.get(i).length() + 2);
      }
      out.println(text.toString().stripTrailing());
    }
    out.flush();
  }

  /** A field's text; a dash if it has none. */
  public static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? "–" : value.asText();
  }
}
