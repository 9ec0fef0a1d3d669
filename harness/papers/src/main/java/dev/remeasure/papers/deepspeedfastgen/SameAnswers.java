package dev.remeasure.papers.deepspeedfastgen;

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

/** Shows that both sides answer every request whole, and that the subject splits and fuses. */
public final class SameAnswers implements SameJob {
  private static final int CLIENTS = 16;

  private final UnaryOperator<Scheduler> subject;

  /** Made by the harness. */
  public SameAnswers() {
    this(UnaryOperator.identity());
  }

  SameAnswers(UnaryOperator<Scheduler> subject) {
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Setting setting = Setting.of(params);
    List<Shown> shown = new ArrayList<>();
    serve(shown, "baseline", setting, new WatchedScheduler(setting.baseline()));
    WatchedScheduler split = new WatchedScheduler(subject.apply(setting.subject()));
    serve(shown, "subject", setting, split);
    shown.add(
        new Shown(
            "nobody is held up",
            split.heldUp() == 0,
            "%d tokens of running requests were left out of an iteration; must be 0"
                .formatted(split.heldUp())));
    shown.add(
        new Shown(
            "the budget is kept",
            split.mostTokens() <= setting.budget(),
            "an iteration has %d tokens at most; must not be above %d"
                .formatted(split.mostTokens(), setting.budget())));
    shown.add(
        new Shown(
            "the budget is filled while prompts are left",
            split.fewestWithMoreToDo() >= setting.budget(),
            "an iteration that leaves prompts has %d tokens at least; must not be below %d"
                .formatted(split.fewestWithMoreToDo(), setting.budget())));
    return shown;
  }

  private static void serve(
      List<Shown> shown, String side, Setting setting, WatchedScheduler scheduler) {
    List<Request> wanted = setting.workload();
    List<Served> served = setting.serve(scheduler, CLIENTS);
    shown.add(
        new Shown(
            "every request is answered: " + side,
            served.stream()
                .map(SameAnswers::size)
                .toList()
                .equals(wanted.stream().map(SameAnswers::size).toList()),
            "%d requests answered; must be %d".formatted(served.size(), wanted.size())));
    long tokens = wanted.stream().mapToLong(each -> each.tokens() - 1L).sum();
    shown.add(
        new Shown(
            "every token is processed once: " + side,
            scheduler.tokens() == tokens,
            "%d tokens processed; must be %d".formatted(scheduler.tokens(), tokens)));
  }

  private static Size size(Served served) {
    return new Size(served.request().prompt(), served.tokenTimes().length);
  }

  private static Size size(Request request) {
    return new Size(request.prompt(), request.output());
  }

  private record Size(int prompt, int output) {}
}
