package dev.remeasure.runner.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.runner.fork.JvmSettings;
import dev.remeasure.runner.fork.Meter;
import dev.remeasure.runner.fork.Quantity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
  @Test
  void aCommandLineWithoutOptionsAsksForTheFullProtocolAndLeavesTheRestOpen() throws IOException {
    MeasurementRequest request = measurement("pndm");
    assertThat(request.benchmarks())
        .isEqualTo(
            new BenchmarkSelection(
                "pndm",
                new Place(null, null, List.of()),
                new Place(null, null, List.of()),
                null,
                null));
    assertThat(request.parameters())
        .isEqualTo(new ParameterSelection(List.of(), List.of(), List.of(), List.of(), null));
    assertThat(request.purpose()).isEqualTo(new Purpose(null, null, null, null, null));
    assertThat(request.protocol()).isEqualTo(Protocol.full());
    assertThat(request.seed()).isNull();
    assertThat(request.controls()).isEmpty();
    assertThat(request.forks())
        .isEqualTo(new ForkSettings(null, new JvmSettings(null, null, null, null), List.of()));
    assertThat(request.counters()).isEmpty();
    assertThat(request.meters()).isEmpty();
    assertThat(request.data()).isEmpty();
    assertThat(request.checks()).isEqualTo(new Checks(List.of(), Duration.ofMinutes(10)));
    assertThat(request.hostName()).isFalse();
    assertThat(request.words()).containsExactly("pndm");
    assertThat(Request.of(List.of("pndm")))
        .isEqualTo(new Request.NewRun(request, new Output(false, true)));
  }

  @Test
  void everyOptionHasItsPlaceInTheRequest() throws IOException {
    MeasurementRequest request =
        measurement(
            "mine --jar b.jar --class-path a.jar --baseline slow$ --subject fast$ -p n=1,2"
                + " --baseline-p kind=list --subject-p kind=array --best n=2,m=3 --replicate seed"
                + " --counter moved=bandwidth,B/op,lower --data . --check ./same.sh"
                + " --check-timeout 2m --heap --energy --claim a-paper.b --metric allocation"
                + " --grade exact --margin 0.1 --note hurried --seed -5 --control a-a"
                + " --control strawman=std --control empty --host-name");
    Place place = new Place(null, Path.of("b.jar"), List.of(Path.of("a.jar")));
    assertThat(request.benchmarks())
        .isEqualTo(new BenchmarkSelection("mine", place, place, "slow$", "fast$"));
    assertThat(request.parameters())
        .isEqualTo(
            new ParameterSelection(
                List.of(new Parameter("n", "1,2")),
                List.of(new Parameter("kind", "list")),
                List.of(new Parameter("kind", "array")),
                List.of(new Parameter("n", "2"), new Parameter("m", "3")),
                "seed"));
    assertThat(request.purpose())
        .isEqualTo(new Purpose("a-paper.b", "allocation", Grade.EXACT, 0.1, "hurried"));
    assertThat(request.seed()).isEqualTo(-5);
    assertThat(request.controls())
        .containsExactly(
            new ControlRequest(Control.Kind.A_A, null),
            new ControlRequest(Control.Kind.STRAWMAN, "std"),
            new ControlRequest(Control.Kind.EMPTY, null));
    assertThat(request.counters())
        .containsExactly(new Quantity("moved", "moved", "bandwidth", "B/op", Direction.LOWER));
    assertThat(request.meters()).containsExactlyInAnyOrder(Meter.HEAP, Meter.ENERGY);
    assertThat(request.data()).containsExactly(Path.of("."));
    assertThat(request.checks()).isEqualTo(new Checks(List.of("./same.sh"), Duration.ofMinutes(2)));
    assertThat(request.hostName()).isTrue();
  }

  @Test
  void jmhsOptionsArePassedOnUnchangedAndTheForksJvmIsKnown() throws IOException {
    ForkSettings forks =
        measurement(
                List.of(
                    "pndm",
                    "-jvmArgs",
                    "-Xmx1g  -XX:+UseSerialGC",
                    "-t",
                    "2",
                    "-prof",
                    "stack",
                    "-prof",
                    "gc",
                    "-bm",
                    "ss",
                    "--claim",
                    "a.b"))
            .forks();
    assertThat(forks.options())
        .containsExactly(
            "-jvmArgs", "-Xmx1g  -XX:+UseSerialGC", "-prof", "stack", "-prof", "gc", "-t", "2");
    assertThat(forks.jvm().args()).containsExactly("-Xmx1g", "-XX:+UseSerialGC");
    assertThat(forks.mode()).isEqualTo(JmhMode.SINGLE_SHOT);
  }

  @Test
  void jmhsOptionsMayHaveTwoHyphensOrAnEqualsSign() throws IOException {
    assertThat(measurement("--jvm /opt/jdk/bin/java").forks().options())
        .containsExactly("-jvm", "/opt/jdk/bin/java");
    assertThat(measurement("--f=3").protocol().pairs()).isEqualTo(3);
    assertThat(measurement("--best=kind=array").parameters().best())
        .containsExactly(new Parameter("kind", "array"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -rff 1      | option -rff cannot be given: the run file holds every result
          --rff=1     | option -rff cannot be given: the run file holds every result
          -wf 1       | option -wf cannot be given: each fork is a JVM of its own, so a fork cannot
          -foe true   | option -foe cannot be given: a failed fork is logged
          -h          | option -h cannot be given: use --help
          --quantum   | unknown option --quantum; see --help
          -x          | unknown option -x; see --help
          --baselin a | unknown option --baselin; did you mean --baseline? See --help
          --portocol a| unknown option --portocol; did you mean --protocol? See --help
          -jvmargs a  | unknown option -jvmargs; did you mean -jvmArgs? See --help
          --pair=3    | unknown option --pair; did you mean --pairs? See --help
          --seed      | option --seed needs a value
          --seed --json | option --seed needs a value
          --json=false| option --json takes no value
          one two     | only one component can be named, not one and two
          """)
  void aWrongOptionIsNamedWithWhatToDo(String words, String problem) {
    assertThatThrownBy(() -> measurement(words))
        .isInstanceOf(WrongUsage.class)
        .hasMessageStartingWith(problem);
  }

  @ParameterizedTest
  @EnumSource
  void anOptionMayBeGivenTwiceOnlyIfItTakesSeveralValues(Option option) {
    String spelling = option.spellings().getLast();
    boolean flag = option.takes() == Option.Values.NONE;
    List<String> twice =
        flag
            ? List.of(option.toString(), spelling)
            : List.of(option.toString(), "1", spelling + "=2");
    if (option.takes() == Option.Values.ONE) {
      assertThatThrownBy(() -> CommandLineParser.parse(twice))
          .hasMessage(option + " must be given only once, but is given as 1 and as 2");
    } else {
      assertThat(CommandLineParser.parse(twice).values())
          .containsExactly(Map.entry(option, flag ? List.of() : List.of("1", "2")));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --seed soon      | --seed must be a whole number, but is soon
          --protocol slow  | --protocol must be full or quick, but is slow
          -r soon          | -r must be a time such as 500ms or 2s, but is soon
          -w 999999999999h | -w must be a time such as 500ms or 2s, but is 999999999999h
          -f 0             | -f must be at least 1, but is 0
          -wi -1           | -wi must lie between 0 and 10000, but is -1
          -bm avgt,thrpt   | -bm must be one mode: thrpt, avgt, sample or ss, but is avgt,thrpt
          --grade good     | --grade must be exact, close, mechanism or simulation, but is good
          --margin 1       | --margin must be a number between 0 and 1, but is 1
          --margin small   | --margin must be a number between 0 and 1, but is small
          -p n             | -p must be NAME=VALUE, but is n
          --best n=1,m     | --best must be NAME=VALUE, but is m
          --control b-b    | --control must be a-a, strawman=REGEX, empty=REGEX or empty, but is b-b
          --claim faster   | claim must be PAPER-KEY.CLAIM-NAME, such as pndm.step-speedup, but is
          --plan /nowhere  | --plan must be a file that can be read, but is /nowhere
          """)
  void aValueThatIsNotAcceptedIsNamed(String words, String problem) {
    assertThatThrownBy(() -> measurement(words)).hasMessageStartingWith(problem);
  }

  @Test
  void eachKindOfControlIsGivenOnce() {
    assertThatThrownBy(() -> measurement("good --control empty --control empty=x"))
        .hasMessage("--control must be given once for each kind of control, but is empty=x");
  }

  @Test
  void theProtocolIsTheNamedOneUnlessItIsChanged() throws IOException {
    assertThat(measurement("--protocol quick").protocol()).isEqualTo(Protocol.quick());
    assertThat(measurement("--protocol quick -wi 1").protocol()).isEqualTo(Protocol.quick());
    assertThat(measurement("-f 5 -wi 2 -w 500ms -i 4 -r 2").protocol())
        .isEqualTo(
            new Protocol(
                "own", 5, 5, 2, Duration.ofMillis(500), 4, Duration.ofSeconds(2), false, false));
    assertThat(measurement("-f 5 --pilot").protocol().pilot()).isTrue();
    assertThat(measurement("-wi 0").protocol().pilot()).isFalse();
  }

  @Test
  void aChangedProtocolWithTenPairsOrMoreStillConfirms() throws IOException {
    assertThat(measurement("--pairs 12 --max-pairs 20").protocol().confirmatory()).isTrue();
    assertThat(measurement("--pairs 9").protocol().confirmatory()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10000000000ns | PT10S
          250us         | PT0.00025S
          1.5           | PT1.5S
          2 m           | PT2M
          1h            | PT1H
          """)
  void timesAreWrittenAsOnJmhsCommandLine(String text, Duration time) throws IOException {
    assertThat(measurement(List.of("-r", text)).protocol().iterationTime()).isEqualTo(time);
  }

  @Test
  void aRequestIsReadAgainFromTheWordsThatAPlanKeeps() throws IOException {
    MeasurementRequest request =
        measurement("good --json -f 3 -p n=1 -prof gc -p m=2 --heap --no-upload --jvm java");
    assertThat(request.words())
        .containsExactly(
            "good", "-p", "n=1", "-p", "m=2", "--heap", "-f", "3", "-jvm", "java", "-prof", "gc");
    assertThat(MeasurementRequest.recorded(request.words())).isEqualTo(request);
  }

  @Test
  void inAnOlderPlanTheLastValueOfAnOptionCounts() {
    assertThat(MeasurementRequest.recorded(List.of("good", "--seed", "1", "--seed", "2")).seed())
        .isEqualTo(2);
  }

  @Test
  void anInterruptedRunGoesOnUnderItsOwnPlan() throws IOException {
    assertThat(Request.of(List.of("--resume=run.json", "--json")))
        .isEqualTo(new Request.Resumption(Path.of("run.json"), new Output(true, true)));
    assertThatThrownBy(() -> Request.of(List.of("--resume", "run.json", "--json", "-f", "30")))
        .hasMessage(
            "--resume goes on under the run's own plan, so that only --json and --no-upload can be"
                + " added, but is -f 30");
  }

  @Test
  void componentsAreListedOfTheClassPathOrOfAJar() throws IOException {
    assertThat(Request.of(List.of("--list", "--json"))).isEqualTo(new Request.Listing(null, true));
    assertThat(Request.of(List.of("--jar", "b.jar", "--list")))
        .isEqualTo(new Request.Listing(Path.of("b.jar"), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "good --help -f 3", "--help --plan /nowhere"})
  void helpIsShownWhateverElseIsAskedFor(String words) throws IOException {
    assertThat(Request.of(List.of(words.split(" ")))).isInstanceOf(Request.Help.class);
  }

  @Test
  void theHelpNamesEveryOptionAndExitCodeAndFitsATerminal() {
    String help = HelpText.text();
    assertThat(Stream.of(Option.values()).map(Option::toString)).allMatch(help::contains);
    assertThat(help)
        .contains("What to measure\n", "How to measure it\n", "Exit codes\n")
        .containsPattern("(?m)^ +-wi N +warm-up iterations of a fork$")
        .containsPattern("(?m)^ +5 +measured, but the server rejected the run file$")
        .containsPattern("(?m)^ +130 +interrupted");
    assertThat(help.lines()).allMatch(line -> line.length() <= 100);
  }

  private static MeasurementRequest measurement(String words) throws IOException {
    return measurement(List.of(words.split(" ")));
  }

  private static MeasurementRequest measurement(List<String> words) throws IOException {
    return ((Request.NewRun) Request.of(words)).measurement();
  }
}
