package dev.remeasure.simulate.serving;

import dev.remeasure.simulate.engine.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/** Runs requests to their end, and finds how many a second are served well. */
public final class Serving {
  private static final int HALVINGS = 12;
  private static final double LEAST_RATE = 1e-4;

  private Serving() {}

  /**
   * Serves requests on one replica.
   *
   * @param most requests admitted at a time
   * @return in the order of arrival
   */
  public static List<Served> run(Cost cost, Scheduler scheduler, int most, List<Request> requests) {
    Engine engine = new Engine();
    List<Served> served = new ArrayList<>();
    Replica replica = new Replica(engine, cost, scheduler, most, served::add);
    for (Request request : requests) {
      engine.after(request.arrival(), () -> replica.arrive(request));
    }
    engine.run();
    return inOrder(served);
  }

  /**
   * Serves requests on one replica to clients, each of which sends the next request when its last
   * one is answered.
   *
   * @param most requests admitted at a time
   * @param requests in the order in which they are sent; when they arrive follows from the answers
   * @return in that order
   */
  public static List<Served> toClients(
      Cost cost, Scheduler scheduler, int most, int clients, List<Request> requests) {
    return inOrder(new Clients(cost, scheduler, most, requests).serve(clients));
  }

  /** Sorts by arrival. */
  public static List<Served> inOrder(List<Served> served) {
    return served.stream()
        .sorted(Comparator.comparingInt(each -> each.request().number()))
        .toList();
  }

  /**
   * The highest rate that is good, to within a thousandth, if all lower ones are; 0 if none is.
   *
   * @param good whether requests are served well at a rate
   */
  public static double highestRate(DoublePredicate good) {
    double high = 1;
    while (good.test(high)) {
      high *= 2;
    }
    double low = high / 2;
    while (low > LEAST_RATE && !good.test(low)) {
      high = low;
      low /= 2;
    }
    if (low <= LEAST_RATE) {
      return 0;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (good.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A percentile of one figure of each request, by nearest rank. */
  public static double percentile(
      List<Served> served, double percent, ToDoubleFunction<Served> figure) {
    return percentile(served.stream().mapToDouble(figure).toArray(), percent);
  }

  /** A percentile of the seconds from one token of a request to its next, by nearest rank. */
  public static double gapPercentile(List<Served> served, double percent) {
    return percentile(
        served.stream().flatMapToDouble(each -> Arrays.stream(gaps(each.tokenTimes()))).toArray(),
        percent);
  }

  private static double[] gaps(double[] times) {
    double[] gaps = new double[times.length - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = times[i + 1] - times[i];
    }
    return gaps;
  }

  private static double percentile(double[] values, double percent) {
    if (values.length == 0) {
      return 0;
    }
    Arrays.sort(values);
    int rank = (int) Math.ceil(percent / 100 * values.length);
    return values[Math.clamp(rank - 1L, 0, values.length - 1)];
  }
}
