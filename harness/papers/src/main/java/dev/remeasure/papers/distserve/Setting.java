package dev.remeasure.papers.distserve;

import dev.remeasure.claims.Check;
import dev.remeasure.papers.distserve.Disaggregated.Placement;
import dev.remeasure.simulate.engine.Draws;
import dev.remeasure.simulate.serving.Cost;
import dev.remeasure.simulate.serving.Device;
import dev.remeasure.simulate.serving.Request;
import dev.remeasure.simulate.serving.Schedulers;
import dev.remeasure.simulate.serving.Served;
import dev.remeasure.simulate.serving.Serving;
import dev.remeasure.simulate.serving.Workload;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * An application on GPUs, and both ways to serve it.
 *
 * @param planned whether the baseline, too, chooses among ways to use its GPUs
 * @param operations per second and GPU
 * @param bandwidth bytes per second and GPU
 * @param link bytes per second from prompts to tokens
 * @param requests at least, to a server of as many GPUs as the paper's baseline
 */
record Setting(
    Application application,
    boolean planned,
    double operations,
    double bandwidth,
    double link,
    int requests,
    long seed) {
  private static final double MEMORY =
      0.92 * 80e9; // of an A100; the authors' benchmark uses as much
  private static final double OVERHEAD = 0.001;
  private static final double SUM_OVER_GPUS = 30e-6;
  private static final double SERVED = 90; // per cent of the requests that must be served in time
  private static final int ALL_PROMPTS = 65_536; // tokens; the authors' benchmark allows as many
  private static final int PIECES = 512;
  private static final double BOUNDS = 20;
  private static final int MOST_REQUESTS = 10_000;
  private static final long PLANNING = 1_000_000; // added to the seed

  /** The setting of a benchmark's parameters. */
  static Setting of(Map<String, String> params) {
    String baseline = Check.present("baseline", params.get("baseline"));
    Check.that(
        baseline.equals("vllm") || baseline.equals("planned"),
        "baseline",
        baseline,
        "must be vllm or planned");
    return new Setting(
        Application.named(Check.present("application", params.get("application"))),
        baseline.equals("planned"),
        number(params, "operations"),
        number(params, "bandwidth"),
        number(params, "link"),
        (int) number(params, "requests"),
        (long) number(params, "seed"));
  }

  static double number(Map<String, String> params, String name) {
    return Double.parseDouble(Check.present(name, params.get(name)));
  }

  /** A copy of the model on so many GPUs, which share every layer and sum twice in each. */
  Cost cost(int gpus) {
    double sums = gpus == 1 ? 0 : 2 * application.model().layers() * SUM_OVER_GPUS;
    return new Cost(
        application.model(),
        new Device(gpus * operations, gpus * bandwidth, gpus * MEMORY, OVERHEAD + sums));
  }

  /** As in the paper; or the paper's GPUs and twice as many, with whole prompts or pieces. */
  List<Server> baselines() {
    int gpus = application.gpus();
    Server paper = new Colocated(gpus, cost(gpus), Schedulers.promptsFirst(ALL_PROMPTS));
    return planned
        ? List.of(
            paper,
            new Colocated(2 * gpus, cost(2 * gpus), Schedulers.promptsFirst(ALL_PROMPTS)),
            new Colocated(gpus, cost(gpus), Schedulers.chunked(PIECES)),
            new Colocated(2 * gpus, cost(2 * gpus), Schedulers.chunked(PIECES)))
        : List.of(paper);
  }

  List<Server> subjects() {
    return Placement.all(application.gpus()).stream().<Server>map(this::disaggregated).toList();
  }

  Disaggregated disaggregated(Placement placement) {
    return new Disaggregated(
        placement, cost(placement.prefillGpus()), cost(placement.decodeGpus()), link);
  }

  /**
   * Requests at a rate. They come for as long to every server, and for twenty times the bound of
   * the first token, so that a backlog shows.
   *
   * @param rate requests per second and GPU
   */
  List<Request> requests(Server server, double rate, double scale) {
    double all = rate * server.gpus();
    double least = (double) requests * server.gpus() / application.gpus();
    double lasting = Math.min(MOST_REQUESTS, all * BOUNDS * scale * application.firstToken());
    return new Workload(
            (int) Math.max(least, lasting),
            application.prompts(),
            application.outputs(),
            Draws.of(seed))
        .at(all);
  }

  /**
   * The scale of both bounds within which nine of ten requests are served.
   *
   * @param rate requests per second and GPU
   */
  double tightest(Server server, double rate) {
    return tightest(server, rate, 1);
  }

  private double tightest(Server server, double rate, double scale) {
    return Serving.percentile(server.serve(requests(server, rate, scale)), SERVED, this::scale);
  }

  /** The highest rate, per second and GPU, at which nine of ten requests are within the bounds. */
  double goodput(Server server, double scale) {
    return Serving.highestRate(rate -> tightest(server, rate, scale) <= scale);
  }

  /** The goodput of the server that the planner takes, which sees other requests. */
  double plannedGoodput(List<Server> servers, double scale) {
    return goodput(plan(servers, (setting, server) -> setting.goodput(server, scale)), scale);
  }

  /** The tightest scale of the server that the planner takes, which sees other requests. */
  double plannedScale(List<Server> servers, double rate) {
    return tightest(plan(servers, (setting, server) -> -setting.tightest(server, rate)), rate);
  }

  private Server plan(List<Server> servers, ToDoubleBiFunction<Setting, Server> worth) {
    Setting seen =
        new Setting(application, planned, operations, bandwidth, link, requests, seed + PLANNING);
    return servers.size() == 1
        ? servers.getFirst()
        : servers.stream()
            .max(Comparator.comparingDouble(server -> worth.applyAsDouble(seen, server)))
            .orElseThrow();
  }

  private double scale(Served served) {
    return Math.max(
        served.firstToken() / application.firstToken(), served.perToken() / application.perToken());
  }
}
