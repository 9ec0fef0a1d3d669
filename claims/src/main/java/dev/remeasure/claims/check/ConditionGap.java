package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Sentences.count;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far the circumstances of a run are from those the claim is bound to, one condition a row.
 * Conditions are prose, so a row is only called matching or differing where the run says something
 * about the very same thing; everything else is unknown.
 */
public record ConditionGap(List<Row> rows) {

  private static final Pattern ACCELERATOR =
      Pattern.compile(
          "\\b(gpus?|tpus?|npus?|a100|h100|h200|v100|rtx ?\\d+|4090|3090|3060|jetson|cuda|mi300x?)\\b");
  private static final Pattern UNSTATED =
      Pattern.compile("\\bnot (in the abstract|stated|named|given)\\b");
  private static final Pattern SETTING =
      Pattern.compile("\\b([a-z][\\w-]*) ?= ?([\\w.]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS = Pattern.compile("[;,]\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.+-]{2,}");

  public ConditionGap {
    rows = List.copyOf(rows);
  }

  /** Whether a condition of the claim held in the run. */
  public enum Match {
    MATCHES("matches"),
    DIFFERS("differs"),
    UNKNOWN("unknown");

    private final String words;

    Match(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * One condition.
   *
   * @param about what it is a condition on, e.g. {@code hardware}
   * @param claimed as the claim has it
   * @param here what the run says of it; null if nothing
   */
  public record Row(String about, String claimed, @Nullable String here, Match match) {}

  public static ConditionGap of(Claim claim, Run run) {
    List<Row> rows = new ArrayList<>();
    Component component = run.component();
    rows.add(side("subject", claim.subject(), component.subject(), component));
    if (claim.baseline() != null) {
      rows.add(side("baseline", claim.baseline(), component.baseline(), component));
    }
    if (claim.conditions() != null) {
      PARTS
          .splitAsStream(claim.conditions())
          .map(part -> condition(part.strip(), run))
          .forEach(rows::add);
    }
    return new ConditionGap(rows);
  }

  public long number(Match match) {
    return rows.stream().filter(row -> row.match() == match).count();
  }

  /** The gap in a sentence, naming what differs. */
  public String sentence() {
    String differing =
        rows.stream()
            .filter(row -> row.match() == Match.DIFFERS)
            .map(row -> row.claimed() + ", here " + row.here())
            .collect(Collectors.joining("; "));
    return "Of "
        + count(rows.size(), "condition")
        + " of the claim "
        + verb(number(Match.MATCHES), "matches", "match")
        + ", "
        + verb(number(Match.DIFFERS), "differs", "differ")
        + (differing.isEmpty() ? "" : " (" + differing + ")")
        + " and "
        + verb(number(Match.UNKNOWN), "is", "are")
        + " unknown.";
  }

  private static String verb(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static Row side(String about, String claimed, String benchmark, Component component) {
    String said = benchmark + " " + component.name() + " " + text(component.description());
    return new Row(
        about, claimed, benchmark, mentions(said, claimed) ? Match.MATCHES : Match.UNKNOWN);
  }

  private static Row condition(String claimed, Run run) {
    String lower = claimed.toLowerCase(Locale.ROOT);
    if (UNSTATED.matcher(lower).find()) {
      return new Row("not stated", claimed, null, Match.UNKNOWN);
    }
    if (ACCELERATOR.matcher(lower).find()) {
      return hardware(claimed, run);
    }
    Matcher setting = SETTING.matcher(claimed);
    if (setting.find()) {
      return setting(claimed, setting.group(1), setting.group(2), run);
    }
    Component component = run.component();
    String said =
        component.name()
            + " "
            + text(component.description())
            + " "
            + run.points().stream().map(Point::name).collect(Collectors.joining(" "));
    return new Row(
        "setting", claimed, null, mentions(said, claimed) ? Match.MATCHES : Match.UNKNOWN);
  }

  private static Row hardware(String claimed, Run run) {
    Summary summary = run.summary();
    String device = summary == null ? run.environment().value("gpu.model") : summary.device();
    String processor = run.environment().value("cpu.model");
    if (device != null) {
      return new Row(
          "hardware", claimed, device, mentions(device, claimed) ? Match.MATCHES : Match.DIFFERS);
    }
    return processor == null
        ? new Row("hardware", claimed, null, Match.UNKNOWN)
        : new Row("hardware", claimed, processor, Match.DIFFERS);
  }

  /** A parameter that the run has under the same name. */
  private static Row setting(String claimed, String name, String value, Run run) {
    List<String> here =
        run.points().stream()
            .flatMap(point -> point.params().entrySet().stream())
            .filter(param -> param.getKey().equalsIgnoreCase(name))
            .map(Map.Entry::getValue)
            .distinct()
            .sorted()
            .toList();
    if (here.isEmpty()) {
      return new Row("parameter " + name, claimed, null, Match.UNKNOWN);
    }
    return new Row(
        "parameter " + name,
        claimed,
        String.join(", ", here),
        here.contains(value) ? Match.MATCHES : Match.DIFFERS);
  }

  /** Whether every telling word of the condition is among those said. */
  private static boolean mentions(String said, String condition) {
    String all = said.toLowerCase(Locale.ROOT);
    List<String> words =
        WORD.matcher(condition.toLowerCase(Locale.ROOT))
            .results()
            .map(result -> result.group())
            .filter(word -> !FILLING.contains(word))
            .toList();
    return !words.isEmpty() && words.stream().allMatch(all::contains);
  }

  private static final List<String> FILLING =
      Arrays.asList(
          "the", "and", "with", "for", "one", "two", "all", "each", "over", "its", "usual");

  private static String text(@Nullable String description) {
    return description == null ? "" : description;
  }
}
