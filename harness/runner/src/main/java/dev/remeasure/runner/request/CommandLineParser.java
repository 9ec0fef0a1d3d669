package dev.remeasure.runner.request;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.text.Nearest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Takes a command line apart. */
final class CommandLineParser {
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("-rf", "the run file holds every result"),
          Map.entry("-rff", "the run file holds every result"),
          Map.entry("-o", "JMH's text is kept beside the run file"),
          Map.entry("-v", "JMH's text is kept beside the run file"),
          Map.entry("-foe", "a failed fork is logged and rerun with its pair"),
          Map.entry("-wf", "each fork is a JVM of its own, so a fork cannot warm another up"),
          Map.entry("-wm", "a fork runs one benchmark, so there are no others to warm up with"),
          Map.entry("-wmb", "a fork runs one benchmark, so there are no others to warm up with"),
          Map.entry("-e", "the two sides are named"),
          Map.entry("-l", "use " + Option.LIST),
          Map.entry("-lp", "use " + Option.LIST),
          Map.entry("-lrf", "the run file holds every result"),
          Map.entry("-lprof", "use the jar's own main class for that"),
          Map.entry("-h", "use " + Option.HELP));

  private CommandLineParser() {}

  /**
   * The options of a command line; one that takes a single value is given once.
   *
   * @throws WrongUsage if an option is not known or lacks its value
   * @throws InvalidValue if an option is given twice
   */
  static GivenOptions parse(List<String> words) {
    GivenOptions given = parseAny(words);
    given
        .values()
        .forEach((option, values) -> {
          if (option.takes() == Option.Values.ONE && values.size() > 1) {
            throw new InvalidValue(
                option.toString(),
                "given as " + String.join(" and as ", values),
                "must be given only once");
          }
        });
    return given;
  }

  /** The options of a plan. An older one may hold an option twice: the last value counts. */
  static GivenOptions parseRecorded(List<String> words) {
    GivenOptions given = parseAny(words);
    Map<Option, List<String>> last = new EnumMap<>(Option.class);
    given
        .values()
        .forEach((option, values) ->
            last.put(
                option, option.takes() == Option.Values.ONE ? List.of(values.getLast()) : values));
    return new GivenOptions(last, given.names());
  }

  private static GivenOptions parseAny(List<String> words) {
    try {
      return given(new CommandLine(spec()).parseArgs(words.toArray(String[]::new)));
    } catch (UnmatchedArgumentException e) {
      throw unknown(e.getUnmatched().getFirst());
    } catch (MissingParameterException e) {
      String option =
          e.getMissing().stream()
              .filter(OptionSpec.class::isInstance)
              .map(missing -> ((OptionSpec) missing).names()[0])
              .findFirst()
              .orElse("");
      throw new WrongUsage("option " + option + " needs a value");
    } catch (ParameterException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    for (Option option : Option.values()) {
      spec.addOption(
          OptionSpec.builder(option.spellings().toArray(String[]::new))
              .arity(option.takes() == Option.Values.NONE ? "0" : "1")
              .type(List.class)
              .auxiliaryTypes(String.class)
              .build());
    }
    spec.addPositional(
        PositionalParamSpec.builder()
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
    spec.parser()
        // Else -foe would be -f with the value oe.
        .posixClusteredShortOptionsAllowed(false)
        .expandAtFiles(false);
    return spec;
  }

  private static GivenOptions given(ParseResult result) {
    Map<Option, List<String>> values = new EnumMap<>(Option.class);
    for (Option option : Option.values()) {
      if (result.hasMatchedOption(option.toString())) {
        List<String> given = result.matchedOptionValue(option.toString(), List.of());
        values.put(option, option.takes() == Option.Values.NONE ? none(option, given) : given);
      }
    }
    return new GivenOptions(values, result.matchedPositionalValue(0, List.<String>of()));
  }

  /** A flag has no values, but {@code --json=false} gives it one. */
  private static List<String> none(Option flag, List<String> given) {
    if (!given.stream().allMatch(String::isEmpty)) {
      throw new WrongUsage("option " + flag + " takes no value");
    }
    return List.of();
  }

  private static WrongUsage unknown(String word) {
    String option = word.split("=", 2)[0];
    String single = option.startsWith("--") ? option.substring(1) : option;
    String reason = REFUSED.get(single);
    if (reason != null) {
      return new WrongUsage("option " + single + " cannot be given: " + reason);
    }
    Optional<String> nearest =
        Nearest.to(
                option,
                Stream.of(Option.values()).flatMap(each -> each.spellings().stream()).toList())
            .stream()
            .findFirst();
    return new WrongUsage(
        "unknown option "
            + option
            + nearest.map(name -> "; did you mean " + name + "? See ").orElse("; see ")
            + Option.HELP);
  }
}
