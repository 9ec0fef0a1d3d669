package dev.remeasure.papers.sarathiserve;

import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import dev.remeasure.simulate.serving.Request;
import dev.remeasure.simulate.serving.Scheduler;
import dev.remeasure.simulate.serving.Served;
import dev.remeasure.simulate.serving.WatchedScheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Shows that both sides serve every request whole, and that the subject holds nobody up. */
public final class SameTokens implements SameJob {
  private static final double RATE = 1;

  private final UnaryOperator<Scheduler> subject;

  /** Made by the harness. */
  public SameTokens() {
    this(UnaryOperator.identity());
  }

  SameTokens(UnaryOperator<Scheduler> subject) {
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Setting setting = Setting.of(params);
    List<Shown> shown = new ArrayList<>();
    serve(shown, "baseline", setting, new WatchedScheduler(setting.baseline()));
    WatchedScheduler chunked = new WatchedScheduler(subject.apply(setting.subject()));
    serve(shown, "subject", setting, chunked);
    shown.add(
        new Shown(
            "nobody is held up",
            chunked.heldUp() == 0,
            "%d tokens of running requests were left out of an iteration; must be 0"
                .formatted(chunked.heldUp())));
    shown.add(
        new Shown(
            "the budget is kept",
            chunked.mostTokens() <= setting.budget(),
            "an iteration has %d tokens at most; must not be above %d"
                .formatted(chunked.mostTokens(), setting.budget())));
    return shown;
  }

  private static void serve(
      List<Shown> shown, String side, Setting setting, WatchedScheduler scheduler) {
    List<Request> requests = setting.workload().at(RATE);
    List<Served> served = setting.serve(scheduler, RATE);
    long wanted = requests.stream().mapToLong(each -> each.tokens() - 1L).sum();
    shown.add(
        new Shown(
            "every request is served: " + side,
            served.stream().map(Served::request).toList().equals(requests),
            "%d requests served; must be %d".formatted(served.size(), requests.size())));
    shown.add(
        new Shown(
            "every token is processed once: " + side,
            scheduler.tokens() == wanted,
            "%d tokens processed; must be %d".formatted(scheduler.tokens(), wanted)));
  }
}
