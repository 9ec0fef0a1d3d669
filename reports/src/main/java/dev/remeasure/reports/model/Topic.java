package dev.remeasure.reports.model;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A word or question with its explanation: a row of the method and the glossary. */
public record Topic(String group, String word, String meaning) {

  public static Table<Topic> table(String name, String about, Supplier<Stream<Topic>> topics) {
    return new Table<>(
        name,
        about,
        0,
        List.of(
            Column.of("group", "About", 22, CellFormat.NAME, topic -> new Cell.Text(topic.group())),
            Column.of("word", "Word", 26, CellFormat.NAME, topic -> new Cell.Text(topic.word())),
            Column.of(
                "meaning",
                "Meaning",
                100,
                CellFormat.WORDS,
                topic -> new Cell.Text(topic.meaning()))),
        topics);
  }
}
