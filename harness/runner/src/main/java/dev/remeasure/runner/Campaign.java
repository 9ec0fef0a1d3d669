package dev.remeasure.runner;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.check.RunChecks;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.runner.component.Components;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.jmh.BenchmarkPath;
import dev.remeasure.runner.record.RunFiles;
import dev.remeasure.runner.request.Option;
import dev.remeasure.runner.request.Request;
import dev.remeasure.runner.session.PreparedRun;
import dev.remeasure.runner.session.RunPlanner;
import dev.remeasure.runner.terminal.Exit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures several components unattended. The run files in its folder are all that it remembers:
 * started again, it leaves what is complete, goes on with what was interrupted, and repeats once
 * what ran disturbed. What counts as disturbed does not depend on the result.
 */
final class Campaign {
  /** How often a component is measured, if the machine does not keep quiet. */
  private static final int TRIES = 2;

  private final Map<String, String> environment;
  private final PrintStream out;
  private final RunCommand command;

  Campaign(Clock clock, Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.out = out;
    this.command = new RunCommand(clock, environment, out, err);
  }

  /** The first exit that is not {@link Exit#DONE}, if any; the others are measured all the same. */
  Exit run(Request.Campaign request) throws IOException {
    List<FoundComponent> wanted = wanted(request);
    Path folder =
        request.into() == null
            ? Home.of(environment).runs().resolveSibling("campaign")
            : request.into();
    RunPlanner planner = command.planner(folder);
    List<String> summary = new ArrayList<>();
    Exit all = Exit.DONE;
    for (int i = 0; i < wanted.size(); i++) {
      String name = wanted.get(i).component().name();
      command.say("component " + (i + 1) + " of " + wanted.size() + ": " + name);
      Exit exit = measured(name, folder, planner, request);
      all = all == Exit.DONE ? exit : all;
      summary.add(name + ": " + state(folder, name));
    }
    out.println();
    summary.forEach(out::println);
    out.println("run files in " + folder);
    out.flush();
    return all;
  }

  private List<FoundComponent> wanted(Request.Campaign request) throws IOException {
    Path jar = request.jar();
    Components components =
        new Components(jar == null ? BenchmarkPath.own() : BenchmarkPath.of(jar, List.of()));
    components.problems().forEach(problem -> command.say("not usable: " + problem));
    Check.that(
        !components.all().isEmpty(),
        Option.ALL.toString(),
        jar == null ? "no component" : jar,
        "must find a component");
    TreeSet<String> keys =
        components.all().stream()
            .map(Campaign::paper)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String key : request.papers()) {
      Check.that(
          keys.contains(key),
          Option.PAPERS.toString(),
          key,
          "must be a paper with a component: " + String.join(", ", keys));
    }
    return components.all().stream()
        .filter(found -> request.papers().isEmpty() || request.papers().contains(paper(found)))
        .toList();
  }

  /** Key of the paper whose claim the component answers. */
  private static String paper(FoundComponent found) {
    String claim = found.claim();
    return claim == null ? "" : claim.replaceFirst("\\..*", "");
  }

  private Exit measured(String name, Path folder, RunPlanner planner, Request.Campaign request)
      throws IOException {
    List<Path> files = files(folder, name);
    Run last = files.isEmpty() ? null : RunFiles.read(files.getLast()).run();
    if (last != null && last.state() == State.ABORTED) {
      command.say("going on with " + files.getLast());
      PreparedRun rest = rest(planner, files.getLast(), name, request);
      Exit exit = command.run(rest, request.output());
      return exit == Exit.DONE ? measured(name, folder, planner, request) : exit;
    }
    List<Finding> disturbances = last == null ? List.of() : RunChecks.disturbances(last);
    if (last != null && (disturbances.isEmpty() || complete(files) >= TRIES)) {
      return Exit.DONE;
    }
    disturbances.forEach(found -> command.say("measured again, disturbed: " + found.sentence()));
    Exit exit = command.run(planner.prepare(request.of(name)), request.output());
    return exit == Exit.DONE ? measured(name, folder, planner, request) : exit;
  }

  /** The rest of an interrupted run or, where the machine has changed since, the whole anew. */
  private PreparedRun rest(RunPlanner planner, Path file, String name, Request.Campaign request)
      throws IOException {
    try {
      return planner.resume(file);
    } catch (InvalidValue e) {
      command.say("measured from the beginning: " + e.getMessage());
      return planner.prepare(request.of(name));
    }
  }

  private static int complete(List<Path> files) throws IOException {
    int complete = 0;
    for (Path file : files) {
      complete += RunFiles.read(file).run().state() == State.COMPLETE ? 1 : 0;
    }
    return complete;
  }

  private static String state(Path folder, String name) throws IOException {
    List<Path> files = files(folder, name);
    if (files.isEmpty()) {
      return "not measured";
    }
    Run run = RunFiles.read(files.getLast()).run();
    if (run.state() == State.ABORTED) {
      return "not finished; the same command goes on";
    }
    if (!run.checks().stream().allMatch(QualityCheck::passed)) {
      return "measured, and a check failed: the run is invalid";
    }
    List<Finding> disturbances = RunChecks.disturbances(run);
    return disturbances.isEmpty()
        ? "measured"
        : "measured, disturbed: "
            + disturbances.stream().map(Finding::sentence).collect(Collectors.joining(" "));
  }

  /** The run files of a component, oldest first. */
  private static List<Path> files(Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Pattern named =
        Pattern.compile(
            Pattern.quote(name.replaceAll("[^\\w.-]", "_")) + "-\\d{8}-\\d{6}-\\d{3}\\.json");
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> named.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }
}
