package dev.remeasure.yardstick;

import java.util.Map;

/** A small ONNX model, written by hand: field numbers are those of onnx.proto3. */
final class OnnxModel {
  private static final int FLOAT = 1;
  private static final int INT = 2;
  private static final int INTS = 7;
  private static final int STANDARD = 17;

  private final Protobuf graph = new Protobuf().text(2, "graph");

  OnnxModel input(String name, long... shape) {
    graph.message(11, value(name, shape));
    return this;
  }

  OnnxModel output(String name, long... shape) {
    graph.message(12, value(name, shape));
    return this;
  }

  OnnxModel constant(String name, float[] values, long... shape) {
    Protobuf tensor = new Protobuf();
    for (long dimension : shape) {
      tensor.number(1, dimension);
    }
    graph.message(5, tensor.number(2, FLOAT).text(8, name).floats(9, values));
    return this;
  }

  /** An operator; an attribute of one number is an int, of several a list. */
  OnnxModel node(
      String domain,
      String operator,
      String inputs,
      String output,
      Map<String, long[]> attributes) {
    Protobuf node = new Protobuf();
    for (String input : inputs.split(" ", -1)) {
      node.text(1, input);
    }
    node.text(2, output).text(4, operator).text(7, domain);
    attributes.forEach((name, values) -> node.message(5, attribute(name, values)));
    graph.message(1, node);
    return this;
  }

  byte[] toByteArray() {
    return new Protobuf()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Protobuf().text(1, "").number(2, STANDARD))
        .message(8, new Protobuf().text(1, "com.microsoft").number(2, 1))
        .toByteArray();
  }

  private static Protobuf attribute(String name, long[] values) {
    Protobuf attribute = new Protobuf().text(1, name);
    if (values.length == 1) {
      return attribute.number(3, values[0]).number(20, INT);
    }
    for (long value : values) {
      attribute.number(8, value);
    }
    return attribute.number(20, INTS);
  }

  private static Protobuf value(String name, long[] shape) {
    Protobuf dimensions = new Protobuf();
    for (long dimension : shape) {
      dimensions.message(1, new Protobuf().number(1, dimension));
    }
    Protobuf tensor = new Protobuf().number(1, FLOAT).message(2, dimensions);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }
}
