package dev.remeasure.claims.search;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.standing.Standing;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a claim must have to be found; null for what does not matter.
 *
 * @param text words, each of which stands somewhere in the claim or the title of its paper
 * @param year of the paper
 * @param from least factor that the claim is read as
 * @param to largest factor that the claim is read as
 * @param standing words of where it stands, such as {@code reproduced} or {@code not tried}
 * @param grade of the evidence that decides where it stands
 */
public record ClaimSearch(
    @Nullable String text,
    @Nullable String resource,
    @Nullable Integer year,
    @Nullable Form form,
    @Nullable Double from,
    @Nullable Double to,
    @Nullable String standing,
    @Nullable Grade grade) {

  public ClaimSearch {
    checkFactor("from", from);
    checkFactor("to", to);
    Check.that(from == null || to == null || from <= to, "to", to, "must not be below from");
  }

  /** Whether anything is asked for. */
  public boolean any() {
    return Stream.of(text, resource, year, form, from, to, standing, grade)
        .anyMatch(part -> part != null);
  }

  public boolean matches(Standing candidate) {
    Claim claim = candidate.claim();
    String stands = candidate.stands().words();
    return (resource == null || resource.equalsIgnoreCase(claim.resource()))
        && (year == null || year == candidate.paper().year())
        && (form == null || form == claim.form() || form == claim.formAlternative())
        && (grade == null || grade == candidate.stands().grade())
        && (standing == null || begins(stands, standing))
        && (text == null || says(text, candidate.paper(), claim))
        && ((from == null && to == null) || within(claim));
  }

  /** "Reproduced" finds "reproduced, exploratory", and not "not reproduced". */
  private static boolean begins(String stands, String asked) {
    return stands.toLowerCase(Locale.ROOT).startsWith(asked.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean says(String text, Paper paper, Claim claim) {
    String all =
        String.join(
                " ",
                claim.id(),
                claim.statement(),
                claim.metric(),
                claim.subject(),
                String.valueOf(claim.baseline()),
                String.valueOf(claim.conditions()),
                paper.title())
            .toLowerCase(Locale.ROOT);
    return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
        .allMatch(all::contains);
  }

  /** Whether the likeliest reading has a factor between the two. */
  private boolean within(Claim claim) {
    if (!(ClaimReader.read(claim) instanceof Testable testable)) {
      return false;
    }
    FactorRange range = testable.range();
    Double high = range.b();
    return (to == null || range.a() <= to) && (from == null || high == null || high >= from);
  }

  private static void checkFactor(String field, @Nullable Double factor) {
    if (factor != null) {
      Check.finite(field, factor);
      Check.that(factor > 0, field, factor, "must be above zero");
    }
  }
}
