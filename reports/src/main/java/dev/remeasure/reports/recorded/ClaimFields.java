package dev.remeasure.reports.recorded;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.text.Figures.Times;
import dev.remeasure.reports.model.Choices;
import dev.remeasure.reports.model.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is recorded of a claim, field by field: the columns of the sheet that is read back. */
public final class ClaimFields {
  /** Key of the column that says which claim a row is about. */
  public static final String ID = "claim";

  /** Key of the column whose words are read into the others. */
  public static final String WORDS = "words";

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
        Field.<Claim>of(
            WORDS,
            "In words",
            40,
            "The claim as the paper puts it, such as “2x faster than Foo”: an import reads the"
                + " fields from it that are left empty. Of a recorded claim nothing is shown here.",
            claim -> null),
        Field.<Claim>of("metric", "Metric", 22, "What was measured.", Claim::metric)
            .offering(used(known, Claim::metric, List.of())),
        Field.<Claim>of("resource", "Resource", 16, "What is saved or spent.", Claim::resource)
            .offering(used(known, Claim::resource, Resource.ALL)),
        Field.<Claim>of(
                "statistic",
                "Statistic",
                16,
                "Mean, tail, peak and so on, or a percentile such as p99; empty if not said.",
                Claim::statistic)
            .offering(new Choices(Statistic.NAMED, false)),
        form("form", "Form", Claim::form)
            .about(
                "What the number is: a factor (2.2x better), a share (0.4x of the cost is left), a"
                    + " cut or growth of cost, a gain or loss of yield (each in %), costs or yields"
                    + " of both sides, or orders of magnitude. Empty for a parity, and where there"
                    + " is no factor."),
        form("form_alternative", "Other form", Claim::formAlternative)
            .named("formAlternative")
            .about("Another form that the same number can be read in, where the wording is open."),
        Field.<Claim>of(
                "qualifier",
                "Qualifier",
                20,
                "How the wording binds the number in its form.",
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
            .offering(used(known, Claim::unit, List.of())),
        Field.<Claim>of(
                "exact_number",
                "Exact number",
                12,
                "Whether the number is a word such as “half”, or a count, and so not rounded.",
                claim -> claim.exactNumber() ? "yes" : "no")
            .named("exactNumber")
            .offering(Choices.YES_OR_NO)
            .emptyFor("no"),
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
        Field.<Claim>of("subject", "Subject", 36, "What is claimed to be better.", Claim::subject),
        Field.<Claim>of(
            "baseline", "Compared with", 36, "Empty if the paper names none.", Claim::baseline),
        Field.<Claim>of(
            "conditions",
            "Conditions",
            36,
            "Models, data, hardware, settings that the claim is bound to.",
            Claim::conditions),
        Field.<Claim>of("locator", "Where", 16, "E.g. abstract, Table 3.", Claim::locator),
        Field.<Claim>of(
            "ambiguity", "Ambiguity", 36, "What the wording leaves open.", Claim::ambiguity));
  }

  /**
   * The factor that a claim is read as, in plain text, or a sentence that says why it is read as
   * none.
   */
  public static String readAs(Claim claim) {
    return ClaimedFactor.of(claim, Times.LETTER).words();
  }

  /** How an enum constant is written in a cell. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Field<Claim> form(String key, String title, Function<Claim, @Nullable Form> of) {
    return Field.<Claim>of(
            key,
            title,
            14,
            "",
            claim -> {
              Form form = of.apply(claim);
              return form == null ? null : word(form);
            })
        .offering(words(Form.values()));
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

  private static Choices used(
      Collection<Claim> known, Function<Claim, String> of, List<String> besides) {
    return new Choices(
        List.copyOf(
            new TreeSet<>(Stream.concat(known.stream().map(of), besides.stream()).toList())),
        false);
  }

  private static Choices words(Enum<?>[] constants) {
    return new Choices(Arrays.stream(constants).map(ClaimFields::word).toList(), true);
  }
}
