package dev.remeasure.papers.distserve;

import dev.remeasure.simulate.serving.Cost;
import dev.remeasure.simulate.serving.Request;
import dev.remeasure.simulate.serving.Scheduler;
import dev.remeasure.simulate.serving.Served;
import dev.remeasure.simulate.serving.Serving;
import java.util.List;

/** Prompts and tokens on the same GPUs, which share every layer. */
record Colocated(int gpus, Cost cost, Scheduler scheduler) implements Server {
  /** Requests admitted at a time, as in the authors' benchmark. */
  static final int ADMITTED = 1024;

  @Override
  public List<Served> serve(List<Request> requests) {
    return Serving.run(cost, scheduler, ADMITTED, requests);
  }
}
