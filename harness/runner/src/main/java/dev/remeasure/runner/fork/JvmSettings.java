package dev.remeasure.runner.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JVM of the forks, as far as it is set; null stands for what is left open.
 *
 * @param needed arguments without which code on the class path does not run, whatever else is set
 * @param launcher its {@code java}
 * @param prepended arguments before the others
 * @param appended arguments after the others
 */
public record JvmSettings(
    List<String> needed,
    @Nullable String launcher,
    @Nullable List<String> prepended,
    @Nullable List<String> args,
    @Nullable List<String> appended) {
  public JvmSettings {
    needed = List.copyOf(needed);
  }

  /** Settings as a user gives them. */
  public JvmSettings(
      @Nullable String launcher,
      @Nullable List<String> prepended,
      @Nullable List<String> args,
      @Nullable List<String> appended) {
    this(List.of(), launcher, prepended, args, appended);
  }

  /** These settings; what they leave open is as in the others. */
  public JvmSettings orElse(JvmSettings others) {
    return new JvmSettings(
        Stream.concat(needed.stream(), others.needed.stream()).distinct().toList(),
        launcher == null ? others.launcher : launcher,
        prepended == null ? others.prepended : prepended,
        args == null ? others.args : args,
        appended == null ? others.appended : appended);
  }

  /** All arguments, in the order in which the JVM gets them. */
  public List<String> allArgs() {
    List<String> all = new ArrayList<>();
    Stream.of(needed, prepended, args, appended).filter(Objects::nonNull).forEach(all::addAll);
    return all;
  }
}
