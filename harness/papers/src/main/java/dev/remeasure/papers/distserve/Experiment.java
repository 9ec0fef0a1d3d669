package dev.remeasure.papers.distserve;

import dev.remeasure.simulate.serving.Served;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the paper's two experiments have in common. */
@State(Scope.Benchmark)
public abstract class Experiment {
  /** {@code chat}, {@code code} or {@code summary}. */
  @Param({"chat"})
  public String application;

  /** {@code vllm}, the paper's baseline, or {@code planned}, which is placed like the subject. */
  @Param({"vllm"})
  public String baseline;

  /** Bytes per second from prompts to tokens. */
  @Param({"3e11"})
  public double link;

  /** At least, to a server of as many GPUs as the paper's baseline. */
  @Param({"400"})
  public int requests;

  /** Floating-point, of one GPU, per second. */
  @Param({"1.9e14"})
  public double operations;

  /** Bytes per second of one GPU. */
  @Param({"1.6e12"})
  public double bandwidth;

  /** Of arrivals and lengths. */
  @Param({"1"})
  public long seed;

  final Setting setting() {
    return Setting.of(
        Map.of(
            "application", application,
            "baseline", baseline,
            "link", "" + link,
            "requests", "" + requests,
            "operations", "" + operations,
            "bandwidth", "" + bandwidth,
            "seed", "" + seed));
  }

  /** At the paper's rate. */
  static List<Served> served(Setting setting, Server server) {
    return server.serve(setting.requests(server, setting.application().rate(), 1));
  }
}
