package dev.remeasure.db.migration;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.db.migration.OldClaim.Kind;
import dev.remeasure.db.type.Digits;
import dev.remeasure.db.type.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Gives every claim of version 1 its form, in the table as V2 left it. */
final class FormsOfClaims {
  private static final Table<Record> CLAIM = table(DSL.name("claim"));
  private static final Field<String> ID = text("id");
  private static final Field<String> METRIC = text("metric");
  private static final Field<String> RESOURCE = text("resource");
  private static final Field<String> KIND = text("kind");
  private static final Field<BigDecimal> VALUE = digits("value");
  private static final Field<BigDecimal> LOWER = digits("lower");
  private static final Field<BigDecimal> UPPER = digits("upper");
  private static final Field<BigDecimal> BASE = digits("baseline_value");
  private static final Field<String> WORDING = text("wording");
  private static final Field<String> UNIT = text("unit");
  private static final Field<String> BETTER = text("better");
  private static final Field<BigDecimal> FACTOR_LOWER = digits("factor_lower");
  private static final Field<BigDecimal> FACTOR_UPPER = digits("factor_upper");
  private static final Field<BigDecimal> OTHER_LOWER = digits("alternative_lower");
  private static final Field<BigDecimal> OTHER_UPPER = digits("alternative_upper");
  private static final Field<String> AMBIGUITY = text("ambiguity");
  private static final Field<String> FORM = text("form");
  private static final Field<String> FORM_ALTERNATIVE = text("form_alternative");
  private static final Field<Boolean> EXACT_NUMBER =
      field(DSL.name("exact_number"), SQLDataType.BOOLEAN);

  private static final List<Field<?>> READ =
      List.of(
          ID,
          METRIC,
          RESOURCE,
          KIND,
          VALUE,
          LOWER,
          UPPER,
          BASE,
          WORDING,
          UNIT,
          BETTER,
          FACTOR_LOWER,
          FACTOR_UPPER,
          OTHER_LOWER,
          OTHER_UPPER,
          AMBIGUITY);

  private FormsOfClaims() {}

  static void find(DSLContext dsl) {
    for (Record row : dsl.select(READ).from(CLAIM).fetch()) {
      Formed formed = FormOfClaim.of(claim(row));
      OldNumbers numbers = formed.numbers();
      dsl.update(CLAIM)
          .set(FORM, name(formed.form()))
          .set(FORM_ALTERNATIVE, name(formed.alternative()))
          .set(VALUE, numbers.value())
          .set(LOWER, numbers.lower())
          .set(UPPER, numbers.upper())
          .set(BASE, numbers.base())
          .set(EXACT_NUMBER, formed.exact())
          .set(WORDING, formed.qualifier())
          .set(UNIT, formed.unit())
          .set(AMBIGUITY, ambiguity(row.get(AMBIGUITY), formed.remarks()))
          .where(ID.eq(row.get(ID)))
          .execute();
    }
  }

  private static OldClaim claim(Record row) {
    String better = row.get(BETTER);
    return new OldClaim(
        row.get(METRIC),
        row.get(RESOURCE),
        Kind.valueOf(row.get(KIND)),
        new OldNumbers(row.get(VALUE), row.get(LOWER), row.get(UPPER), row.get(BASE)),
        row.get(WORDING),
        row.get(UNIT),
        better == null ? null : Direction.valueOf(better),
        OldFactor.of(row.get(FACTOR_LOWER), row.get(FACTOR_UPPER)),
        OldFactor.of(row.get(OTHER_LOWER), row.get(OTHER_UPPER)));
  }

  private static @Nullable String ambiguity(@Nullable String before, List<String> remarks) {
    if (remarks.isEmpty()) {
      return before;
    }
    return Stream.concat(Stream.ofNullable(before), remarks.stream())
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String name(@Nullable Form form) {
    return form == null ? null : form.name();
  }

  private static Field<String> text(String column) {
    return field(DSL.name(column), SQLDataType.CLOB.asConvertedDataType(new Text()));
  }

  private static Field<BigDecimal> digits(String column) {
    return field(DSL.name(column), SQLDataType.VARCHAR.asConvertedDataType(new Digits()));
  }
}
