package dev.remeasure.papers.distserve;

import dev.remeasure.simulate.serving.Request;
import dev.remeasure.simulate.serving.Served;
import java.util.List;

/** GPUs that serve requests. */
interface Server {
  /** How many. */
  int gpus();

  /** Serves requests to their end, in the order of arrival. */
  List<Served> serve(List<Request> requests);
}
