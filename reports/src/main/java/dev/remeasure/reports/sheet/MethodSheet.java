package dev.remeasure.reports.sheet;

import dev.remeasure.claims.text.MethodText;
import dev.remeasure.claims.text.MethodText.Section;
import dev.remeasure.reports.model.Table;
import dev.remeasure.reports.model.Topic;
import java.util.stream.Stream;

/** How a claim is read, measured and judged. */
final class MethodSheet {
  private MethodSheet() {}

  static Table<Topic> table() {
    return Topic.table(
        "Method",
        "How a claim is read, measured and judged.",
        () -> MethodText.SECTIONS.stream().flatMap(MethodSheet::topics));
  }

  private static Stream<Topic> topics(Section section) {
    return Stream.concat(
        section.paragraphs().stream().map(text -> new Topic(section.title(), "", text)),
        section.rows().stream().map(row -> new Topic(section.title(), row.term(), row.text())));
  }
}
