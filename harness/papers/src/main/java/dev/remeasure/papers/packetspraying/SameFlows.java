package dev.remeasure.papers.packetspraying;

import dev.remeasure.claims.Check;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.List;
import java.util.Map;

/** Shows that both sides carry the same flows, and that the loads are those of the theorem. */
public final class SameFlows implements SameJob {
  private final Placer subject;

  /** Made by the harness. */
  public SameFlows() {
    this(new SinglePath());
  }

  SameFlows(Placer subject) {
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Traffic traffic =
        Traffic.of(
            value(params, "traffic"),
            value(params, "sizes"),
            whole(params, "leaves"),
            whole(params, "spines"),
            whole(params, "hosts"),
            whole(params, "seed"));
    Placement sprayed = Placer.spray(traffic);
    Placement single = subject.place(traffic);
    return List.of(
        arrives("spraying", traffic, sprayed),
        arrives("single paths", traffic, single),
        recount("spraying", traffic, sprayed),
        recount("single paths", traffic, single),
        pieces(traffic, single),
        theorem(traffic, sprayed, single));
  }

  private static Shown arrives(String side, Traffic traffic, Placement placement) {
    int[] spine = placement.spine();
    long pieces = (long) traffic.flows() * placement.pieces();
    boolean known = true;
    for (int each : spine) {
      known &= each >= 0 && each < traffic.spines();
    }
    return new Shown(
        "every flow arrives whole: " + side,
        spine.length == pieces && known,
        String.format(
            "%d pieces placed on spines 0 to %d; must be %d, %d of each of %d flows",
            spine.length, traffic.spines() - 1, pieces, placement.pieces(), traffic.flows()));
  }

  /** The load of each link on its own, by going over all flows anew. */
  private static Shown recount(String side, Traffic traffic, Placement placement) {
    Fraction most = Fraction.of(0, 1);
    for (int leaf = 0; leaf < traffic.leaves(); leaf++) {
      for (int spine = 0; spine < traffic.spines(); spine++) {
        most = larger(most, load(traffic, placement, traffic.from(), leaf, spine));
        most = larger(most, load(traffic, placement, traffic.to(), leaf, spine));
      }
    }
    Fraction counted = placement.maximumLoad(traffic);
    return new Shown(
        "loads recounted: " + side,
        most.equals(counted),
        "the busiest link carries " + counted + " flows, recounted " + most);
  }

  private static Shown pieces(Traffic traffic, Placement single) {
    long least = traffic.spines() / Fraction.gcd(traffic.busiest(), traffic.spines());
    return new Shown(
        "least splitting",
        single.pieces() == least,
        "a flow is cut into "
            + single.pieces()
            + " pieces; must be "
            + least
            + ", as the busiest leaf has "
            + traffic.busiest()
            + " flows and "
            + traffic.spines()
            + " uplinks");
  }

  private static Shown theorem(Traffic traffic, Placement sprayed, Placement single) {
    boolean equal = traffic.size().length == 0 || allEqual(traffic.size());
    Fraction spraying = sprayed.maximumLoad(traffic);
    Fraction paths = single.maximumLoad(traffic);
    return new Shown(
        "load of equal flows",
        !equal || paths.equals(spraying),
        equal
            ? "the busiest link carries " + paths + " flows; must be " + spraying
            : "flows differ in size, so that the theorem does not apply; "
                + paths
                + " and "
                + spraying);
  }

  private static boolean allEqual(long[] sizes) {
    for (long size : sizes) {
      if (size != sizes[0]) {
        return false;
      }
    }
    return true;
  }

  private static Fraction load(
      Traffic traffic, Placement placement, int[] leafOf, int leaf, int spine) {
    long units = 0;
    for (int flow = 0; flow < traffic.flows(); flow++) {
      for (int piece = 0; piece < placement.pieces() && leafOf[flow] == leaf; piece++) {
        int index = flow * placement.pieces() + piece;
        if (index < placement.spine().length && placement.spine()[index] == spine) {
          units += traffic.size()[flow];
        }
      }
    }
    return Fraction.of(units, placement.pieces());
  }

  private static Fraction larger(Fraction a, Fraction b) {
    return a.numerator() * b.denominator() >= b.numerator() * a.denominator() ? a : b;
  }

  private static String value(Map<String, String> params, String name) {
    return Check.present(name, params.get(name));
  }

  private static int whole(Map<String, String> params, String name) {
    return Integer.parseInt(value(params, name));
  }
}
