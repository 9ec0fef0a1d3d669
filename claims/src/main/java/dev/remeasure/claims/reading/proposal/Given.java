package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Resource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a proposed claim; null where the words stand.
 *
 * @param statement the claim in our words; null for the words themselves
 * @param locator where in the paper it stands
 */
public record Given(
    @Nullable String metric,
    @Nullable String resource,
    @Nullable String statistic,
    @Nullable String subject,
    @Nullable String baseline,
    @Nullable String conditions,
    @Nullable String statement,
    @Nullable String locator) {

  /** Nothing beside the words. */
  public static final Given NOTHING = new Given(null, null, null, null, null, null, null, null);

  private static final String TIMES = "x";

  /** The fields without which it cannot be recorded, and which neither says. */
  public List<String> missing(Proposal proposal) {
    List<String> missing = new ArrayList<>();
    if (or(resource, proposal.resource()) == null) {
      missing.add("resource");
    }
    if (or(subject, proposal.subject()) == null) {
      missing.add("subject");
    }
    return missing;
  }

  /**
   * The claim that the words and these parts make.
   *
   * @param words all the words that were given
   * @param role whether the paper claims it for its own work
   * @throws dev.remeasure.claims.InvalidValue if a part is missing or is no valid value
   */
  public Claim claim(String id, String words, Role role, Proposal proposal) {
    String of = text(or(resource, proposal.resource()));
    Form form = proposal.forms().isEmpty() ? null : proposal.forms().getFirst();
    boolean range = proposal.upper() != null;
    return new Claim(
        id,
        metric == null ? of : metric,
        of,
        or(statistic, proposal.statistic()),
        form,
        proposal.forms().size() > 1 ? proposal.forms().get(1) : null,
        range ? null : proposal.lower(),
        range ? proposal.lower() : null,
        proposal.upper(),
        proposal.base(),
        proposal.exactNumber(),
        proposal.qualifier(),
        proposal.unit().isEmpty() ? TIMES : proposal.unit(),
        better(form, of),
        role,
        text(or(subject, proposal.subject())),
        or(baseline, proposal.baseline()),
        or(conditions, proposal.conditions()),
        statement == null ? words.strip() : statement,
        locator,
        proposal.notes().isEmpty() ? null : String.join(" ", proposal.notes()));
  }

  /** The parts that neither these nor the words say, as they were in the claim before. */
  public Given orElse(Claim old, Proposal proposal) {
    String read = or(resource, proposal.resource());
    boolean same = read == null || old.resource().equals(read);
    return new Given(
        or(metric, same ? old.metric() : null),
        or(resource, proposal.resource() == null ? old.resource() : null),
        or(statistic, proposal.statistic() == null ? old.statistic() : null),
        or(subject, proposal.subject() == null ? old.subject() : null),
        or(baseline, proposal.baseline() == null ? old.baseline() : null),
        or(conditions, proposal.conditions() == null ? old.conditions() : null),
        statement,
        or(locator, old.locator()));
  }

  /** A claim with these parts in place of its own. */
  public Claim over(Claim old) {
    return new Claim(
        old.id(),
        text(or(metric, old.metric())),
        text(or(resource, old.resource())),
        or(statistic, old.statistic()),
        old.form(),
        old.formAlternative(),
        old.value(),
        old.lower(),
        old.upper(),
        old.baselineValue(),
        old.exactNumber(),
        old.qualifier(),
        old.unit(),
        old.better(),
        old.role(),
        text(or(subject, old.subject())),
        or(baseline, old.baseline()),
        or(conditions, old.conditions()),
        text(or(statement, old.statement())),
        or(locator, old.locator()),
        old.ambiguity());
  }

  private static Direction better(@Nullable Form form, String resource) {
    boolean yield =
        (form != null && form.ofYield())
            || (form == Form.FACTOR && resource.equals(Resource.THROUGHPUT));
    return yield ? Direction.HIGHER : Direction.LOWER;
  }

  private static @Nullable String or(@Nullable String given, @Nullable String read) {
    return given == null ? read : given;
  }

  /** An empty text is rejected with the name of its field. */
  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
