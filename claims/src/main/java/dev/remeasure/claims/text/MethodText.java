package dev.remeasure.claims.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The method in full: how a claim is read, measured and judged, for every surface that tells it.
 */
public final class MethodText {
  /**
   * A part of the method.
   *
   * @param paragraphs what holds for all of it
   * @param rows its terms, in order; empty if it defines none
   */
  public record Section(String title, List<String> paragraphs, List<Row> rows) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
      rows = List.copyOf(rows);
    }
  }

  /** A term and what it means or how it is decided. */
  public record Row(String term, String text) {}

  /** A line that begins with # is a title, one with a | around its term is a row. */
  private static final String TEXT =
      """
      # The measured ratio
      Every ratio is baseline ÷ subject, as cost: above 1 = the subject is better. Where more is \
      better, each iteration is first turned into the cost of one unit of yield.
      | fork | One JVM invocation, the unit of analysis. The iterations of a fork resemble each other \
      more than those of two forks, so pooling them would make every interval too narrow.
      | interval | A 95 % t interval on the log ratio of fork means: paired where the forks ran as \
      interleaved pairs in random order, Welch's otherwise. It estimates the ratio of the geometric \
      means of fork means. JMH's own ± pools iterations and decides nothing.
      | timed | A metric that varies from fork to fork. Fewer than three good forks a side decide \
      nothing.
      | counted | A deterministic metric, such as calls or bytes. One fork a side is enough if all \
      forks agree; the interval then has no width. If they disagree, it is judged as timed.
      | set | An input of the benchmark, such as a step count given as a parameter. It shows nothing.
      | equal | Comparisons are made on the log scale, and values within 1e-9 of each other are equal.

      # From a claim's number to a factor
      Whoever records a claim says what its number is. That form turns it into a factor interval \
      [a, b] of the same kind as the measured ratio; nothing is guessed from the name of a metric.
      A bound is said of the number in its form: "less than 5 % overhead" is a factor of at least \
      1 ÷ 1.05. A number stands for all that round to it: 3x is 2.5 to 3.5, 3.0x is 2.95 to 3.05. \
      Bounds and words such as "half" are not rounded.
      Two readings within 1.25x of each other are judged as one range. Readings further apart are \
      judged one by one; if they disagree, the claim stays inconclusive.
      | factor v | How many times better: v.
      | share v | What is left of the baseline's cost: 1 ÷ v.
      | cut p | Less cost, by p: 1 ÷ (1 − p). A cut of 100 % claims that the cost is eliminated.
      | gain p | More yield, by p: 1 + p.
      | growth p | More cost, by p: 1 ÷ (1 + p).
      | loss p | Less yield, by p: 1 − p.
      | costs, yields | Both sides' own figures: baseline ÷ subject for costs, subject ÷ baseline for \
      yields.
      | magnitude k | Orders of magnitude: 0.5 · 10^k to 5 · 10^k. "1 to 2 orders" is 5x to 500x.

      # What a claim is after
      | gain | An effect: a is above 1.
      | price | What the subject costs at most: a is below 1, or the range holds 1.
      | parity | No difference is claimed, or none to the worse.
      | aim | The cost is the purpose, as of an attack. The claim is judged turned round, as \
      subject ÷ baseline, and its figures are turned back.

      # The bounds
      The margin δ is 0.10 for an exact answer, and 0.25 for the other grades and for claims worded \
      "about". It belongs to the plan. It is 0 for orders of magnitude and 0.05 for parity. Rounding \
      and margin do not add up: the wider one counts.
      | lo of a gain | The smaller of a rounded and a ÷ (1 + δ), but at least √a, so that half of the \
      effect, on the log scale, must be there.
      | hi of a gain | The larger of b rounded and b × (1 + δ), the latter at most b², or 1.05 if that \
      is more; none if b is open.
      | e | The smallest meaningful effect: 1.05, or the fourth root of a if that is less.
      | lo of a price | The margin widens the price, not the ratio: the smaller of a rounded and the \
      larger of a^(1 + δ) and a ÷ (1 + δ). A stated number is taken at its word.
      | hi of a price | None if the claim is a bound; 1.05 if b is at most 1; else as for a gain, \
      but at least 1.05.
      | lo and hi of a parity | 1 ÷ 1.05 and 1.05 for "on par", 1 ÷ 1.05 alone for "no worse than".
      | upper end of a range | The smaller of b less half a unit of its last digit and b ÷ (1 + δ), \
      but at least √b. Some configuration must reach it.

      # The verdicts, in order
      The measured interval is [L, U]. The first rule that fits decides; together they cover every \
      case.
      | invalid run | A hard check failed. No figure of the run is shown as a result.
      | not testable | The claim lacks a number, a baseline or a direction, or what it is about \
      was not measured.
      | not comparable | The answer is about another resource or statistic, or its metric was set. \
      Mechanisms and simulations are not comparable in size either; a sub-verdict says what they show.
      | inconclusive | A timed metric with fewer than three good forks a side.
      | contradicted | Gain: U is below 1 ÷ e. Price and parity: U is below lo.
      | not reproduced | Gain: U is below lo, and L is not above e.
      | partly reproduced | Gain: U is below lo, and L is above e. The share of the effect that is \
      retained is ln(ratio) ÷ ln(a).
      | exceeded | L is above hi.
      | reproduced | Gain and price: L is at least lo. Parity: the whole interval lies within lo \
      and hi.
      | inconclusive | None of these: the interval does not decide.
      | "less than" a gain | Reproduced if U is at most hi and L at least 1 ÷ 1.05; exceeded if L is \
      above hi; contradicted if U is below 1 ÷ 1.05.

      # Sub-verdicts
      | no effect | Not reproduced, and the interval lies between 1 ÷ e and e.
      | effect unproven | Not reproduced, and a smaller effect is possible.
      | upper end not reached | Partly reproduced: the claimed best configuration was run, and none \
      reaches the upper end of the claimed range.
      | supported | Mechanism or simulation: L is above e; for price and parity at least lo.
      | contradicted | Mechanism or simulation: U is below 1 ÷ e; for price and parity below lo.
      | not seen | Mechanism or simulation of a gain: the interval lies between 1 ÷ e and e.
      | inconclusive | Mechanism or simulation: none of these.

      # Flags
      | strict | L is at least a itself, without rounding or margin.
      | upper open | U is above hi.
      | upper end unproven | No configuration is shown to reach the upper end of the claimed range.
      | direction confirmed | Inconclusive, but L is above e.
      | ambiguous | The wording has more than one reading.
      | exploratory | No plan was made beforehand and kept, its protocol was a first look, or the \
      attempt was carried over to \
      another revision of the claim.
      | not interleaved | The forks did not run as pairs, so drift of the machine can pass for a \
      difference.
      | metric differs | Something else was measured than is claimed.
      | best not run | The configuration that the claim is about was not run.
      | strawman suspect | The baseline is slower than a maintained library doing the same work.
      | model | A model of the system was measured.
      | summary only | Only a summary is known, without raw data.
      | warnings | A check gave a warning.

      # Sweeps
      Whatever refutes a claim on a sweep of K configurations uses intervals at 1 − 0.05 ÷ K, so that \
      all of them hold together; so does the best configuration's lower end.
      | each configuration | "At least", "about", "at most", a plain number, parity: the \
      configuration that the claim names decides, or else the weakest.
      | up to | Of a gain or yield the best configuration decides, of a cost the worst. If the one \
      that the claim speaks of was not run, that end of the interval is open: a gain cannot be \
      refuted then, nor a price reproduced.
      | range | The weakest must reach lo. If it does not, but others do, the range is partly \
      reproduced. Some configuration must come near the upper end, too.

      # A cost of nothing
      A metric may state a resolution, and a cost below it counts as nothing. A cost that nobody pays \
      any more is a word, "eliminated", and never a figure.
      | eliminated | The subject costs nothing in every fork and the baseline something: the claim is \
      reproduced, and exceeded only if the resolution proves it.
      | a new cost | The baseline costs nothing and the subject something: the claim is contradicted.
      | nothing on either side | A ratio of 1 for price and parity; nothing to save for a gain.
      | nothing in some forks | Inconclusive.

      # Answers and grades
      An attempt has an answer for each metric: which resource and statistic it speaks for, and how \
      near it is to the claim. The claim's own answer is the one of the same resource and statistic \
      with the best grade; the others stand beside it. A mean does not answer a claim about a tail. \
      Time and throughput answer for each other where the answer says so; anything else is an \
      assertion with a reason, and shown as one.
      In ACM's terms (Artifact Review and Badging 1.1), an exact or close attempt by another team \
      with the authors' artifacts is a reproduction. An attempt with artifacts of its own, as our \
      components are, aims at replication.
      | exact | The same code, parameters, JDK feature release and hardware class. A count at the \
      paper's own configuration is exact, whatever the scale of the model.
      | close | The same code and parameters on other hardware or another JDK.
      | mechanism | Scaled down, or on other essential hardware: a direction, never a size.
      | simulation | A model of the system: a direction, never a size, and marked as a model.

      # Where a claim stands
      The standing comes from all attempts at the newest revision of the claim, never from the newest \
      attempt alone. Retracted, aborted and invalid attempts, answers to something else, and results \
      without an interval are left out, and listed with the reason.
      The rest falls into classes: confirmatory exact, close, mechanism, simulation, then \
      exploratory in the same order. The first class with a decided verdict decides. Attempts in \
      one environment are combined before environments are compared.
      | confirmed | A confirmatory class decides: the plan was stored before the data, and kept.
      | explored | Only an exploratory class decides. It is never added to what is confirmed.
      | disputed | Two environments of the deciding class differ. Where three or more differ, the \
      rules are applied to their pooled interval; if that is inconclusive while one of them \
      reproduces the claim and another contradicts or does not reproduce it, they dispute it.
      | disputed, exploratory | The same in an exploratory class. It is counted apart.
      | open | It was tested, and nothing decides it.
      | open, exploratory | The same where only exploratory attempts count. It is counted apart.
      | not tried | Nobody has tried to reproduce it.
      | not testable | The claim lacks what a measurement needs to be compared with.

      # Several environments
      Three or more are pooled by Paule and Mandel's method with the modified interval of Hartung and \
      Knapp. The headline is how much the ratio varies between environments, and what a new one would \
      show; exact counts, open ends and eliminated costs are not pooled.

      # Plans
      A plan holds the claim's revision and reading, the answers, the benchmarks and their points, the \
      protocol, the seed, δ and the precision at which measuring stops. Its hash is stored before the \
      first fork. Any departure from it makes the result exploratory. The verdict is computed once, at \
      the end: watching it and stopping when it pleases gives 17 to 26 % false decisions.
      | full protocol | At least ten pairs in random order, one fork each, 10 × 1 s of warm-up and \
      10 × 1 s of measurement. Pairs are added until the half-width is at most half the log distance \
      from a to lo, up to thirty.
      | quick protocol | Three pairs with one-second phases: a first look, exploratory.
      | outliers | None is deleted. A failed fork is repeated with its pair, and both are logged.

      # Checks
      | hard | Outputs that differ beyond the component's tolerance; blackhole mode, JVM flags or JDK \
      that differ between the sides, unless that is what is compared; a throttled fork; an operation \
      shorter than 1 ns or as short as an empty method; JMH's lock ignored. Any of them makes the run invalid.
      | warning | A spread of 10 % or more; a slope or halves that differ within forks; a trend over \
      time; two groups of fork means; garbage collection above 10 % of the time on one side; fewer \
      than five pairs; failed forks; load or steal time.
      | controls | The baseline against itself must contain 1. The baseline's own speed is compared \
      with a maintained library that does the same work, so that no strawman is beaten.
      """;

  /** In the order in which they are read. */
  public static final List<Section> SECTIONS = parse(TEXT.lines().toList());

  private MethodText() {}

  private static List<Section> parse(List<String> lines) {
    List<Section> sections = new ArrayList<>();
    String title = "";
    List<String> paragraphs = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("# ")) {
        title = line.substring(2);
        paragraphs.clear();
        rows.clear();
      } else if (line.startsWith("| ")) {
        int end = line.indexOf(" | ", 2);
        rows.add(new Row(line.substring(2, end), line.substring(end + 3)));
      } else if (line.isBlank()) {
        sections.add(new Section(title, paragraphs, rows));
      } else {
        paragraphs.add(line);
      }
    }
    sections.add(new Section(title, paragraphs, rows));
    return List.copyOf(sections);
  }
}
