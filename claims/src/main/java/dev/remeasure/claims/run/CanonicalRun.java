package dev.remeasure.claims.run;

import dev.remeasure.claims.Canonical;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The canonical text of a run: everything that was measured, in order. */
public final class CanonicalRun {
  private final Canonical text = new Canonical();

  private CanonicalRun() {}

  /** SHA-256, in hexadecimal, of the run's canonical text. */
  public static String hash(Run run) {
    CanonicalRun canonical = new CanonicalRun();
    canonical.run(run);
    return canonical.text.digest();
  }

  private void run(Run run) {
    Component component = run.component();
    text.line("id", run.id())
        .line("producer", run.producer())
        .line("component.name", component.name())
        .line("component.description", component.description())
        .line("component.baseline", component.baseline())
        .line("component.subject", component.subject())
        .line("component.check", component.check())
        .line("component.limits", component.limits())
        .line("design", run.design())
        .line("seed", run.seed())
        .line("state", run.state())
        .line("startedAt", run.startedAt())
        .line("finishedAt", run.finishedAt());
    run.metrics().forEach(this::metric);
    for (Point point : run.points()) {
      text.line("point", point.name()).line("point.claimedBest", point.claimedBest());
      sorted("point.param", point.params());
    }
    forks("fork", run.forks());
    for (Control control : run.controls()) {
      text.line("control", control.kind())
          .line("control.baseline", control.baseline())
          .line("control.subject", control.subject());
      forks("control.fork", control.forks());
    }
    for (QualityCheck check : run.checks()) {
      text.line("check", check.name())
          .line("check.passed", check.passed())
          .line("check.finding", check.finding());
    }
    run.warnings().forEach(warning -> text.line("warning", warning));
    run.environment()
        .facts()
        .forEach((name, fact) ->
            text.line("environment", name)
                .line("environment.status", fact.status())
                .line("environment.value", fact.value())
                .line("environment.fleeting", fact.fleeting()));
    if (run.summary() != null) {
      summary(run.summary());
    }
  }

  /** Only where there is one: the hashes of runs with raw data are as they were before. */
  private void summary(Summary summary) {
    text.line("summary.unit", summary.unit())
        .line("summary.device", summary.device())
        .line("summary.source", summary.source());
    figure("summary.ratio", summary.ratio());
    figure("summary.baseline", summary.baseline());
    figure("summary.subject", summary.subject());
  }

  private void figure(String name, Summary.@Nullable Figure figure) {
    if (figure != null) {
      text.line(name, figure.mean())
          .line(name + ".sd", figure.sd())
          .line(name + ".lower", figure.lower())
          .line(name + ".upper", figure.upper())
          .line(name + ".n", figure.n());
    }
  }

  private void metric(Metric metric) {
    text.line("metric", metric.name())
        .line("metric.resource", metric.resource())
        .line("metric.statistic", metric.statistic())
        .line("metric.mode", metric.mode())
        .line("metric.provenance", metric.provenance())
        .line("metric.better", metric.better())
        .line("metric.resolution", metric.resolution());
  }

  private void forks(String name, List<Fork> forks) {
    for (Fork fork : forks) {
      text.line(name, fork.order())
          .line(name + ".pair", fork.pair())
          .line(name + ".side", fork.side())
          .line(name + ".point", fork.point())
          .line(name + ".startedAt", fork.startedAt())
          .line(name + ".finishedAt", fork.finishedAt())
          .line(name + ".failure", fork.failure());
      sorted(name + ".condition", fork.conditions());
      sorted(name + ".fact", fork.facts());
      fork.warnings().forEach(warning -> text.line(name + ".warning", warning));
      for (Series series : fork.series()) {
        text.line(name + ".series", series.metric())
            .line(name + ".series.unit", series.unit())
            .line(name + ".series.values", series.values());
        for (Histogram histogram : series.histograms()) {
          text.line(name + ".histogram", histogram);
        }
      }
    }
  }

  private void sorted(String name, Map<String, ?> values) {
    new TreeMap<>(values).forEach((key, value) -> text.line(name, key + "=" + value));
  }
}
