package dev.remeasure.cli.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.text.Nearest;
import dev.remeasure.cli.client.Query;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which benchmarks of a result file are the sides of a measurement, and which claim it is compared
 * with. A team keeps a list of these beside its benchmarks, in YAML or JSON.
 */
public record Mapping(
    @Nullable String claim,
    @Nullable String baseline,
    @Nullable String subject,
    @Nullable String metric,
    @Nullable String best,
    @Nullable Grade grade,
    @Nullable String note) {

  private static final List<String> FIELDS =
      List.of("claim", "baseline", "subject", "metric", "best", "grade", "note");

  /**
   * The entries of a file.
   *
   * @throws CommandFailed if it cannot be read or an entry is not one, naming the place
   */
  public static List<Mapping> read(Path file) {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    try (InputStream in = Files.newInputStream(file)) {
      JsonNode list = yaml.readTree(in);
      if (!list.isArray() || list.isEmpty()) {
        throw new CommandFailed(file + ": must be a list of at least one entry");
      }
      List<Mapping> entries = new ArrayList<>();
      for (JsonNode entry : list) {
        entries.add(entry(file + ": [" + entries.size() + "]", entry));
      }
      return entries;
    } catch (JsonProcessingException e) {
      throw new CommandFailed(file + ": is not valid YAML or JSON: " + problem(e), e);
    } catch (IOException e) {
      throw new CommandFailed(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static Mapping entry(String place, JsonNode entry) {
    entry
        .fieldNames()
        .forEachRemaining(name -> {
          if (!FIELDS.contains(name)) {
            throw new CommandFailed(
                place + "." + name + " is not a known field" + Nearest.question(name, FIELDS));
          }
        });
    if (!entry.hasNonNull("baseline") || !entry.hasNonNull("subject")) {
      throw new CommandFailed(place + ": needs both baseline and subject");
    }
    return new Mapping(
        text(place, entry, "claim"),
        text(place, entry, "baseline"),
        text(place, entry, "subject"),
        text(place, entry, "metric"),
        text(place, entry, "best"),
        grade(place, text(place, entry, "grade")),
        text(place, entry, "note"));
  }

  private static @Nullable String text(String place, JsonNode entry, String field) {
    JsonNode value = entry.path(field);
    if (value.isContainerNode()) {
      throw new CommandFailed(place + "." + field + " must be a text, but is " + value);
    }
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  private static @Nullable Grade grade(String place, @Nullable String name) {
    if (name == null) {
      return null;
    }
    return Arrays.stream(Grade.values())
        .filter(grade -> grade.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new CommandFailed(place + ".grade must be one of " + grades() + ", but is " + name));
  }

  private static String grades() {
    return String.join(
        ", ", Arrays.stream(Grade.values()).map(g -> g.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static String problem(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return e.getOriginalMessage()
        + (at == null || at.getLineNr() < 1
            ? ""
            : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")");
  }

  public boolean isEmpty() {
    return equals(new Mapping(null, null, null, null, null, null, null));
  }

  /** Which sides they are, for messages. */
  public String words() {
    return baseline + " / " + subject;
  }

  /** The query of the request that logs a file so. */
  public String query(boolean dryRun) {
    return Query.of(
        "claim", claim,
        "baseline", baseline,
        "subject", subject,
        "metric", metric,
        "best", best,
        "grade", grade == null ? null : grade.name(),
        "note", note,
        "dryRun", dryRun ? "true" : null);
  }
}
