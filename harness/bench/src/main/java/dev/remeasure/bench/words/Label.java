package dev.remeasure.bench.words;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.reading.proposal.Proposal;
import dev.remeasure.claims.unit.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A claim in the short hand of the labels: form, qualifier, numbers, resource, statistic. */
final class Label {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<form>COSTS|YIELDS) (?<base>[\\d.]+)(?<baseUnit>[a-zA-Z]*)->(?<value>[\\d.]+)"
              + "(?<valueUnit>k?) (?:(?<unit>\\S+) )?(?<rest>(?:time|memory|size|work|energy"
              + "|throughput|money|traffic)(?: \\S+)?)");
  private static final Set<String> NAMED =
      Set.of("time", "memory", "throughput", "energy", "size", "capacity");
  private static final Map<String, String> RESOURCES =
      Map.of(
          Resource.BANDWIDTH,
          "traffic",
          "cost",
          "money",
          Resource.TRAINING_COST,
          "money",
          Resource.ALLOCATION,
          "memory",
          Resource.PARAMETERS,
          "size");
  private static final Map<Qualifier, String> QUALIFIERS =
      Map.of(
          Qualifier.UP_TO, " up-to",
          Qualifier.AT_MOST, " at-most",
          Qualifier.MORE_THAN, " over",
          Qualifier.LESS_THAN, " under",
          Qualifier.APPROXIMATELY, " about",
          Qualifier.RANGE, " range");

  private Label() {}

  /** A label in one spelling: both sides' figures as their ratio. */
  static String of(String written) {
    Matcher pair = PAIR.matcher(written);
    if (!pair.matches()) {
      return written.replace("CUT two-thirds", "CUT 66.6667");
    }
    double base = Double.parseDouble(pair.group("base"));
    double value = Double.parseDouble(pair.group("value"));
    String unit = pair.group("unit");
    String baseUnit = pair.group("baseUnit");
    if (unit != null && !baseUnit.isEmpty() && !baseUnit.equals("k")) {
      base *= Unit.of(baseUnit).in(Unit.of(unit));
    }
    return pair.group("form") + ratio(base / value) + " " + pair.group("rest");
  }

  static String of(Proposal claim) {
    String statistic = statistic(claim);
    return numbers(claim)
        + " "
        + resource(claim.resource())
        + (statistic == null ? "" : " " + statistic);
  }

  private static String numbers(Proposal claim) {
    if (claim.forms().isEmpty()) {
      return claim.qualifier() == Qualifier.PARITY ? "PARITY" : "NO_WORSE";
    }
    Form form = claim.forms().getFirst();
    if (form.bothSides()) {
      return form.name() + ratio(number(claim.base()) / number(claim.lower()));
    }
    String percent = form == Form.SHARE && claim.unit().equals("%") ? "%" : "";
    return claim.forms().stream().map(Form::name).collect(Collectors.joining("|"))
        + QUALIFIERS.getOrDefault(claim.qualifier(), "")
        + " "
        + claim.lower()
        + (claim.upper() == null ? "" : "-" + claim.upper())
        + percent;
  }

  private static String resource(@Nullable String resource) {
    if (resource == null) {
      return "-";
    }
    return NAMED.contains(resource) ? resource : RESOURCES.getOrDefault(resource, "work");
  }

  private static @Nullable String statistic(Proposal claim) {
    String conditions = claim.conditions();
    if (conditions != null && conditions.startsWith("geometric mean")) {
      return "geomean";
    }
    String statistic = claim.statistic();
    boolean unlabelled = Statistic.TAIL.equals(statistic) || Statistic.PEAK.equals(statistic);
    return unlabelled ? null : statistic;
  }

  private static double number(@Nullable BigDecimal number) {
    return number == null ? Double.NaN : number.doubleValue();
  }

  private static String ratio(double factor) {
    return String.format(Locale.ROOT, " %.4f", factor);
  }
}
