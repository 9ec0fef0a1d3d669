package dev.remeasure.imports.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Histogram;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Summary;
import dev.remeasure.imports.ImportSpec;
import dev.remeasure.imports.Uploads;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published schema of run files and what is read are the same. */
class SchemaTest {
  private static final Path SCHEMA = Path.of("../../docs/run-file-2.schema.json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .build();

  private static final Map<String, Class<? extends Record>> PARTS =
      Map.ofEntries(
          Map.entry("", RunFile.class),
          Map.entry("/properties/run", Run.class),
          Map.entry("/$defs/answer", Answer.class),
          Map.entry("/$defs/plan", Plan.class),
          Map.entry("/$defs/reading", PlannedReading.class),
          Map.entry("/$defs/protocol", Protocol.class),
          Map.entry("/$defs/component", Component.class),
          Map.entry("/$defs/metric", Metric.class),
          Map.entry("/$defs/point", Point.class),
          Map.entry("/$defs/series", Series.class),
          Map.entry("/$defs/fork", Fork.class),
          Map.entry("/$defs/histogram", Histogram.class),
          Map.entry("/$defs/control", Control.class),
          Map.entry("/$defs/check", QualityCheck.class),
          Map.entry("/$defs/summary", Summary.class),
          Map.entry("/$defs/figure", Summary.Figure.class));

  @Test
  void whatIsReadAndWrittenAgainIsValid() throws IOException {
    assertThat(problems(file())).isEmpty();
  }

  @Test
  void everyFieldThatIsReadIsInTheSchemaAndNoOther() throws IOException {
    JsonNode schema = schema();

    PARTS.forEach((at, part) ->
        assertThat(schema.at(at).path("properties").fieldNames())
            .as(part.getSimpleName())
            .toIterable()
            .containsExactlyInAnyOrderElementsOf(
                Arrays.stream(part.getRecordComponents()).map(RecordComponent::getName).toList()));
  }

  @Test
  void theChoicesAreThoseThatAreRead() throws IOException {
    assertThat(choices("/$defs/metric/properties/provenance")).isEqualTo(names(Provenance.class));
    assertThat(choices("/$defs/grade")).isEqualTo(names(Grade.class));
    assertThat(choices("/$defs/control/properties/kind")).isEqualTo(names(Control.Kind.class));
    assertThat(choices("/properties/run/properties/design")).isEqualTo(names(Run.Design.class));
    assertThat(choices("/properties/run/properties/state")).isEqualTo(names(Run.State.class));
  }

  @Test
  void aFieldThatIsMissingOrNotKnownIsFound() throws IOException {
    ObjectNode file = file();
    file.put("verdict", "REPRODUCED");
    ((ObjectNode) file.get("run")).remove("forks");

    assertThat(problems(file)).hasSize(2);
  }

  @Test
  void aRunFileOfASummaryIsValidAndReadAgainAsItWas() throws IOException {
    for (String table :
        List.of(
            "side,mean,lower,upper,n,metric,device,source\nratio,3,2,4,5,time,an A100,Table 2\n",
            "side,mean,sd,n,unit\nbaseline,3,0.1,5,ms\nsubject,2,0,6,ms\n")) {
      RunFile file = Uploads.read(table, ImportSpec.asRecorded()).file();
      String written = JSON.writeValueAsString(file);

      assertThat(problems(JSON.readTree(written))).isEmpty();
      assertThat(Uploads.read(written, ImportSpec.asRecorded()).file()).isEqualTo(file);
    }
  }

  private static ObjectNode file() {
    RunFile file = Uploads.read(Uploads.text("run-file-1.json"), ImportSpec.asRecorded()).file();
    return JSON.valueToTree(file);
  }

  private static Set<ValidationMessage> problems(JsonNode file) throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema()).validate(file);
  }

  private static List<String> choices(String at) throws IOException {
    return schema().at(at).path("enum").valueStream().map(JsonNode::asText).toList();
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(value -> value.name()).toList();
  }

  private static JsonNode schema() throws IOException {
    return JSON.readTree(Files.readAllBytes(SCHEMA));
  }
}
