package dev.remeasure.cli.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.verify.ExportedChain;
import dev.remeasure.claims.verify.Mismatch;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exported chain: a JSON array of links as the API gives it, or the lines of a dump's. */
public record ChainFile(Path file, List<Link> links) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads it.
   *
   * @throws CommandFailed if it cannot be read, or does not hold links
   */
  public static ChainFile read(Path file) {
    List<Link> links = new ArrayList<>();
    try (MappingIterator<JsonNode> values =
        JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
      while (values.hasNextValue()) {
        links.add(link(file, links.size() + 1, values.nextValue()));
      }
    } catch (JsonProcessingException e) {
      throw new CommandFailed(file + " is not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new CommandFailed("cannot read " + file + ": " + e.getMessage(), e);
    }
    return new ChainFile(file, links);
  }

  /** Prints whether it holds, with every difference and its head; returns whether it does. */
  public boolean verify(@Nullable String head, PrintWriter out) {
    List<Mismatch> found = ExportedChain.verify(links, head);
    out.println(
        "The chain in " + file + (found.isEmpty() ? " holds, link by link." : " does NOT hold:"));
    found.forEach(mismatch -> out.println("  " + mismatch.words()));
    if (!links.isEmpty()) {
      Link last = links.getLast();
      out.println("Its head, link " + last.number() + ": " + last.hash());
    }
    return found.isEmpty();
  }

  private static Link link(Path file, int place, JsonNode node) {
    try {
      return new Link(
          node.path("number").asLong(),
          Link.Event.valueOf(node.path("event").asText()),
          node.path("subject").asText(),
          node.path("digest").asText(),
          Instant.parse(either(node, "at", "added_at").asText()),
          text(either(node, "by", "added_by")),
          text(node.path("reason")),
          text(either(node, "before", "digest_before")),
          node.path("previous").asText(),
          node.path("hash").asText());
    } catch (InvalidValue e) {
      throw new CommandFailed(file + ", link " + place + ": " + e.getMessage(), e);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new CommandFailed(
          file + ", link " + place + " is not a link of a chain: " + e.getMessage(), e);
    }
  }

  private static JsonNode either(JsonNode node, String ours, String column) {
    return node.has(ours) ? node.path(ours) : node.path(column);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
