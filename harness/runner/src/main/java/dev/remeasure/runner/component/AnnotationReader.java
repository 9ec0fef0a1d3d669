package dev.remeasure.runner.component;

import dev.remeasure.probe.Component;
import dev.remeasure.probe.Counter;
import dev.remeasure.probe.Reproduces;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Group;

/** The harness's annotations on a class, read from its class file without loading it. */
final class AnnotationReader {
  private final ClassModel type;

  AnnotationReader(byte[] classFile) {
    this.type = ClassFile.of().parse(classFile);
  }

  /** The elements of the class's {@link Component}. */
  Optional<Map<String, String>> component() {
    return find(onType(), Component.class).map(AnnotationReader::texts);
  }

  /** The elements of each {@link Counter}. */
  List<Map<String, String>> counters() {
    List<Map<String, String>> counters = new ArrayList<>();
    find(onType(), Counter.class).map(AnnotationReader::texts).ifPresent(counters::add);
    find(onType(), Counter.All.class)
        .map(all -> all.elements().getFirst().value())
        .ifPresent(value -> {
          for (AnnotationValue each : ((AnnotationValue.OfArray) value).values()) {
            counters.add(texts(((AnnotationValue.OfAnnotation) each).annotation()));
          }
        });
    return counters;
  }

  /**
   * The elements of the {@link Reproduces} on each method that has one, by the name JMH lists it
   * under: the method's own, or that of the group it belongs to.
   */
  Map<String, Map<String, String>> reproduces() {
    Map<String, Map<String, String>> byMethod = new HashMap<>();
    for (MethodModel method : type.methods()) {
      method
          .findAttribute(Attributes.runtimeVisibleAnnotations())
          .map(found -> found.annotations())
          .ifPresent(marks ->
              find(marks, Reproduces.class)
                  .ifPresent(mark -> byMethod.put(listed(method, marks), texts(mark))));
    }
    return byMethod;
  }

  private static String listed(MethodModel method, List<Annotation> marks) {
    return find(marks, Group.class)
        .map(group -> texts(group).getOrDefault("value", "group"))
        .orElseGet(() -> method.methodName().stringValue());
  }

  private List<Annotation> onType() {
    return type.findAttribute(Attributes.runtimeVisibleAnnotations())
        .map(found -> found.annotations())
        .orElse(List.of());
  }

  private static Optional<Annotation> find(List<Annotation> annotations, Class<?> wanted) {
    return annotations.stream()
        .filter(found -> found.classSymbol().equals(wanted.describeConstable().orElseThrow()))
        .findFirst();
  }

  private static Map<String, String> texts(Annotation annotation) {
    Map<String, String> texts = new HashMap<>();
    for (AnnotationElement element : annotation.elements()) {
      texts.put(element.name().stringValue(), text(element.value()));
    }
    return texts;
  }

  private static String text(AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.OfString text -> text.stringValue();
      case AnnotationValue.OfEnum constant -> constant.constantName().stringValue();
      case AnnotationValue.OfClass type -> name(type);
      case AnnotationValue.OfArray array ->
          array.values().stream().map(AnnotationReader::text).collect(Collectors.joining(","));
      case AnnotationValue.OfBoolean flag -> Boolean.toString(flag.booleanValue());
      default -> throw new IllegalArgumentException("unexpected annotation value " + value);
    };
  }

  private static String name(AnnotationValue.OfClass type) {
    String descriptor = type.className().stringValue();
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
  }
}
