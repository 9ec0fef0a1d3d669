package dev.remeasure.imports.upload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON document, with the way to it for messages.
 *
 * @param path e.g. {@code [3].primaryMetric.rawData[0][1]}; empty for the whole
 */
public record Field(String path, JsonNode node) {

  public Field at(String name) {
    return new Field(path.isEmpty() ? name : path + "." + name, node.path(name));
  }

  public Field at(int index) {
    return new Field(path + "[" + index + "]", node.path(index));
  }

  public boolean exists() {
    return !node.isMissingNode() && !node.isNull();
  }

  /** Whether it is an array that holds anything. */
  public boolean filled() {
    return node.isArray() && !node.isEmpty();
  }

  public List<Field> elements() {
    List<Field> elements = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      elements.add(at(i));
    }
    return elements;
  }

  /** The elements of what must be an array. */
  public List<Field> list() {
    if (!node.isArray()) {
      throw wrong(exists() ? "must be an array" : "is missing");
    }
    return elements();
  }

  public String text() {
    if (!node.isTextual() || node.asText().isBlank()) {
      throw wrong(exists() ? "must be text" : "is missing");
    }
    return node.asText();
  }

  public String text(String otherwise) {
    return node.isTextual() && !node.asText().isBlank() ? node.asText() : otherwise;
  }

  /** A finite number; JMH writes the others as text. */
  public double number() {
    if (!exists()) {
      throw wrong("is missing");
    }
    if (!finite()) {
      throw wrong("must be a finite number, but is " + shown());
    }
    return node.asDouble();
  }

  public boolean finite() {
    return node.isNumber() && Double.isFinite(node.asDouble());
  }

  public List<Double> numbers() {
    return list().stream().map(Field::number).toList();
  }

  /** Names and values of an object's fields as text, sorted by name. */
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    node.properties()
        .forEach(entry ->
            texts.put(
                entry.getKey(),
                entry.getValue().isValueNode()
                    ? entry.getValue().asText()
                    : entry.getValue().toString()));
    return texts;
  }

  public UnreadableUpload wrong(@Nullable String problem) {
    return new UnreadableUpload(path, String.valueOf(problem));
  }

  private String shown() {
    String text = node.isNumber() ? node.asText() : node.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
