package dev.remeasure.simulate.network;

import dev.remeasure.claims.Check;
import java.util.Arrays;
import java.util.List;

/**
 * Links of fixed capacity, shared by flows max–min fairly: no flow's rate can rise without lowering
 * that of one that is no faster (Bertsekas and Gallager, Data Networks, section 6.5.2).
 */
public final class Fabric {
  private static final double SLACK = 1e-12;

  private final double[] capacity;

  /**
   * A fabric.
   *
   * @param capacity of each link, in bytes per second
   */
  public Fabric(double... capacity) {
    for (int link = 0; link < capacity.length; link++) {
      Check.that(
          capacity[link] > 0 && Double.isFinite(capacity[link]),
          "capacity[" + link + "]",
          capacity[link],
          "must be above zero");
    }
    this.capacity = capacity.clone();
  }

  /**
   * The fair rate of each flow, found by progressive filling: all rates rise together, and those
   * that a full link holds back stay.
   *
   * @param flows the links that each flow passes, each link once
   * @return in bytes per second
   */
  public double[] rates(List<int[]> flows) {
    check(flows);
    double[] left = capacity.clone();
    double[] rates = new double[flows.size()];
    Arrays.fill(rates, Double.NaN);
    double level = 0;
    while (Arrays.stream(rates).anyMatch(Double::isNaN)) {
      int[] users = users(flows, rates);
      double rise = Double.POSITIVE_INFINITY;
      for (int link = 0; link < left.length; link++) {
        if (users[link] > 0) {
          rise = Math.min(rise, left[link] / users[link]);
        }
      }
      level += rise;
      for (int link = 0; link < left.length; link++) {
        left[link] -= rise * users[link];
      }
      for (int flow = 0; flow < rates.length; flow++) {
        if (Double.isNaN(rates[flow]) && held(flows.get(flow), left)) {
          rates[flow] = level;
        }
      }
    }
    return rates;
  }

  private boolean held(int[] links, double[] left) {
    return Arrays.stream(links).anyMatch(link -> left[link] <= SLACK * capacity[link]);
  }

  private int[] users(List<int[]> flows, double[] rates) {
    int[] users = new int[capacity.length];
    for (int flow = 0; flow < rates.length; flow++) {
      if (Double.isNaN(rates[flow])) {
        for (int link : flows.get(flow)) {
          users[link]++;
        }
      }
    }
    return users;
  }

  private void check(List<int[]> flows) {
    for (int flow = 0; flow < flows.size(); flow++) {
      Check.that(flows.get(flow).length > 0, "flows[" + flow + "]", "[]", "must pass a link");
      for (int link : flows.get(flow)) {
        Check.that(
            link >= 0 && link < capacity.length,
            "flows[" + flow + "]",
            link,
            "must pass links from 0 to " + (capacity.length - 1));
      }
    }
  }
}
