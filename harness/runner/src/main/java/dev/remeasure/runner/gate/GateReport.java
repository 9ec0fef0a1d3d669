package dev.remeasure.runner.gate;

import dev.remeasure.runner.gate.Price.Outcome;
import dev.remeasure.runner.terminal.Exit;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a gate says of a change.
 *
 * @param limit most that a benchmark may cost more, as share
 * @param prices at least one
 * @param left benchmarks that only one of the two versions has
 */
public record GateReport(double limit, List<Price> prices, List<String> left) {
  public GateReport {
    prices = List.copyOf(prices);
    left = List.copyOf(left);
  }

  /** The exit code: the worst that was found decides. */
  public Exit exit() {
    if (has(Outcome.SLOWER)) {
      return Exit.SLOWER;
    }
    if (has(Outcome.FAILED)) {
      return Exit.FAILED;
    }
    return has(Outcome.UNDECIDED) ? Exit.UNDECIDED : Exit.DONE;
  }

  /** One sentence over all. */
  public String sentence() {
    long within = prices.stream().filter(price -> price.outcome() == Outcome.WITHIN).count();
    return within
        + " of "
        + prices.size()
        + (prices.size() == 1 ? " benchmark is" : " benchmarks are")
        + " shown to be at most "
        + percent()
        + " slower.";
  }

  /** For a pull request. */
  public String markdown() {
    StringBuilder text = new StringBuilder("### Benchmarks\n\n").append(sentence());
    text.append("\n\n| benchmark | costs more by [95 % interval] | pairs | |\n|---|---|---|---|\n");
    for (Price price : prices) {
      text.append("| ")
          .append(cell(price.benchmark()))
          .append(" | ")
          .append(cell(price.words()))
          .append(" | ")
          .append(price.pairs())
          .append(" | ")
          .append(price.outcome() == Outcome.SLOWER ? "**" : "")
          .append(price.outcome().words())
          .append(price.outcome() == Outcome.SLOWER ? "**" : "")
          .append(" |\n");
    }
    if (!left.isEmpty()) {
      text.append("\nOnly one of the versions has: ").append(String.join(", ", left)).append(".\n");
    }
    return text.toString();
  }

  /** In the format of JUnit, which CI systems show. */
  public String junit() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "remeasure gate");
      xml.writeAttribute("tests", Integer.toString(prices.size() + left.size()));
      xml.writeAttribute(
          "failures", Long.toString(count(Outcome.SLOWER) + count(Outcome.UNDECIDED)));
      xml.writeAttribute("errors", Long.toString(count(Outcome.FAILED)));
      xml.writeAttribute("skipped", Integer.toString(left.size()));
      for (Price price : prices) {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "benchmarks");
        xml.writeAttribute("name", price.benchmark());
        if (price.outcome() != Outcome.WITHIN) {
          xml.writeEmptyElement(price.outcome() == Outcome.FAILED ? "error" : "failure");
          xml.writeAttribute("type", price.outcome().name().toLowerCase(Locale.ROOT));
          xml.writeAttribute("message", price.outcome().words() + ": " + price.words());
        }
        xml.writeEndElement();
      }
      for (String name : left) {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "benchmarks");
        xml.writeAttribute("name", name);
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", "only one of the versions has it");
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can be written to", e);
    }
    return text.toString();
  }

  private boolean has(Outcome outcome) {
    return count(outcome) > 0;
  }

  private long count(Outcome outcome) {
    return prices.stream().filter(price -> price.outcome() == outcome).count();
  }

  private String percent() {
    return Math.round(1e6 * limit) / 1e4 + " %";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\s+", " ");
  }
}
