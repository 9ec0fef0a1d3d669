package dev.remeasure.ui.claims;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.ui.claims.Filter.Field;
import dev.remeasure.ui.part.Sign;
import java.util.Arrays;
import java.util.List;

/**
 * How many claims are confirmed, explored and so on, with the list of those.
 *
 * @param facets the same by verdict; empty where the group has no more than one
 */
public record FacetGroup(
    Group group, Sign sign, int count, String link, boolean current, List<Facet> facets) {

  /** How many claims stand so, with the list of those. */
  public record Facet(Sign sign, long count, String link, boolean current) {}

  /** The groups that have a claim, and the one that is filtered by. */
  static List<FacetGroup> of(Listing listing, List<Standing> claims) {
    StandingCounts counts = StandingCounts.of(claims);
    return Arrays.stream(Group.values())
        .filter(group -> counts.of(group) > 0)
        .map(group -> of(listing, group, counts.of(group), claims))
        .toList();
  }

  private static FacetGroup of(Listing listing, Group group, int count, List<Standing> claims) {
    List<Facet> facets =
        claims.stream()
            .filter(claim -> claim.stands().group() == group)
            .collect(groupingBy(claim -> Sign.of(claim.stands()), counting()))
            .entrySet()
            .stream()
            .map(entry -> facet(listing, entry.getKey(), entry.getValue()))
            .sorted(comparing(facet -> facet.sign().mark()))
            .toList();
    String code = Filter.code(group);
    boolean current = listing.filter().value("standing").equals(code);
    return new FacetGroup(
        group,
        facets.getFirst().sign(),
        count,
        listing.with(Field.STANDING, current ? "" : code),
        current,
        group == Group.CONFIRMED || group == Group.EXPLORED || facets.size() > 1
            ? facets
            : List.of());
  }

  private static Facet facet(Listing listing, Sign sign, long count) {
    boolean current = listing.filter().value("standing").equals(sign.code());
    return new Facet(
        sign, count, listing.with(Field.STANDING, current ? "" : sign.code()), current);
  }
}
