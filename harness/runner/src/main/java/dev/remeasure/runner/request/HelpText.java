package dev.remeasure.runner.request;

import dev.remeasure.runner.terminal.Exit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help, made from the options' declarations. */
final class HelpText {
  private static final int WIDTH = 100;
  private static final int NAMES = 26;

  private HelpText() {}

  static String text() {
    CommandSpec spec = CommandSpec.create();
    spec.parser().separator(" ");
    spec.usageMessage()
        .width(WIDTH)
        .customSynopsis(
            "Usage: remeasure run COMPONENT [OPTIONS]",
            "       remeasure run --jar JAR --baseline REGEX --subject REGEX [OPTIONS]",
            "       remeasure gate --baseline-ref COMMIT [--baseline REGEX] [--limit P%] [OPTIONS]",
            "       remeasure run --resume FILE [--json] [--no-upload]",
            "       remeasure run --list [--jar JAR] [--json]")
        .synopsisHeading("")
        .description(
            "%nMeasures two JMH benchmarks against each other: pairs of forks, in random order"
                + " within each pair, each fork in a JVM of its own. The result goes to a run file"
                + " under $REMEASURE_HOME/runs and to the tracker's server. No ratio is shown before the"
                + " end: stopping when it looks right makes null effects look real.")
        .exitCodeListHeading("%nExit codes%n")
        .exitCodeList(exitCodes());
    CommandLine commandLine = new CommandLine(spec);
    commandLine
        .getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpText::options);
    return commandLine.getUsageMessage(Ansi.OFF);
  }

  private static String options(Help help) {
    StringBuilder sections = new StringBuilder();
    for (OptionGroup group : OptionGroup.values()) {
      List<OptionSpec> options =
          Stream.of(Option.values())
              .filter(option -> option.group() == group)
              .map(HelpText::spec)
              .toList();
      sections
          .append(help.createHeading("%n" + group.heading() + "%n"))
          .append(
              help.optionListExcludingGroups(
                  options, layout(help), null, help.createDefaultParamLabelRenderer()));
    }
    return sections.toString();
  }

  private static Layout layout(Help help) {
    TextTable table =
        TextTable.forColumns(
            help.colorScheme(),
            new Column(NAMES, 2, Column.Overflow.SPAN),
            new Column(WIDTH - NAMES, 1, Column.Overflow.WRAP));
    return new Layout(
        help.colorScheme(),
        table,
        Help.createMinimalOptionRenderer(),
        Help.createMinimalParameterRenderer());
  }

  private static OptionSpec spec(Option option) {
    boolean flag = option.takes() == Option.Values.NONE;
    return OptionSpec.builder(option.toString())
        .arity(flag ? "0" : "1")
        .type(flag ? boolean.class : String.class)
        .paramLabel(option.label())
        .description(option.description())
        .build();
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Exit exit : Exit.values()) {
      codes.put(" " + exit.code(), exit.meaning());
    }
    return codes;
  }
}
