package dev.remeasure.claims.standing;

import dev.remeasure.claims.standing.ClaimStanding.Group;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many claims stand how; the same figures on every page, sheet and list. */
public record StandingCounts(Map<Group, Integer> claims) {
  /** The groups of the claims that were tested. */
  public static final List<Group> TRIED =
      List.of(
          Group.CONFIRMED,
          Group.EXPLORED,
          Group.DISPUTED,
          Group.DISPUTED_EXPLORATORY,
          Group.OPEN,
          Group.OPEN_EXPLORATORY);

  public StandingCounts {
    Map<Group, Integer> all = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      all.put(group, claims.getOrDefault(group, 0));
    }
    claims = all;
  }

  public static StandingCounts of(Collection<Standing> standings) {
    Map<Group, Integer> counts = new EnumMap<>(Group.class);
    standings.forEach(standing -> counts.merge(standing.stands().group(), 1, Integer::sum));
    return new StandingCounts(counts);
  }

  public int of(Group group) {
    return claims.getOrDefault(group, 0);
  }

  /** Claims with an attempt that counts or could: all but the untried and the not testable. */
  public int tried() {
    return TRIED.stream().mapToInt(this::of).sum();
  }
}
