package dev.remeasure.db.run;

import static dev.remeasure.db.schema.Tables.ENVIRONMENT_FACT;
import static dev.remeasure.db.schema.Tables.RUN;
import static dev.remeasure.db.schema.Tables.RUN_FACT;

import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Reads the environments of the runs of these numbers. */
final class SelectEnvironments {
  private final Map<Long, List<Map.Entry<String, Fact>>> lasting;
  private final Map<Long, List<Map.Entry<String, Fact>>> fleeting;

  SelectEnvironments(DSLContext dsl, Collection<Long> runs) {
    lasting =
        dsl.selectFrom(ENVIRONMENT_FACT)
            .where(
                ENVIRONMENT_FACT.ENVIRONMENT.in(
                    dsl.select(RUN.ENVIRONMENT).from(RUN).where(RUN.NUMBER.in(runs))))
            .fetchGroups(
                ENVIRONMENT_FACT.ENVIRONMENT,
                row -> Map.entry(row.getName(), new Fact(row.getStatus(), row.getValue(), false)));
    fleeting =
        dsl.selectFrom(RUN_FACT)
            .where(RUN_FACT.RUN.in(runs))
            .fetchGroups(
                RUN_FACT.RUN,
                row -> Map.entry(row.getName(), new Fact(row.getStatus(), row.getValue(), true)));
  }

  Environment of(long run, long environment) {
    SortedMap<String, Fact> facts = new TreeMap<>();
    lasting
        .getOrDefault(environment, List.of())
        .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
    fleeting
        .getOrDefault(run, List.of())
        .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
    return new Environment(facts);
  }
}
