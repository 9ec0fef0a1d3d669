package dev.remeasure.simulate.serving;

import dev.remeasure.claims.Check;
import dev.remeasure.simulate.engine.Engine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Clients of one replica that each send the next request when their last one is answered. */
final class Clients {
  private final Engine engine = new Engine();
  private final List<Served> served = new ArrayList<>();
  private final Iterator<Request> left;
  private final Replica replica;

  Clients(Cost cost, Scheduler scheduler, int most, List<Request> requests) {
    left = requests.iterator();
    replica = new Replica(engine, cost, scheduler, most, this::answered);
  }

  List<Served> serve(int clients) {
    Check.that(clients >= 1, "clients", clients, "must be at least 1");
    for (int i = 0; i < clients; i++) {
      send();
    }
    engine.run();
    return served;
  }

  private void answered(Served answer) {
    served.add(answer);
    send();
  }

  /** As an event of its own, as the replica is in the middle of an iteration's end. */
  private void send() {
    if (left.hasNext()) {
      Request next = left.next();
      engine.after(
          0,
          () ->
              replica.arrive(
                  new Request(next.number(), engine.now(), next.prompt(), next.output())));
    }
  }
}
