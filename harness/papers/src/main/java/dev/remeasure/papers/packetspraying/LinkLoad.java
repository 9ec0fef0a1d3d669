package dev.remeasure.papers.packetspraying;

import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.probe.Component;
import dev.remeasure.probe.Counter;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The busiest link of a leaf–spine network under ideal spraying and under single paths. */
@Component(
    name = "packet-spraying",
    description =
        "Places the flows of a collective on the paths of a leaf–spine network, once sprayed evenly "
            + "over all spines and once on single paths with the least splitting, and counts the "
            + "load of the busiest link in exact fractions. The time is that of placing.",
    grade = Grade.MECHANISM,
    check =
        "every flow arrives whole on both sides; loads agree with a recount flow by flow; with "
            + "equal flows no link of the subject carries more than the theorem allows; the number "
            + "of pieces is the least that the rule gives",
    limits =
        "Equal loads say nothing of queues, congestion control, skewed starts or failing links; "
            + "with unequal flows the theorem does not apply.",
    shownBy = SameFlows.class)
@Counter(
    field = "maximumLoad",
    metric = "maximum link load",
    resource = "bandwidth",
    statistic = "maximum",
    unit = "flows",
    grade = Grade.EXACT,
    because =
        "The claim is a theorem about loads, and the loads of the placement itself are counted in "
            + "exact fractions.")
@Counter(field = "pieces", metric = "pieces of a flow", resource = "compute", unit = "pieces/flow")
@KeepsContract(PacketSprayingContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class LinkLoad {
  /** The collective: {@code all-to-all}, {@code ring} or {@code permutation}. */
  @Param({"all-to-all"})
  public String traffic;

  /** {@code equal} flows, or {@code skewed} ones, of which every fourth is four times as large. */
  @Param({"equal"})
  public String sizes;

  @Param({"8"})
  public int leaves;

  @Param({"8"})
  public int spines;

  /** Hosts a leaf. */
  @Param({"8"})
  public int hosts;

  /** Of the permutation. */
  @Param({"1"})
  public long seed;

  private final SinglePath singlePath = new SinglePath();
  private Traffic flows;
  private double sprayedLoad;
  private double singleLoad;
  private int singlePieces;

  /** What was placed. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Loads {
    public double maximumLoad;
    public double pieces;
  }

  /** Counts loads outside the clocks: a placement is the same every time. */
  @Setup
  public void prepare() {
    flows = Traffic.of(traffic, sizes, leaves, spines, hosts, seed);
    sprayedLoad = Placer.spray(flows).maximumLoad(flows).value();
    Placement single = singlePath.place(flows);
    singleLoad = single.maximumLoad(flows).value();
    singlePieces = single.pieces();
  }

  @Benchmark
  @Reproduces(
      claim = "packet-spraying.max-congestion",
      role = Role.BASELINE,
      metric = "maximum link load")
  public Object spraying(Loads loads) {
    loads.maximumLoad = sprayedLoad;
    loads.pieces = spines;
    return Placer.spray(flows);
  }

  @Benchmark
  @Reproduces(
      claim = "packet-spraying.max-congestion",
      role = Role.SUBJECT,
      metric = "maximum link load")
  public Object singlePath(Loads loads) {
    loads.maximumLoad = singleLoad;
    loads.pieces = singlePieces;
    return singlePath.place(flows);
  }

  @Benchmark
  @Reproduces(claim = "packet-spraying.max-congestion", role = Role.EMPTY)
  public void empty() {}
}
