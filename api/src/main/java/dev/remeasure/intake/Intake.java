package dev.remeasure.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.remeasure.attempt.RunFile;
import dev.remeasure.json.JsonPath;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Reads what is uploaded: the tracker's own run files, and what other programs measured. */
@Singleton
public final class Intake {
  private static final int DEEPEST = 100;

  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  Intake() {
    json.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
  }

  /**
   * Reads a run file or a JMH result, whichever it is.
   *
   * @throws UnreadableUpload naming the field or position and the problem
   * @throws dev.remeasure.InvalidValue if the sides do not fit the file
   */
  public RunFile read(byte[] content, Sides sides) {
    try {
      JsonNode root = json.readTree(content);
      if (root.isArray()) {
        return new JmhResult(root, sides).runFile();
      }
      if (root.path("format").asText().equals(RunFile.FORMAT)) {
        return sides.over(json.treeToValue(root, RunFile.class));
      }
      throw new UnreadableUpload(
          null,
          "is neither a run file (an object with \"format\": \""
              + RunFile.FORMAT
              + "\") nor a JMH result (an array)");
    } catch (JsonMappingException e) {
      throw new UnreadableUpload(JsonPath.of(e), JsonPath.problem(e));
    } catch (JsonProcessingException e) {
      throw new UnreadableUpload(null, "is not complete, valid JSON: " + JsonPath.problem(e));
    } catch (IOException e) {
      throw new UnreadableUpload(null, "cannot be read: " + e.getMessage());
    }
  }
}
