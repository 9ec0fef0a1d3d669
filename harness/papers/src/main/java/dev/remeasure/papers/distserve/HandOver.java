package dev.remeasure.papers.distserve;

import dev.remeasure.simulate.engine.Engine;
import dev.remeasure.simulate.serving.Replica;
import dev.remeasure.simulate.serving.Request;
import dev.remeasure.simulate.serving.Schedulers;
import dev.remeasure.simulate.serving.Served;
import dev.remeasure.simulate.serving.Serving;
import java.util.ArrayList;
import java.util.List;

/** One run of a disaggregated server: each request's way from prompt over link to tokens. */
final class HandOver {
  /** Tokens of the prompts that a replica processes together, as in the authors' benchmark. */
  private static final int PROMPT_TOKENS = 32_768;

  private final Disaggregated server;
  private final Engine engine = new Engine();
  private final List<Served> done = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private final List<Replica> prefillers = new ArrayList<>();
  private final List<Replica> decoders = new ArrayList<>();
  private double linkFree;

  HandOver(Disaggregated server) {
    this.server = server;
    for (int i = 0; i < server.placement().prefillers(); i++) {
      prefillers.add(
          new Replica(
              engine,
              server.prefill(),
              Schedulers.promptsFirst(PROMPT_TOKENS),
              Colocated.ADMITTED,
              this::prefilled));
    }
    for (int i = 0; i < server.placement().decoders(); i++) {
      decoders.add(
          new Replica(
              engine, server.decode(), Schedulers.tokensOnly(), Colocated.ADMITTED, done::add));
    }
  }

  /** Requests are numbered from 0 in their order, and go to the replicas in turn. */
  List<Served> serve(List<Request> all) {
    requests.addAll(all);
    for (Request request : all) {
      Request prompt = new Request(request.number(), request.arrival(), request.prompt(), 1);
      engine.after(request.arrival(), () -> turn(prefillers, request).arrive(prompt));
    }
    engine.run();
    return Serving.inOrder(done);
  }

  private void prefilled(Served prompt) {
    Request request = requests.get(prompt.request().number());
    if (request.output() == 1) {
      done.add(prompt);
      return;
    }
    linkFree = Math.max(linkFree, engine.now()) + server.transfer(request);
    engine.after(
        linkFree - engine.now(),
        () -> turn(decoders, request).resume(request, prompt.tokenTimes()[0]));
  }

  private static Replica turn(List<Replica> replicas, Request request) {
    return replicas.get(request.number() % replicas.size());
  }
}
