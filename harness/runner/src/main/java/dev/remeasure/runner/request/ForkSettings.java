package dev.remeasure.runner.request;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.runner.fork.JvmSettings;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How each fork is started.
 *
 * @param mode null if it is as annotated
 * @param options JMH's, as JMH's own command line takes them
 */
public record ForkSettings(@Nullable JmhMode mode, JvmSettings jvm, List<String> options) {

  static ForkSettings of(GivenOptions given) {
    return new ForkSettings(
        given.one(Option.MODE).map(ForkSettings::mode).orElse(null),
        new JvmSettings(
            given.one(Option.JVM).orElse(null),
            args(given, Option.JVM_ARGS_PREPEND),
            args(given, Option.JVM_ARGS),
            args(given, Option.JVM_ARGS_APPEND)),
        given.passedOn());
  }

  private static JmhMode mode(String text) {
    return JmhMode.of(text)
        .orElseThrow(() ->
            new InvalidValue(
                Option.MODE.toString(), text, "must be one mode: thrpt, avgt, sample or ss"));
  }

  private static @Nullable List<String> args(GivenOptions given, Option option) {
    return given
        .one(option)
        .map(text -> Arrays.stream(text.split("\\s+")).filter(arg -> !arg.isEmpty()).toList())
        .orElse(null);
  }
}
