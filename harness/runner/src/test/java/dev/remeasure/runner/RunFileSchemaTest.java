package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published schema describes the files that are really written. */
@Tag("slow")
class RunFileSchemaTest {
  private static final Path SCHEMA = Path.of("../../docs/run-file-2.schema.json");

  @TempDir private Path home;

  @Test
  void aRunWithControlsAndFailedForksIsValid() throws IOException {
    Harness harness = new Harness(home);
    harness.measure("good", "--no-upload", "--control", "a-a", "--note", "for the schema");
    harness.measure("throws", "--no-upload");
    for (Path file : harness.files()) {
      assertThat(schema().validate(json(file))).isEmpty();
    }
    assertThat(harness.files()).hasSize(2);
  }

  @Test
  void aFieldThatIsMissingOrNotKnownIsFound() throws IOException {
    Harness harness = new Harness(home);
    harness.measure("good", "--no-upload");
    ObjectNode file = (ObjectNode) json(harness.files().getFirst());
    file.put("verdict", "REPRODUCED");
    ((ObjectNode) file.get("run")).remove("forks");
    assertThat(schema().validate(file)).hasSize(2);
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json(SCHEMA));
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(file));
  }
}
