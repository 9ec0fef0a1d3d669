package dev.remeasure.reports.sheet;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.reports.model.Choices;
import dev.remeasure.reports.model.Field;
import dev.remeasure.reports.model.SheetTerms;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is recorded of a claim, field by field: the columns of the sheet that is read back. */
public final class ClaimFields {
  /** Key of the column that says which claim a row is about. */
  public static final String ID = "claim";

  private static final String RATIO = "As a factor: " + SheetTerms.RATIO + ". ";

  /** In the order of the sheet. */
  public static final List<Field<Claim>> ALL = fields(List.of());

  private ClaimFields() {}

  /** The fields with the metrics, resources and units that are in use on offer. */
  static List<Field<Claim>> fields(Collection<Claim> known) {
    return List.of(
        Field.of(ID, "Claim", 34, "Key of the paper, a dot, a name of its own.", Claim::id)
            .named("id"),
        Field.<Claim>of(
            "statement", "Claim as stated", 60, "The claim in your words.", Claim::statement),
        Field.<Claim>of("metric", "Metric", 22, "What was measured.", Claim::metric)
            .offering(used(known, Claim::metric)),
        Field.<Claim>of("resource", "Resource", 16, "What is saved or spent.", Claim::resource)
            .offering(used(known, Claim::resource)),
        Field.<Claim>of("kind", "Kind", 16, "How the number is expressed.", c -> word(c.kind()))
            .offering(words(Claim.Kind.values())),
        Field.<Claim>of(
                "qualifier",
                "Qualifier",
                20,
                "How the wording binds the number.",
                c -> word(c.qualifier()))
            .offering(words(Claim.Qualifier.values())),
        number("value", "Value", "The stated number; empty for a range.", Claim::value),
        number("lower", "Lower", "Lower end of the stated range or bound.", Claim::lower),
        number("upper", "Upper", "Upper end of the stated range or bound.", Claim::upper),
        number(
                "baseline_value",
                "Baseline value",
                "The baseline's own number, if stated.",
                Claim::baselineValue)
            .named("baselineValue"),
        Field.<Claim>of("unit", "Unit", 14, "Unit of these numbers, e.g. x or %.", Claim::unit)
            .offering(used(known, Claim::unit)),
        Field.<Claim>of(
                "better",
                "Better",
                10,
                "Which way the metric improves; empty where neither is better.",
                c -> c.better() == null ? null : word(c.better()))
            .offering(words(Claim.Direction.values())),
        Field.<Claim>of(
                "role",
                "Role",
                14,
                "Whether the paper claims it for its own work or cites it.",
                c -> word(c.role()))
            .offering(words(Claim.Role.values())),
        Field.<Claim>of("subject", "Subject", 36, "What is claimed to be good.", Claim::subject),
        Field.<Claim>of(
            "baseline", "Compared with", 36, "Empty if the paper names none.", Claim::baseline),
        Field.<Claim>of(
            "conditions",
            "Conditions",
            36,
            "Models, data, hardware, settings that the claim is bound to.",
            Claim::conditions),
        Field.<Claim>of("locator", "Where", 16, "E.g. abstract, Table 3.", Claim::locator),
        number(
                "factor_low",
                "Factor, low",
                RATIO + "Empty: open, or none.",
                claim -> end(claim.factor(), Factor::lower))
            .named("factor.lower"),
        number(
                "factor_high",
                "Factor, high",
                RATIO + "Empty: open, or none.",
                claim -> end(claim.factor(), Factor::upper))
            .named("factor.upper"),
        number(
                "other_factor_low",
                "Other reading, low",
                RATIO + "Another defensible reading.",
                claim -> end(claim.factorAlternative(), Factor::lower))
            .named("factorAlternative.lower"),
        number(
                "other_factor_high",
                "Other reading, high",
                RATIO + "Another defensible reading.",
                claim -> end(claim.factorAlternative(), Factor::upper))
            .named("factorAlternative.upper"),
        Field.<Claim>of(
            "ambiguity", "Ambiguity", 36, "What the wording leaves open.", Claim::ambiguity));
  }

  /** How an enum constant is written in a cell. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Field<Claim> number(
      String key, String title, String about, Function<Claim, @Nullable BigDecimal> of) {
    return Field.<Claim>of(
            key,
            title,
            12,
            about + " Text, so that 3.0 stays 3.0: the digits as written matter.",
            claim -> {
              BigDecimal number = of.apply(claim);
              return number == null ? null : number.toPlainString();
            })
        .numeric();
  }

  private static @Nullable BigDecimal end(
      @Nullable Factor factor, Function<Factor, @Nullable BigDecimal> of) {
    return factor == null ? null : of.apply(factor);
  }

  private static Choices used(Collection<Claim> known, Function<Claim, String> of) {
    return new Choices(List.copyOf(new TreeSet<>(known.stream().map(of).toList())), false);
  }

  private static Choices words(Enum<?>[] constants) {
    return new Choices(Arrays.stream(constants).map(ClaimFields::word).toList(), true);
  }
}
