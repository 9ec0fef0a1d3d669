package dev.remeasure.db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What SQL cannot work out of version 1. It names its columns itself, because the generated classes
 * are those of the newest schema.
 */
public final class V3__FormsAndIntervals extends BaseJavaMigration {
  @Override
  public void migrate(Context context) {
    DSLContext dsl = DSL.using(context.getConnection());
    FormsOfClaims.find(dsl);
    IntervalsOfSweeps.workOut(dsl);
  }
}
