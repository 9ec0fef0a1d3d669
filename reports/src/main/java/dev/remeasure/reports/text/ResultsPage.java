package dev.remeasure.reports.text;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.component.ComponentPage;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.ClaimStanding;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.claims.text.Figures.Times;
import dev.remeasure.reports.recorded.ClaimedFactor;
import dev.remeasure.reports.sheet.ClaimRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found, paper by paper, in Markdown: claimed, predicted, measured, where the claim
 * stands, and what surprised.
 *
 * @param standings of the claims that were tried
 * @param runs those of the attempts that stand for the claims, by id
 * @param pages the page of a paper's component, by the paper's key
 */
public record ResultsPage(
    List<Standing> standings,
    Map<UUID, Run> runs,
    Function<String, Optional<ComponentPage>> pages) {

  public ResultsPage {
    standings = List.copyOf(standings);
    runs = Map.copyOf(runs);
  }

  /** The page. */
  public String text() {
    List<String> parts = new ArrayList<>();
    parts.add("# Results");
    parts.add(
        """
        Every claim that was tried, with where it stands. `./remeasure results` makes this page from the
        record. Ratios are *baseline ÷ subject, above 1 = the subject is better*. A prediction is what
        operation and byte counts let expect at the default point; it was written before the run.\
        """);
    parts.add(overview());
    standings.stream()
        .collect(Collectors.groupingBy(Standing::paper, LinkedHashMap::new, Collectors.toList()))
        .forEach((paper, claims) -> parts.addAll(section(paper, claims)));
    return String.join("\n\n", parts) + "\n";
  }

  private String overview() {
    return Stream.concat(
            Stream.of(
                "| claim | claimed | predicted | measured | standing |", "|---|---|---|---|---|"),
            standings.stream()
                .map(standing ->
                    Stream.of(
                            "`" + standing.claim().id() + "`",
                            claimed(standing),
                            predicted(standing).map(Figures::times).orElse("–"),
                            measured(standing),
                            standing.stands().words())
                        .map(cell -> cell.startsWith("`") ? cell : Markdown.escape(cell))
                        .collect(Collectors.joining(" | ", "| ", " |"))))
        .collect(Collectors.joining("\n"));
  }

  private List<String> section(Paper paper, List<Standing> claims) {
    List<String> parts = new ArrayList<>();
    parts.add("## " + Markdown.escape(paper.key() + ": " + paper.title()));
    for (Standing standing : claims) {
      parts.add("> " + Markdown.escape(standing.claim().statement()));
      parts.add(
          "`"
              + standing.claim().id()
              + "`: "
              + Markdown.escape(
                  Stream.of(standing.stands().sentence(), beside(standing), conditions(standing))
                      .filter(words -> !words.isEmpty())
                      .collect(Collectors.joining(" "))));
    }
    pages
        .apply(paper.key())
        .map(page -> page.section(ComponentPage.SURPRISES))
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> parts.add("**What surprised.** " + words));
    return parts;
  }

  /** The prediction beside the measurement; empty if one of them is not there. */
  private String beside(Standing standing) {
    Interval interval = found(standing);
    Double predicted = predicted(standing).orElse(null);
    return interval == null || predicted == null
        ? ""
        : "Predicted "
            + Figures.times(predicted)
            + ", measured "
            + measured(standing)
            + ": "
            + apart(predicted, interval.estimate())
            + ".";
  }

  private static String apart(double predicted, double measured) {
    double share = measured / predicted - 1;
    String percent = Figures.percent(Math.abs(share));
    return Math.abs(share) < 0.005
        ? "as predicted"
        : percent + (share < 0 ? " less than" : " more than") + " predicted";
  }

  private static String claimed(Standing standing) {
    ClaimedFactor claimed = ClaimedFactor.of(standing.claim());
    return claimed.testable() ? claimed.words() : Figures.stated(standing.claim(), Times.SIGN);
  }

  private Optional<Double> predicted(Standing standing) {
    return pages
        .apply(standing.paper().key())
        .flatMap(page -> page.prediction(standing.claim().id()));
  }

  private static String measured(Standing standing) {
    Interval interval = found(standing);
    if (interval == null) {
      Double ratio = ClaimRow.of(standing).ratioValue();
      return ratio == null ? "no ratio" : Figures.times(ratio);
    }
    String figures =
        interval.lower() == interval.upper()
            ? Figures.estimate(interval, Times.SIGN) + " (exact)"
            : Figures.interval(interval, Times.SIGN);
    return figures + beneath(standing.stands());
  }

  /** What was measured of the claim; where only its mechanism was, what was seen of that. */
  private static @Nullable Interval found(Standing standing) {
    ClaimRow row = ClaimRow.of(standing);
    Judgement judgement = row.judgement();
    return judgement != null && standing.stands().sub() != null
        ? judgement.headline()
        : row.interval();
  }

  /** Marks a figure that does not measure the size that is claimed. */
  private static String beneath(ClaimStanding stands) {
    if (stands.sub() == null) {
      return "";
    }
    return stands.grade() == Grade.SIMULATION ? ", simulated" : ", of the mechanism";
  }

  /** When and on what the attempt that stands for the claim was made. */
  private String conditions(Standing standing) {
    return standing
        .shown()
        .map(JudgedAttempt::attempt)
        .map(attempt -> runs.get(attempt.run()))
        .map(ResultsPage::conditions)
        .orElse("");
  }

  private static String conditions(Run run) {
    Environment environment = run.environment();
    String machine =
        Stream.of(
                environment.value(FactKey.CPU_MODEL),
                processors(environment.value(FactKey.CPU_COUNT)),
                firstLine(environment.value(FactKey.JDK_VERSION)),
                environment.value(FactKey.VM_GC))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return "Measured on "
        + LocalDate.ofInstant(run.startedAt(), ZoneOffset.UTC)
        + (machine.isEmpty() ? "." : ": " + machine + ".");
  }

  private static @Nullable String processors(@Nullable String count) {
    return count == null ? null : count + (count.equals("1") ? " processor" : " processors");
  }

  /** Of what {@code java -version} prints. */
  private static @Nullable String firstLine(@Nullable String version) {
    return version == null ? null : version.replaceFirst(" / .*", "");
  }
}
