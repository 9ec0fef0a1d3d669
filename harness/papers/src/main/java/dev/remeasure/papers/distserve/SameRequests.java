package dev.remeasure.papers.distserve;

import dev.remeasure.papers.distserve.Disaggregated.Placement;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import dev.remeasure.simulate.serving.Cost;
import dev.remeasure.simulate.serving.Request;
import dev.remeasure.simulate.serving.Served;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Shows that both sides answer every request whole, and that the subject's tokens wait for the
 * hand-over and for no prompt.
 */
public final class SameRequests implements SameJob {
  private static final double ROUNDING = 1e-9;

  private final UnaryOperator<Disaggregated> built;
  private final UnaryOperator<List<Served>> answered;

  /** Made by the harness. */
  public SameRequests() {
    this(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /**
   * A check of another subject.
   *
   * @param built changes how it is built
   * @param answered changes what it answers
   */
  SameRequests(UnaryOperator<Disaggregated> built, UnaryOperator<List<Served>> answered) {
    this.built = built;
    this.answered = answered;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Setting setting = Setting.of(params);
    List<Shown> shown = new ArrayList<>();
    for (Server baseline : setting.baselines()) {
      List<Request> requests = requests(setting, baseline);
      shown.add(whole("baseline on " + baseline.gpus(), requests, baseline.serve(requests)));
    }
    for (Placement placement : Placement.all(setting.application().gpus())) {
      Disaggregated right = setting.disaggregated(placement);
      List<Request> requests = requests(setting, right);
      List<Served> served = answered.apply(built.apply(right).serve(requests));
      shown.add(whole("subject on " + placement, requests, served));
      shown.add(handedOver(right, served));
      shown.add(undisturbed(right, served));
    }
    return shown;
  }

  private static List<Request> requests(Setting setting, Server server) {
    return setting.requests(server, setting.application().rate(), 1);
  }

  private static Shown whole(String side, List<Request> requests, List<Served> served) {
    boolean same =
        served.stream().map(Served::request).toList().equals(requests)
            && served.stream().allMatch(SameRequests::inOrder);
    return new Shown(
        "every request is answered: " + side,
        same,
        "%d requests answered; must be %d, each with its tokens one after the other"
            .formatted(served.size(), requests.size()));
  }

  private static boolean inOrder(Served served) {
    double[] times = served.tokenTimes();
    return times.length == served.request().output()
        && times[0] > served.request().arrival()
        && IntStream.range(1, times.length).allMatch(i -> times[i] > times[i - 1]);
  }

  /** From first to second token, keys and values cross the link, and are read with the weights. */
  private static Shown handedOver(Disaggregated server, List<Served> served) {
    double shortest =
        served.stream()
            .filter(each -> each.tokenTimes().length > 1)
            .mapToDouble(each ->
                each.tokenTimes()[1]
                    - each.tokenTimes()[0]
                    - server.transfer(each.request())
                    - firstIteration(server.decode(), each.request()))
            .min()
            .orElse(Double.NEGATIVE_INFINITY);
    return new Shown(
        "keys and values are handed over: " + server.placement(),
        shortest >= -ROUNDING,
        "the shortest hand-over takes %.3g s more than link and reading; must not be below 0"
            .formatted(shortest));
  }

  private static double firstIteration(Cost decode, Request request) {
    double bytes =
        decode.model().weightBytes() + (request.prompt() + 1) * decode.model().tokenBytes();
    return bytes / decode.device().bandwidth() + decode.device().overhead();
  }

  /** From the second token on, no iteration has more to read than the whole memory. */
  private static Shown undisturbed(Disaggregated server, List<Served> served) {
    double most =
        server.decode().device().memory() / server.decode().device().bandwidth()
            + server.decode().device().overhead();
    double longest =
        served.stream()
            .flatMapToDouble(each ->
                IntStream.range(2, each.tokenTimes().length)
                    .mapToDouble(i -> each.tokenTimes()[i] - each.tokenTimes()[i - 1]))
            .max()
            .orElse(0);
    return new Shown(
        "no token waits for a prompt: " + server.placement(),
        longest <= most + ROUNDING,
        "the longest gap is %.3g s; must not be above %.3g, the whole memory read"
            .formatted(longest, most));
  }
}
