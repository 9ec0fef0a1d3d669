package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.reading.word.Token;
import dev.remeasure.claims.reading.word.Topic;
import dev.remeasure.claims.unit.Unit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the unit of a figure says that it is of. */
final class Figures {
  private static final Map<String, String> KINDS =
      Map.of("time", Resource.TIME, "energy", Resource.ENERGY);

  private Figures() {}

  /** The resource; null if the unit is not of a cost. */
  static @Nullable String resource(String unit) {
    Topic counted = Topic.at(Token.of(unit), 0);
    if (counted != null && counted.kind() == Topic.Kind.COST) {
      return counted.resource();
    }
    String kind = Unit.of(unit).kind();
    int slash = kind.indexOf('/');
    if (kind.startsWith("memory")) {
      return slash < 0 ? null : Resource.ALLOCATION; // So many bytes may be of memory or of size.
    }
    return KINDS.get(slash < 0 ? kind : kind.substring(0, slash));
  }
}
