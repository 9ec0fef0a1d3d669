package dev.remeasure.runner.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JVM of the forks, as far as it is set; null stands for what is left open.
 *
 * @param launcher its {@code java}
 * @param prepended arguments before the others
 * @param appended arguments after the others
 */
public record JvmSettings(
    @Nullable String launcher,
    @Nullable List<String> prepended,
    @Nullable List<String> args,
    @Nullable List<String> appended) {

  /** These settings; what they leave open is as in the others. */
  public JvmSettings orElse(JvmSettings others) {
    return new JvmSettings(
        launcher == null ? others.launcher : launcher,
        prepended == null ? others.prepended : prepended,
        args == null ? others.args : args,
        appended == null ? others.appended : appended);
  }

  /** All arguments, in the order in which the JVM gets them. */
  public List<String> allArgs() {
    List<String> all = new ArrayList<>();
    Stream.of(prepended, args, appended).filter(Objects::nonNull).forEach(all::addAll);
    return all;
  }
}
