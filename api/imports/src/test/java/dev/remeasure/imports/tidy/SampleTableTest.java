package dev.remeasure.imports.tidy;

import static dev.remeasure.imports.Uploads.read;
import static dev.remeasure.imports.Uploads.sides;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.imports.ImportSpec;
import dev.remeasure.imports.Uploads;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTableTest {
  private static final String TABLE =
      """
      side,fork,iteration,value,unit
      baseline,1,1,20.1,ms
      baseline,1,2,20.3,ms
      baseline,2,1,20.0,ms
      subject,1,2,10.2,ms
      subject,1,1,10.1,ms
      subject,2,1,10.0,ms
      """;

  @Test
  void aRowIsASampleOfAForkOfASide() {
    Run run = run(TABLE);

    assertThat(run.producer()).isEqualTo("table of samples");
    assertThat(run.design()).isEqualTo(Run.Design.SEPARATE);
    assertThat(run.metrics()).containsExactly(Metric.ofScore("avgt"));
    assertThat(values(run, Side.BASELINE)).isEqualTo("[20.1, 20.3] [20.0]");
    assertThat(values(run, Side.SUBJECT)).isEqualTo("[10.1, 10.2] [10.0]");
    assertThat(run.component().baseline()).isEqualTo("baseline");
  }

  @Test
  void sidesMayHaveNamesOfTheirOwn() {
    String named = TABLE.replace("baseline", "quick sort").replace("subject", "merge sort");

    assertThat(values(read(named, sides("quick", "merge")).file().run(), Side.SUBJECT))
        .isEqualTo("[10.1, 10.2] [10.0]");
    assertThatThrownBy(() -> run(named))
        .hasMessageContaining("baseline must name one of the file's benchmarks")
        .hasMessageContaining("quick sort");
  }

  @Test
  void furtherColumnsAreParametersAndMakeAPoint() {
    Run run =
        run(
            """
            Side;N;fork;iteration;value;unit;JDK
            baseline;10;a;0;1,5;s;25
            subject;10;a;0;0,5;s;25
            baseline;20;a;0;3,5;s;25
            subject;20;a;0;1,5;s;25
            subject;30;a;0;2,5;s;
            """);

    assertThat(run.points()).extracting("name").containsExactly("JDK=25, N=10", "JDK=25, N=20");
    assertThat(run.forks("JDK=25, N=20", Side.BASELINE).getFirst().series("time"))
        .hasValueSatisfying(series -> assertThat(series.values()).containsExactly(3.5));
    assertThat(run.warnings()).anyMatch(warning -> warning.contains("N=30"));
  }

  @Test
  void aColumnCanNameTheMetric() {
    Run run =
        run(
            """
            side,fork,iteration,metric,value,unit,better
            baseline,1,1,latency,20,ms,
            baseline,1,1,memory,300,MB,
            baseline,1,1,accuracy,90,%,higher
            subject,1,1,latency,10,ms,
            subject,1,1,memory,200,MB,
            subject,1,1,accuracy,91,%,higher
            """);

    assertThat(run.metrics())
        .extracting(Metric::name, Metric::resource, Metric::better)
        .containsExactly(
            tuple("latency", "time", Direction.LOWER),
            tuple("memory", "memory", Direction.LOWER),
            tuple("accuracy", "accuracy", Direction.HIGHER));
    assertThat(run.metrics())
        .allMatch(metric -> metric.provenance() == Provenance.TIMED)
        .allMatch(metric -> metric.statistic().equals("mean"));
  }

  @ParameterizedTest
  @CsvSource({
    "ms, time, time, avgt, LOWER",
    "us/op, time, time, avgt, LOWER",
    "ops/s, throughput, throughput, thrpt, HIGHER",
    "MiB, memory, memory, count, LOWER",
    "Wh, energy, energy, count, LOWER"
  })
  void aUnitTellsWhatWasMeasured(
      String unit, String name, String resource, String mode, Direction better) {
    Metric metric = run(TABLE.replace(",ms", "," + unit)).metrics().getFirst();

    assertThat(metric)
        .extracting(Metric::name, Metric::resource, Metric::mode, Metric::better)
        .containsExactly(name, resource, mode, better);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "side,fork,iteration,value,unit | side,fork,iteration,value      | line 1: names no column unit; needed are side",
        "value,unit                     | value,unit,Fork                | line 1: names the column Fork twice",
        "value,unit                     | value,unit,                    | line 1: has no name for column 6",
        "1,2,20.3,ms                    | 1,2,20.3                       | line 3: has 4 columns where the first line names 5",
        "1,2,20.3,ms                    | 1,2,fast,ms                    | line 3, value: must be a finite number, but is \"fast\"",
        "1,2,20.3,ms                    | 1,2,1e99999999999,ms           | line 3, value: must be a finite number, but is \"1e99999999999\"",
        "1,2,20.3,ms                    | 1,2,NaN,ms                     | line 3, value: must be a finite number, but is \"NaN\"",
        "1,2,20.3,ms                    | 1,2,\"20,3\",ms                | line 3, value: must be a finite number, but is \"20,3\"",
        "1,2,20.3,ms                    | 1,two,20.3,ms                  | line 3, iteration: must be a whole number from 0, but is \"two\"",
        "1,2,20.3,ms                    | 1,-1,20.3,ms                   | line 3, iteration: must be a whole number from 0, but is \"-1\"",
        "1,2,20.3,ms                    | 1,1e99999999999,20.3,ms        | line 3, iteration: must be a whole number from 0",
        "1,2,20.3,ms                    | ,2,20.3,ms                     | line 3, fork: is empty",
        "1,2,20.3,ms                    | 1,2,20.3,s                     | line 3, unit: must be ms, as in line 2, but is s",
        "1,2,20.3,ms                    | 1,1,20.3,ms                    | line 3, iteration: 1 of this fork is in line 2 already",
        "1,2,20.3,ms                    | 1,2,20.3,widgets               | line 3, unit: does not tell what \"widgets\" measures; name it in a column metric",
        "1,2,20.3,ms                    | 1,2,\"20.3\"3,ms               | is not valid CSV: ",
      })
  void aProblemNamesRowAndColumn(String right, String wrong, String problem) {
    String table = TABLE.replaceFirst(right, wrong);

    assertThat(table).isNotEqualTo(TABLE);
    assertThatThrownBy(() -> run(table))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageStartingWith(problem);
  }

  @Test
  void aMetricThatCanImproveEitherWayMustSayWhich() {
    String table =
        TABLE.replace("unit\n", "unit,metric,better\n").replace(",ms\n", ",%,quality,\n");

    assertThatThrownBy(() -> run(table))
        .hasMessage(
            "line 2, better: must be higher or lower for quality in %, which can be either");
    assertThatThrownBy(() -> run(table.replaceFirst("quality,", "quality,up")))
        .hasMessage("line 2, better: must be higher or lower, but is \"up\"");
    assertThatThrownBy(() ->
            run(
                table
                    .replace("quality,", "quality,higher")
                    .replace("20.3,%,quality,higher", "20.3,%,quality,lower")))
        .hasMessage("line 3, better: must be the same for quality as in line 2");
    assertThat(run(table.replace("quality,", "quality,higher")).metrics().getFirst().better())
        .isEqualTo(Direction.HIGHER);
  }

  @Test
  void aLineBreakInACellMovesTheLinesBelowIt() {
    String table = TABLE.replace("unit\n", "unit,note\n").replace("ms\n", "ms,\"a\nb\"\n");

    assertThatThrownBy(() -> run(table.replace("20.0,ms", "?,ms")))
        .hasMessageStartingWith("line 7, value:");
  }

  @Test
  void textThatIsNotUtf8IsNamedAsSuch() {
    String table = TABLE + "subject,é,1,10.0,ms\n".repeat(30_000);

    assertThatThrownBy(() -> Uploads.read(table.getBytes(ISO_8859_1), ImportSpec.asRecorded()))
        .hasMessageContaining("UTF-8");
  }

  @Test
  void severalTablesAreForksOfTheSameSides() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a.csv", TABLE.getBytes(UTF_8));
    files.put("b.csv", TABLE.replace("20.1", "20.2").getBytes(UTF_8));

    Run run = Uploads.read(Uploads.zip(files), ImportSpec.asRecorded()).file().run();

    assertThat(run.forks("", Side.BASELINE)).hasSize(4);
  }

  private static Run run(String table) {
    return read(table, ImportSpec.asRecorded()).file().run();
  }

  private static String values(Run run, Side side) {
    return run.forks("", side).stream()
        .map(fork -> fork.series("time").orElseThrow().values().toString())
        .collect(Collectors.joining(" "));
  }
}
