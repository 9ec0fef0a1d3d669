package dev.remeasure.db.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.archive.Contents;
import dev.remeasure.claims.archive.Contents.Part;
import java.util.ArrayList;
import java.util.List;

/** The last file of an archive, which says what the others are. */
final class Manifest {
  static final String FILE = "manifest.json";

  private static final String FORMAT = "remeasure-dump";
  private static final int VERSION = 1;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Manifest() {}

  static byte[] write(Contents contents) throws JsonProcessingException {
    ObjectNode manifest =
        JSON.createObjectNode()
            .put("format", FORMAT)
            .put("version", VERSION)
            .put("schema", contents.schema());
    ArrayNode parts = manifest.putArray("parts");
    for (Part part : contents.parts()) {
      parts
          .addObject()
          .put("name", part.name())
          .put("rows", part.rows())
          .put("bytes", part.bytes())
          .put("sha256", part.sha256());
    }
    return JSON.writeValueAsBytes(manifest);
  }

  /**
   * Reads it.
   *
   * @param content of the file
   * @throws InvalidValue if it is not the manifest of an archive of this format and version
   */
  static Contents read(String content) {
    JsonNode manifest = parsed(content);
    require(manifest, "format", FORMAT);
    require(manifest, "version", String.valueOf(VERSION));
    List<Part> parts = new ArrayList<>();
    for (JsonNode part : manifest.path("parts")) {
      parts.add(
          new Part(
              part.path("name").asText(),
              part.path("rows").asLong(-1),
              part.path("bytes").asLong(-1),
              part.path("sha256").asText()));
    }
    return new Contents(manifest.path("schema").asText(), parts);
  }

  private static JsonNode parsed(String content) {
    try {
      return JSON.readTree(content);
    } catch (JsonProcessingException e) {
      throw new InvalidValue(FILE, "not that", "must be a JSON object");
    }
  }

  private static void require(JsonNode manifest, String field, String value) {
    String given = manifest.path(field).asText();
    if (!given.equals(value)) {
      throw new InvalidValue(FILE + ", " + field, given, "must be " + value);
    }
  }
}
