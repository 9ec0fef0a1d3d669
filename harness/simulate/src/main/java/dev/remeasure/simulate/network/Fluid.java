package dev.remeasure.simulate.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** When flows that start together end, each at its fair rate as long as the others last. */
public final class Fluid {
  private static final double DONE = 1e-9;

  private final Fabric fabric;

  public Fluid(Fabric fabric) {
    this.fabric = fabric;
  }

  /**
   * The end of each flow, in seconds after the start.
   *
   * @param flows the links that each flow passes
   * @param bytes that each flow carries
   */
  public double[] ends(List<int[]> flows, double[] bytes) {
    double[] left = bytes.clone();
    double[] ends = new double[left.length];
    List<Integer> active = new ArrayList<>();
    for (int flow = 0; flow < left.length; flow++) {
      if (left[flow] > 0) {
        active.add(flow);
      }
    }
    double now = 0;
    while (!active.isEmpty()) {
      double[] rates = fabric.rates(active.stream().map(flows::get).toList());
      double step = Double.POSITIVE_INFINITY;
      for (int i = 0; i < rates.length; i++) {
        step = Math.min(step, left[active.get(i)] / rates[i]);
      }
      now += step;
      List<Integer> going = new ArrayList<>();
      for (int i = 0; i < rates.length; i++) {
        int flow = active.get(i);
        left[flow] -= step * rates[i];
        ends[flow] = now;
        if (left[flow] > DONE * bytes[flow]) {
          going.add(flow);
        }
      }
      active = going;
    }
    return ends;
  }

  /** The end of the last flow. */
  public double completion(List<int[]> flows, double[] bytes) {
    return Arrays.stream(ends(flows, bytes)).max().orElse(0);
  }
}
