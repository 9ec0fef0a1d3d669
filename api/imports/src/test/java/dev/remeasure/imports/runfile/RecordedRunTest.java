package dev.remeasure.imports.runfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import dev.remeasure.imports.AnswerSpec;
import dev.remeasure.imports.ImportSpec;
import dev.remeasure.imports.ParsedUpload;
import dev.remeasure.imports.Uploads;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedRunTest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final String FIRST = Uploads.text("run-file-1.json");
  private static final String UNPLANNED =
      FIRST.replaceFirst("(?s)\"plan\": \\{.*?\\n \\}", "\"plan\": null");

  @Test
  void inVersion1EveryMetricAnswersAtTheFilesGrade() {
    RunFile file = read(FIRST).file();

    assertThat(file.version()).isEqualTo(2);
    assertThat(file.claim()).isEqualTo("lab.good");
    assertThat(file.answers())
        .containsExactly(
            new Answer("time", "time", "mean", Grade.SIMULATION, null),
            new Answer("allocation", "allocation", "total", Grade.SIMULATION, null));
    assertThat(file.run().forks()).hasSize(6);
    assertThat(file.run().metrics())
        .containsExactly(
            Metric.ofScore("avgt"),
            new Metric(
                "allocation",
                "allocation",
                "count",
                dev.remeasure.claims.claim.Claim.Direction.LOWER));
  }

  @Test
  void aPlanOfVersion1HasTheWordsOfItsReadingAlone() {
    RunFile file = read(FIRST).file();
    Plan plan = Objects.requireNonNull(file.plan());

    assertThat(plan.reading()).isEqualTo(new PlannedReading("at least 2x", null, null, null));
    assertThat(plan.revision()).isNull();
    assertThat(plan.answers()).isEqualTo(file.answers());
    assertThat(plan.precision()).isCloseTo(Math.log(1.25) / 2, within(1e-12));
  }

  @Test
  void theMetricThatVersion1NamesAnswersFirstInFileAndPlan() {
    ParsedUpload upload = read(FIRST.replace("\"metric\": null", "\"metric\": \"allocation\""));

    assertThat(upload.named()).isEqualTo("allocation");
    assertThat(upload.file().answers().getFirst().metric()).isEqualTo("allocation");
    assertThat(Objects.requireNonNull(upload.file().plan()).answers())
        .isEqualTo(upload.file().answers());
    assertThatThrownBy(() -> read(FIRST.replace("\"metric\": null", "\"metric\": \"heap\"")))
        .hasMessageContaining("metric must be one of the run's metrics, [time, allocation]")
        .hasMessageContaining("heap");
  }

  @Test
  void thePlanKeepsWhatIsSaidAboutItFromChangingAnything() {
    RunFile file = read(FIRST, spec("lab.other", "allocation", Grade.EXACT)).file();

    assertThat(file.claim()).isEqualTo("lab.good");
    assertThat(file.answers()).isEqualTo(read(FIRST).file().answers());
  }

  @Test
  void withoutAPlanClaimMetricAndGradeCanBeSaid() {
    RunFile file = read(UNPLANNED, spec("lab.other", "allocation", Grade.EXACT)).file();

    assertThat(file.claim()).isEqualTo("lab.other");
    assertThat(file.answers())
        .containsExactly(
            new Answer("allocation", "allocation", "total", Grade.EXACT, null),
            new Answer("time", "time", "mean", Grade.SIMULATION, null));
  }

  @Test
  void version2ComesBackAsItWasWritten() throws JsonProcessingException {
    RunFile file = read(FIRST).file();

    ParsedUpload again = read(JSON.writeValueAsString(file));

    assertThat(again.file()).isEqualTo(file);
    assertThat(again.named()).isNull();
  }

  @Test
  void aMetricThatIsNotAmongTheAnswersCanBeNamed() throws JsonProcessingException {
    RunFile file = read(UNPLANNED).file();
    String timed =
        JSON.writeValueAsString(
            new RunFile(
                file.format(),
                file.version(),
                file.claim(),
                file.answers().subList(0, 1),
                null,
                null,
                file.run()));

    assertThat(read(timed, spec(null, "allocation", null)).file().answers())
        .extracting(Answer::metric, Answer::grade)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("allocation", Grade.SIMULATION),
            org.assertj.core.api.Assertions.tuple("time", Grade.SIMULATION));
  }

  @Test
  void sayingWhatTheFileSaysChangesNothing() {
    String digest = read(UNPLANNED).identity();

    assertThat(read(UNPLANNED, spec("lab.good", "time", Grade.EXACT)).identity()).isEqualTo(digest);
    assertThat(read(UNPLANNED, spec("lab.good", "allocation", null)).identity())
        .isNotEqualTo(digest);
    assertThat(read(UNPLANNED, spec("lab.other", null, null)).identity()).isNotEqualTo(digest);
  }

  @Test
  void anotherVersionIsNamedWithThoseThereAre() {
    assertThatThrownBy(() -> read(FIRST.replace("\"version\": 1", "\"version\": 3")))
        .hasMessage("version: must be 1 or 2, but is 3");
    assertThatThrownBy(() -> read(FIRST.replace("\"version\": 1,", "")))
        .hasMessage("version: is missing");
  }

  @Test
  void aMetricWithoutStatisticAndProvenanceHasTheUsualOnes() {
    Run run = read(FIRST).file().run();

    assertThat(run.metrics())
        .extracting(metric -> metric.statistic() + " " + metric.provenance())
        .isEqualTo(List.of("mean TIMED", "total COUNTED"));
  }

  private static ParsedUpload read(String file) {
    return read(file, ImportSpec.asRecorded());
  }

  private static ParsedUpload read(String file, ImportSpec spec) {
    return Uploads.read(file, spec);
  }

  private static ImportSpec spec(
      @Nullable String claim, @Nullable String metric, @Nullable Grade grade) {
    return new ImportSpec(
        claim, null, null, null, new AnswerSpec(metric, null, null, grade, null), null);
  }
}
