package dev.remeasure.papers.distserve;

import dev.remeasure.simulate.serving.Cost;
import dev.remeasure.simulate.serving.Request;
import dev.remeasure.simulate.serving.Served;
import java.util.List;

/**
 * Prompts on some replicas and tokens on others, with a link that hands keys and values over.
 *
 * @param prefill cost of a replica for prompts
 * @param decode cost of a replica for tokens
 * @param link bytes per second
 */
record Disaggregated(Placement placement, Cost prefill, Cost decode, double link)
    implements Server {
  @Override
  public int gpus() {
    return placement.gpus();
  }

  @Override
  public List<Served> serve(List<Request> requests) {
    return new HandOver(this).serve(requests);
  }

  /** Seconds that the keys and values of a prompt take over the link. */
  double transfer(Request request) {
    return request.prompt() * prefill.model().tokenBytes() / link;
  }

  /**
   * How many replicas of how many GPUs each.
   *
   * @param prefillers replicas for prompts
   * @param decoders replicas for tokens
   */
  record Placement(int prefillers, int prefillGpus, int decoders, int decodeGpus) {
    int gpus() {
      return prefillers * prefillGpus + decoders * decodeGpus;
    }

    /** Those among which the planner chooses, by the GPUs that a copy of the model takes. */
    static List<Placement> all(int gpus) {
      return List.of(
          new Placement(1, gpus, 1, gpus),
          new Placement(2, gpus, 1, gpus),
          new Placement(1, 2 * gpus, 1, gpus),
          new Placement(1, gpus, 2, gpus));
    }
  }
}
