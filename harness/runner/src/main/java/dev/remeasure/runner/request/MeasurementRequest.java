package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.fork.Meter;
import dev.remeasure.runner.fork.Quantity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as the user asks for it. Whether the benchmarks it names are there is not known
 * yet.
 *
 * @param seed of the order within the pairs; null if it is to be drawn
 * @param forks how the baseline's forks, and all of the controls', are started
 * @param subjectForks how the subject's are
 * @param counters what JMH's counters measure, beyond what the component declares
 * @param data files and folders the benchmarks read
 * @param hostName whether the machine's name is recorded
 * @param words the request as command-line words: what a plan keeps, to be resumed by
 */
public record MeasurementRequest(
    BenchmarkSelection benchmarks,
    ParameterSelection parameters,
    Purpose purpose,
    Protocol protocol,
    @Nullable Long seed,
    List<ControlRequest> controls,
    ForkSettings forks,
    ForkSettings subjectForks,
    List<Quantity> counters,
    Set<Meter> meters,
    List<Path> data,
    Checks checks,
    boolean hostName,
    List<String> words) {

  /**
   * The request that a plan was made from.
   *
   * @param words the plan's options
   * @throws dev.remeasure.claims.InvalidValue if a value is not accepted
   * @throws WrongUsage if an option is not known
   */
  public static MeasurementRequest recorded(List<String> words) {
    return of(CommandLineParser.parseRecorded(words));
  }

  static MeasurementRequest of(GivenOptions given) {
    return new MeasurementRequest(
        BenchmarkSelection.of(given),
        ParameterSelection.of(given),
        Purpose.of(given),
        Protocols.of(given),
        given.number(Option.SEED).orElse(null),
        ControlRequest.all(given),
        ForkSettings.of(given.of(Side.BASELINE)),
        ForkSettings.of(given.of(Side.SUBJECT)),
        given.all(Option.COUNTER).stream().map(CounterSyntax::parse).toList(),
        meters(given),
        data(given),
        Checks.of(given),
        given.has(Option.HOST_NAME),
        given.lasting());
  }

  private static Set<Meter> meters(GivenOptions given) {
    Set<Meter> meters = EnumSet.noneOf(Meter.class);
    if (given.has(Option.HEAP)) {
      meters.add(Meter.HEAP);
    }
    if (given.has(Option.ENERGY)) {
      meters.add(Meter.ENERGY);
    }
    return Set.copyOf(meters);
  }

  private static List<Path> data(GivenOptions given) {
    List<Path> data = given.all(Option.DATA).stream().map(Path::of).toList();
    for (Path each : data) {
      Check.that(
          Files.isReadable(each),
          Option.DATA.toString(),
          each,
          "must be a file or folder that can be read");
    }
    return data;
  }
}
