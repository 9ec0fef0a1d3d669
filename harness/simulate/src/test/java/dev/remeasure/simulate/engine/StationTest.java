package dev.remeasure.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationTest {
  private static final int JOBS = 400_000;

  private final Draws draws = Draws.of(64);
  private final Engine engine = new Engine();

  @ParameterizedTest
  @CsvSource({"0.3", "0.6", "0.8"})
  void theMeanWaitOfFixedServiceIsThatOfTheFormulaForMD1(double load) {
    Station station = station(1, load, () -> 1);
    // Pollaczek and Khinchine, for a service time of 1.
    assertThat(station.meanWait()).isEqualTo(load / (2 * (1 - load)), percent(2, station));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5", "2, 0.7", "5, 0.8"})
  void theMeanWaitOfExponentialServiceIsThatOfErlangsFormulaForMMc(int servers, double load) {
    Draws service = draws.stream();
    Station station = station(servers, load * servers, () -> service.exponential(1));
    double expected = erlangC(servers, load * servers) / (servers * (1 - load));
    assertThat(station.meanWait()).isEqualTo(expected, percent(2, station));
    assertThat(station.utilisation()).isEqualTo(load, within(0.01));
  }

  @Test
  void noJobIsLostAndNoneIsMade() {
    Station station = new Station(engine, 2, () -> 1.5);
    arrivals(station, 1.2, 1000);
    for (double end = 10; station.present() > 0 || station.arrived() < 1000; end += 10) {
      engine.runUntil(end);
      assertThat(station.arrived()).isEqualTo(station.served() + station.present());
    }
    assertThat(station.served()).isEqualTo(1000);
  }

  @Test
  void theSameSeedGivesTheSameRunInEveryBitAndAnotherOneDoesNot() {
    assertThat(meanWait(1)).isEqualTo(meanWait(1)).isNotEqualTo(meanWait(2));
  }

  private static double meanWait(long seed) {
    StationTest test = new StationTest();
    Station station = new Station(test.engine, 1, () -> 1);
    Draws gaps = Draws.of(seed);
    for (int i = 0; i < 100; i++) {
      test.engine.after(gaps.exponential(100), station::arrive);
    }
    test.engine.run();
    return station.meanWait();
  }

  private Station station(int servers, double rate, DoubleSupplier service) {
    Station station = new Station(engine, servers, service);
    arrivals(station, rate, JOBS);
    engine.run();
    assertThat(station.served()).isEqualTo(JOBS);
    return station;
  }

  private void arrivals(Station station, double rate, int left) {
    Draws gaps = draws.stream();
    next(station, gaps, rate, left);
  }

  private void next(Station station, Draws gaps, double rate, int left) {
    if (left > 0) {
      engine.after(
          gaps.exponential(1 / rate),
          () -> {
            station.arrive();
            next(station, gaps, rate, left - 1);
          });
    }
  }

  private static Offset<Double> percent(double percent, Station station) {
    return within(station.meanWait() * percent / 100);
  }

  /** The chance that a job waits; {@code offered} is load times servers. */
  private static double erlangC(int servers, double offered) {
    double term = 1;
    double sum = 0;
    for (int k = 0; k < servers; k++) {
      sum += term;
      term *= offered / (k + 1);
    }
    double waiting = term * servers / (servers - offered);
    return waiting / (sum + waiting);
  }
}
