package dev.remeasure.imports.summary;

import static dev.remeasure.imports.Uploads.read;
import static dev.remeasure.imports.Uploads.sides;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.run.Summary.Figure;
import dev.remeasure.imports.AnswerSpec;
import dev.remeasure.imports.ImportSpec;
import dev.remeasure.imports.Uploads;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTableTest {
  private static final String SIDES =
      """
      side,mean,sd,n,unit,device,source
      baseline,30.5,1.5,5,ms,an A100,"Table 2, p. 5"
      subject,10.25,0.8,8,ms,an A100,"Table 2, p. 5"
      """;

  @Test
  void aRowIsASideWithWhatIsKnownOfIt() {
    Run run = run(SIDES);

    assertThat(run.summary())
        .isEqualTo(
            new Summary(
                null,
                new Figure(30.5, 1.5, null, null, 5),
                new Figure(10.25, 0.8, null, null, 8),
                "ms",
                "an A100",
                "Table 2, p. 5"));
    assertThat(run.forks()).isEmpty();
    assertThat(run.metrics())
        .extracting("name", "resource", "statistic", "better")
        .containsExactly(tuple("time", "time", "mean", Direction.LOWER));
    assertThat(run.environment().value("device")).isEqualTo("an A100");
    assertThat(run.startedAt()).isEqualTo(Uploads.NOON);
    assertThat(run.warnings()).singleElement().asString().contains("does not say when");
  }

  @Test
  void orItIsARatioWithItsInterval() {
    Run run = run("Side;Mean;Lower;Upper;Level;N;Resource\nratio;3,1;2,9;3,3;95 %;10;memory\n");

    assertThat(run.summary())
        .isEqualTo(new Summary(new Figure(3.1, null, 2.9, 3.3, 10), null, null, null, null, null));
    assertThat(run.metrics())
        .extracting("name", "resource", "better")
        .containsExactly(tuple("memory", "memory", Direction.LOWER));
  }

  @Test
  void whatOneRowLeavesOutTheOtherSays() {
    Run run =
        run(
            """
            side\tmean\tunit\tdevice\tsource\tmetric\tresource\tbetter
            baseline\t70\tpoints\tan A100\tTable 2\tscore\tquality\thigher
            subject\t75\t\t\t\t\t\t
            """);

    assertThat(requireNonNull(run.summary()).words())
        .isEqualTo("n not given, measured on an A100, source: Table 2");
    assertThat(run.metrics())
        .extracting("name", "resource", "better")
        .containsExactly(tuple("score", "quality", Direction.HIGHER));
  }

  @Test
  void theAnswerIsRecordedAsOfAnyOtherFile() {
    AnswerSpec said = new AnswerSpec("time", "throughput", null, Grade.MECHANISM, "the inverse");
    ImportSpec spec = new ImportSpec("a.b", "plain", "clever", ".*", said, "a note");

    assertThat(read(SIDES, spec).file().answers())
        .containsExactly(new Answer("time", "throughput", "mean", Grade.MECHANISM, "the inverse"));
    assertThat(read(SIDES, spec).file().claim()).isEqualTo("a.b");
    assertThat(read(SIDES, spec).file().run().component().baseline()).isEqualTo("plain");
    assertThat(read(SIDES, spec).file().run().points())
        .containsExactly(new Point("", Map.of(), true));
  }

  @Test
  void theSameTableIsTheSameUpload() {
    assertThat(read(SIDES, ImportSpec.asRecorded()).identity())
        .isEqualTo(read(SIDES, ImportSpec.asRecorded()).identity())
        .isNotEqualTo(read(SIDES, sides("a", "b")).identity());
  }

  @Test
  void aProblemNamesLineColumnAndValue() {
    refused("side,mean,unit\nboth,1,ms\n", "line 2, side: must be baseline, subject or ratio");
    refused("side,mean,unit\nboth,1,ms\n", "but is \"both\"");
    refused(
        "side,Mean,unit\nbaseline,1,ms\nsubject,fast,ms\n",
        "line 3, Mean: must be a finite number, but is \"fast\"");
    refused("side,mean,metric\nratio,,time\n", "line 2, mean: must be a number, but is empty");
    refused("side,mean,metric\nratio,-2,time\n", "line 2, mean: must be a number above zero");
    refused("side,mean,n,metric\nratio,2,0,time\n", "line 2, n: must be at least 1, but is 0");
    refused("side,mean,n,metric\nratio,2,2.5,time\n", "line 2, n: must be a whole number");
    refused(
        "side,mean,lower,upper,metric\nratio,2,2.5,3,time\n",
        "line 2, lower: must not be above the mean, 2.0, but is 2.5");
    refused("side,mean,lower,metric\nratio,2,1,time\n", "line 2, upper: is required");
    refused("side,mean,sd,metric\nratio,2,1,time\n", "line 2, sd: must be left out");
    refused(
        "side,mean,lower,upper,level,metric\nratio,2,1,3,90 %,time\n",
        "line 2, level: must be 95 %, the level at which intervals are judged, but is \"90 %\"");
    refused("side,mean\nratio,2\n", "line 2, metric: is empty");
    refused("side,mean,metric\nratio,2,tokens\n", "line 2, better: must be higher or lower");
    refused("side,mean,unit\nbaseline,2,ms\n", "line 2, side: needs the other side");
    refused("side,mean\nbaseline,2\nsubject,2\n", "line 2, unit: must name the unit");
    refused(
        "side,mean,unit\nbaseline,2,ms\nsubject,2,s\n",
        "line 3, unit: must be as in line 2, ms, but is \"s\"");
    refused(
        "side,mean,unit\nsubject,2,ms\nsubject,2,ms\n", "line 3, side: must not be given twice");
    refused(
        "side,mean,unit\nsubject,2,ms\nratio,2,ms\n", "line 3, side: must not stand beside line 2");
    refused(
        "side,mean,unit\nbaseline,2,ms\nsubject,2,ms\nsubject,2,ms\n",
        "line 4, side: is one too many");
    refused("side,mean,size\nratio,2,5\n", "line 1: names a column \"size\"");
    refused("side,mean,Mean\nratio,2,5\n", "line 1: names the column mean twice");
    refused("side,mean\n", "holds no row");
  }

  private static void refused(String table, String message) {
    assertThatThrownBy(() -> run(table))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageContaining(message);
  }

  private static Run run(String table) {
    return read(table, ImportSpec.asRecorded()).file().run();
  }
}
