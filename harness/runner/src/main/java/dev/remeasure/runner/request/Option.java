package dev.remeasure.runner.request;

import static dev.remeasure.runner.request.Option.Values.ANY_NUMBER;
import static dev.remeasure.runner.request.Option.Values.NONE;
import static dev.remeasure.runner.request.Option.Values.ONE;
import static dev.remeasure.runner.request.OptionGroup.GATE;
import static dev.remeasure.runner.request.OptionGroup.HOW;
import static dev.remeasure.runner.request.OptionGroup.JMH;
import static dev.remeasure.runner.request.OptionGroup.OUTPUT;
import static dev.remeasure.runner.request.OptionGroup.PURPOSE;
import static dev.remeasure.runner.request.OptionGroup.WHAT;

import java.util.List;

/** The options of {@code remeasure run}: the only place that spells them. */
public enum Option {
  LIST("--list", NONE, "", WHAT, "list the components, or a jar's benchmarks, and measure nothing"),
  RESUME("--resume", ONE, "FILE", WHAT, "go on with the interrupted run of this run file"),
  ALL("--all", NONE, "", WHAT, "measure every component, one after the other"),
  PAPERS("--papers", ONE, "KEY,...", WHAT, "measure every component of these papers"),
  INTO(
      "--into",
      ONE,
      "FOLDER",
      WHAT,
      "where the run files of --all or --papers are kept; given again, it goes on there. Default:"
          + " the folder campaign of the home"),
  JAR("--jar", ONE, "JAR", WHAT, "take the benchmarks from this jar or folder of classes"),
  CLASS_PATH("--class-path", ONE, "PATH", WHAT, "what the jar needs besides itself"),
  PLAN(
      "--plan",
      ONE,
      "FILE",
      WHAT,
      "take options from a file, one a line, for code that cannot be annotated; the command line"
          + " takes precedence over it"),
  BASELINE("--baseline", ONE, "REGEX", WHAT, "the baseline: must match exactly one benchmark"),
  SUBJECT(
      "--subject",
      ONE,
      "REGEX",
      WHAT,
      "the subject: must match exactly one benchmark; default: the baseline's, where the sides"
          + " differ otherwise"),
  BASELINE_JAR("--baseline-jar", ONE, "JAR", WHAT, "the baseline's jar, instead of --jar"),
  SUBJECT_JAR("--subject-jar", ONE, "JAR", WHAT, "the subject's jar, instead of --jar"),
  BASELINE_REF(
      "--baseline-ref",
      ONE,
      "COMMIT",
      WHAT,
      "build the baseline's jar from this commit of --project"),
  SUBJECT_REF(
      "--subject-ref",
      ONE,
      "COMMIT",
      WHAT,
      "build the subject's jar from this commit of --project"),
  PROJECT(
      "--project",
      ONE,
      "FOLDER",
      WHAT,
      "a Maven or Gradle project in a git repository; default: where the command is run"),
  REF_JAR(
      "--ref-jar",
      ONE,
      "PATH",
      WHAT,
      "the jar that the build makes, from the project's folder on; default: the one with JMH"
          + " benchmarks"),
  BASELINE_CLASS_PATH(
      "--baseline-class-path", ONE, "PATH", WHAT, "the baseline's, instead of --class-path"),
  SUBJECT_CLASS_PATH(
      "--subject-class-path", ONE, "PATH", WHAT, "the subject's, instead of --class-path"),
  BASELINE_JVM("--baseline-jvm", ONE, "PATH", WHAT, "the baseline's JVM, instead of -jvm"),
  SUBJECT_JVM("--subject-jvm", ONE, "PATH", WHAT, "the subject's JVM, instead of -jvm"),
  BASELINE_JVM_ARGS(
      "--baseline-jvmArgs", ONE, "ARGS", WHAT, "the baseline's JVM arguments, instead of -jvmArgs"),
  SUBJECT_JVM_ARGS(
      "--subject-jvmArgs", ONE, "ARGS", WHAT, "the subject's JVM arguments, instead of -jvmArgs"),
  BASELINE_PARAM(
      "--baseline-p", ANY_NUMBER, "NAME=V", WHAT, "a parameter of the baseline alone (repeatable)"),
  SUBJECT_PARAM(
      "--subject-p", ANY_NUMBER, "NAME=V", WHAT, "a parameter of the subject alone (repeatable)"),
  PARAM(
      "-p",
      ANY_NUMBER,
      "NAME=V1,V2",
      WHAT,
      "a parameter of both sides; several values make a sweep (repeatable)"),
  BEST("--best", ONE, "NAME=V,...", WHAT, "the configuration that the claim calls its best"),
  REPLICATE(
      "--replicate",
      ONE,
      "NAME",
      WHAT,
      "a parameter that gets a seed of its own for each pair, for simulations"),
  COUNTER(
      "--counter",
      ANY_NUMBER,
      "L=R,U,lower",
      WHAT,
      "what JMH's label L measures: resource, unit, and whether lower or higher is better"
          + " (repeatable)"),
  DATA(
      "--data",
      ANY_NUMBER,
      "PATH",
      WHAT,
      "a file or folder the benchmarks read: its hash is recorded (repeatable)"),
  CHECK(
      "--check",
      ANY_NUMBER,
      "COMMAND",
      WHAT,
      "a command that exits with 0 if both sides do the same job (repeatable)"),
  CHECK_TIMEOUT(
      "--check-timeout",
      ONE,
      "TIME",
      WHAT,
      "how long a check may take before it is stopped and fails; default 10m"),
  HEAP("--heap", NONE, "", WHAT, "also measure peak and live heap"),
  ENERGY(
      "--energy", NONE, "", WHAT, "also measure energy, where the machine lets it be read (RAPL)"),

  CLAIM("--claim", ONE, "ID", PURPOSE, "the claim to compare the result with"),
  METRIC(
      "--metric",
      ONE,
      "NAME",
      PURPOSE,
      "the metric that answers the claim; default: the component's, else the first that measures"
          + " what the claim is about"),
  GRADE("--grade", ONE, "GRADE", PURPOSE, "exact, close, mechanism or simulation"),
  MARGIN("--margin", ONE, "D", PURPOSE, "the margin, between 0 and 1; default: the grade's"),
  NOTE("--note", ONE, "TEXT", PURPOSE, "a remark kept with the attempt"),

  PROTOCOL(
      "--protocol",
      ONE,
      "NAME",
      HOW,
      "full (default): a pilot, then 10 to 30 pairs of 10 x 1 s after 10 x 1 s of warm-up; quick:"
          + " 3 pairs of 3 x 1 s after 1 s, a first look that settles nothing"),
  PAIRS("--pairs", ONE, "N", HOW, "fewest pairs at each point"),
  MAX_PAIRS(
      "--max-pairs", ONE, "N", HOW, "most pairs: they are added until the interval is narrow"),
  FORKS("-f", ONE, "N", HOW, "exactly N pairs at each point, and no pilot"),
  PILOT(
      "--pilot",
      NONE,
      "",
      HOW,
      "a pair at each point beforehand, which decides whether warm-up is doubled"),
  WARMUPS("-wi", ONE, "N", HOW, "warm-up iterations of a fork"),
  WARMUP_TIME("-w", ONE, "TIME", HOW, "time of a warm-up iteration"),
  ITERATIONS("-i", ONE, "N", HOW, "measured iterations of a fork"),
  ITERATION_TIME("-r", ONE, "TIME", HOW, "time of a measured iteration"),
  SEED("--seed", ONE, "N", HOW, "seed of the order within the pairs; default: drawn, and recorded"),
  CONTROL(
      "--control",
      ANY_NUMBER,
      "KIND",
      HOW,
      "also run a control (repeatable): a-a, the baseline against itself; strawman=REGEX, the"
          + " baseline against an established library's benchmark; empty or empty=REGEX, three forks"
          + " of a method that does nothing"),

  MODE("-bm", ONE, "MODE", JMH, "thrpt, avgt, sample or ss; default: as annotated"),
  JVM("-jvm", ONE, "PATH", JMH, "the forks' JVM; default: as annotated, else the harness's own"),
  JVM_ARGS("-jvmArgs", ONE, "ARGS", JMH, "the forks' JVM arguments, instead of the annotated ones"),
  JVM_ARGS_PREPEND("-jvmArgsPrepend", ONE, "ARGS", JMH, "JVM arguments before them"),
  JVM_ARGS_APPEND("-jvmArgsAppend", ONE, "ARGS", JMH, "JVM arguments after them"),
  PROFILER("-prof", ANY_NUMBER, "NAME", JMH, "a profiler (repeatable); gc is always on"),
  THREADS("-t", ONE, "N", JMH, "threads"),
  THREAD_GROUPS("-tg", ONE, "N,N", JMH, "threads of each method of a group"),
  TIME_UNIT("-tu", ONE, "UNIT", JMH, "unit of the scores: ns, us, ms, s, m"),
  OPERATIONS("-opi", ONE, "N", JMH, "operations per invocation"),
  BATCH("-bs", ONE, "N", JMH, "invocations per operation"),
  WARMUP_BATCH("-wbs", ONE, "N", JMH, "the same while warming up"),
  SYNCHRONISE("-si", ONE, "BOOL", JMH, "whether the threads' iterations begin together"),
  COLLECT("-gc", ONE, "BOOL", JMH, "whether to collect garbage between iterations"),
  TIMEOUT(
      "-to",
      ONE,
      "TIME",
      JMH,
      "how long an iteration may overrun before the fork is stopped and has failed"),

  LIMIT("--limit", ONE, "P%", GATE, "most that a benchmark may be slower; default: 3%"),
  MARKDOWN("--markdown", ONE, "FILE", GATE, "write a summary for a pull request to this file"),
  JUNIT("--junit", ONE, "FILE", GATE, "write the outcomes as JUnit's XML to this file"),

  JSON("--json", NONE, "", OUTPUT, "print the result as one JSON object, and nothing else"),
  NO_UPLOAD("--no-upload", NONE, "", OUTPUT, "do not log the run, only keep its file"),
  HOST_NAME(
      "--host-name", NONE, "", OUTPUT, "record the machine's name, which is otherwise left out"),
  HELP("--help", NONE, "", OUTPUT, "show this help");

  /** Options of JMH that the harness itself answers for. */
  private static final List<Option> JMHS_OWN =
      List.of(PARAM, FORKS, WARMUPS, WARMUP_TIME, ITERATIONS, ITERATION_TIME);

  private final String spelling;
  private final Values takes;
  private final String label;
  private final OptionGroup group;
  private final String description;

  Option(String spelling, Values takes, String label, OptionGroup group, String description) {
    this.spelling = spelling;
    this.takes = takes;
    this.label = label;
    this.group = group;
    this.description = description;
  }

  /** As the user types it. */
  @Override
  public String toString() {
    return spelling;
  }

  /** Every spelling that is accepted, the usual one first. */
  List<String> spellings() {
    boolean jmhs = group == JMH || JMHS_OWN.contains(this);
    return jmhs ? List.of(spelling, "-" + spelling) : List.of(spelling);
  }

  Values takes() {
    return takes;
  }

  String label() {
    return label;
  }

  OptionGroup group() {
    return group;
  }

  String description() {
    return description;
  }

  /** Whether JMH is to get it as it was given. */
  boolean passedOn() {
    return group == JMH && this != MODE;
  }

  /** Whether it belongs to a call of the harness and not to what is measured. */
  boolean passing() {
    return List.of(
            HELP, LIST, RESUME, ALL, PAPERS, INTO, PLAN, LIMIT, MARKDOWN, JUNIT, JSON, NO_UPLOAD)
        .contains(this);
  }

  /** How many values an option takes. */
  enum Values {
    NONE,
    ONE,
    ANY_NUMBER
  }
}
