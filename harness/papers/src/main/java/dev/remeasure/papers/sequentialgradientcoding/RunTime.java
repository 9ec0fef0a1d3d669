package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.probe.Component;
import dev.remeasure.probe.Counter;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Training with gradient coding against its multiplexing with repetition, simulated. */
@Component(
    name = "sequential-gradient-coding",
    description =
        "Simulates a sequence of jobs on workers of which some are slow for a while, once with "
            + "gradient coding in every round and once with the paper's second scheme, both tuned "
            + "on another trace. The time is that of simulating, not of training.",
    grade = Grade.SIMULATION,
    check =
        "on real gradients every job's sum is decoded to 1e-8 from what came in time; loads are "
            + "those of the chunks counted; every job of the run is decoded in its last round",
    limits =
        "The run time is that of a model of slow workers fitted to the authors' published profile, "
            + "not of Lambda functions; encoding, decoding and the master's network are free.",
    shownBy = SameGradients.class)
@Counter(
    field = "seconds",
    metric = "simulated run time",
    resource = "time",
    unit = "s",
    grade = Grade.SIMULATION,
    because =
        "The paper's schemes themselves, on a model of its workers whose constants come from its "
            + "authors' profile.")
@Counter(field = "load", metric = "load of a round", resource = "compute", unit = "jobs/round")
@Counter(field = "waits", metric = "rounds waited for", resource = "steps", unit = "rounds")
@KeepsContract(SequentialGradientCodingContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class RunTime {
  @Param({"256"})
  public int workers;

  @Param({"80"})
  public int jobs;

  /** Seconds of a round beside the data's. */
  @Param({"0.64"})
  public double fixed;

  /** Seconds in which one worker processes all data of a job. */
  @Param({"2.2"})
  public double compute;

  /** Of the time that a worker is slow. */
  @Param({"0.05"})
  public double share;

  /** Mean number of rounds that it stays slow. */
  @Param({"1.1"})
  public double burst;

  /** Scale of its delays. */
  @Param({"1"})
  public double delay;

  /** Of the trace. */
  @Param({"1"})
  public long seed;

  private Cluster cluster;
  private Trace trace;
  private Supplier<Scheme> coding;
  private Supplier<Scheme> multiplexed;

  /** What the training took. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double seconds;
    public double load;
    public double waits;

    Training note(Scheme scheme, Training training) {
      seconds = training.seconds();
      load = scheme.load();
      waits = training.waits();
      return training;
    }
  }

  /** Draws the trace and tunes both schemes on another one. */
  @Setup
  public void prepare() {
    cluster = new Cluster(workers, jobs, fixed, compute, share, burst, delay, seed);
    trace = cluster.trace();
    coding = cluster.tuning().coding(workers);
    multiplexed = cluster.tuning().multiplexed(workers);
  }

  @Benchmark
  @Reproduces(
      claim = "sequential-gradient-coding.runtime",
      role = Role.BASELINE,
      metric = "simulated run time")
  public Object gradientCoding(Counts counts) {
    Scheme scheme = coding.get();
    return counts.note(scheme, cluster.train(scheme, trace));
  }

  @Benchmark
  @Reproduces(
      claim = "sequential-gradient-coding.runtime",
      role = Role.SUBJECT,
      metric = "simulated run time")
  public Object multiplexed(Counts counts) {
    Scheme scheme = multiplexed.get();
    return counts.note(scheme, cluster.train(scheme, trace));
  }

  @Benchmark
  @Reproduces(claim = "sequential-gradient-coding.runtime", role = Role.EMPTY)
  public void empty() {}
}
