package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One number, or range of two, with its words. */
record Clause(String text) {
  private static final String N = "(?<![\\w.])\\d+(?:\\.\\d+)?";
  static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>(?<!\\w)[-+])?(?<low>" + N + ") ?(?:x|%)?"
              + "(?:(?:-| to | and )(?<high>\\d+(?:\\.\\d+)?))?"
              + " ?(?<unit>x(?![a-z])|%|orders? of magnitude)");
  private static final Pattern LESS =
      Pattern.compile(
          "less|fewer|lower|smaller|reduc|cut|sav|decreas|shav|drop|cheaper|shorter|down");
  private static final Pattern WORSE =
      Pattern.compile("slow|overhead|longer|more memory|more energy");
  private static final Pattern FASTER = Pattern.compile("faster|speed");
  private static final Pattern YIELD = Pattern.compile("throughput|performance|per second");

  /** The proposal, or nothing if a rule does not know which way the number goes. */
  Optional<Proposal> read() {
    Matcher found = NUMBER.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String resource = Topic.resource(text);
    String high = found.group("high");
    List<Form> forms = forms(found, resource);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    Qualifier bound = qualifier(text.substring(0, found.start()), high != null, text);
    List<String> numbers =
        high == null ? List.of(found.group("low")) : List.of(found.group("low"), high);
    return Optional.of(
        new Proposal(forms, bound, numbers, resource, Topic.statistic(text), text.strip()));
  }

  private List<Form> forms(Matcher found, @Nullable String resource) {
    boolean less = LESS.matcher(text).find();
    boolean worse = WORSE.matcher(text).find();
    boolean yield = YIELD.matcher(text).find();
    boolean faster = FASTER.matcher(text).find();
    if (text.contains("within") || text.contains("battery") || text.contains(" from ") || text.contains("retain") || (worse && (less || faster)
        && !text.contains("less than"))) {
      return List.of();
    }
    String before = text.substring(0, found.start()).strip();
    String after = text.substring(found.end()).strip();
    boolean cost = resource != null && !yield;
    switch (String.valueOf(found.group("unit"))) {
      case "x" -> {
        boolean share =
            worse || after.startsWith("the memory") || after.startsWith("the latency")
                || Double.parseDouble(found.group("low")) < 1;
        boolean up = after.contains("larger") || after.contains("more p") || text.contains("increas");
        return up && cost ? List.of() : List.of(share ? Form.SHARE : Form.FACTOR);
      }
      case "%" -> {
        if ((before.endsWith(" to") && !before.endsWith("up to")) || after.startsWith("of ")) {
          return cost ? List.of(Form.SHARE) : List.of();
        }
        String sign = found.group("sign");
        if (less && !text.startsWith("less than") && !worse && sign == null) {
          return List.of(yield ? Form.LOSS : Form.CUT);
        }
        if (worse) {
          return List.of(Form.GROWTH);
        }
        if (faster) {
          return Double.parseDouble(found.group("low")) < 100
              ? List.of(Form.GAIN, Form.CUT)
              : List.of(Form.GAIN);
        }
        if ("-".equals(sign) && cost) {
          return List.of(Form.CUT);
        }
        if (yield || "energy".equals(resource) && text.contains("efficien")) {
          return text.contains("loss") || text.contains("regress") || "-".equals(sign)
              ? List.of(Form.LOSS)
              : List.of(Form.GAIN);
        }
        return cost && (text.contains("increas") || "+".equals(sign) || text.contains("more"))
            ? List.of(Form.GROWTH)
            : cost && text.contains("improve") ? List.of(Form.CUT) : List.of();
      }
      default -> {
        return worse ? List.of() : List.of(Form.MAGNITUDE);
      }
    }
  }

  private static Qualifier qualifier(String before, boolean range, String all) {
    String near = before.strip();
    if (near.matches(".*(up to|as much as|maximum of)")) {
      return Qualifier.UP_TO;
    }
    if (near.matches(".*(at most|no more than)")) {
      return Qualifier.AT_MOST;
    }
    if (near.matches(".*(over|(more|greater) than|at least|>|≥)( an?)?")) {
      return Qualifier.MORE_THAN;
    }
    if (near.matches(".*(less than|under|<)")) {
      return Qualifier.LESS_THAN;
    }
    if (near.matches(".*(about|around|roughly|nearly|almost|~|≈)( an?)?")) {
      return Qualifier.APPROXIMATELY;
    }
    return range ? Qualifier.RANGE : Qualifier.EXACT;
  }
}
