package dev.remeasure.simulate.engine;

import dev.remeasure.claims.Check;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleSupplier;

/** Servers with one queue, first come, first served. */
public final class Station {
  private final Engine engine;
  private final int servers;
  private final DoubleSupplier service;
  private final Deque<Double> arrivals = new ArrayDeque<>();
  private int busy;
  private long arrived;
  private long served;
  private double waited;
  private double worked;

  /**
   * An idle station.
   *
   * @param service draws the service time of a job, in seconds
   */
  public Station(Engine engine, int servers, DoubleSupplier service) {
    Check.that(servers >= 1, "servers", servers, "must be at least 1");
    this.engine = engine;
    this.servers = servers;
    this.service = service;
  }

  /** Takes a job in now. */
  public void arrive() {
    arrived++;
    arrivals.add(engine.now());
    if (busy < servers) {
      begin();
    }
  }

  public long arrived() {
    return arrived;
  }

  public long served() {
    return served;
  }

  /** Jobs that wait or are being served. */
  public int present() {
    return arrivals.size() + busy;
  }

  /** Mean wait before service of the jobs whose service began, in seconds. */
  public double meanWait() {
    return waited / (served + busy);
  }

  /** Share of the servers' time up to now that was spent on jobs whose service ended. */
  public double utilisation() {
    return worked / (servers * engine.now());
  }

  private void begin() {
    busy++;
    waited += engine.now() - arrivals.remove();
    double time = service.getAsDouble();
    engine.after(time, () -> end(time));
  }

  private void end(double time) {
    busy--;
    served++;
    worked += time;
    if (!arrivals.isEmpty()) {
      begin();
    }
  }
}
