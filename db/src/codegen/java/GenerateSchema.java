import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Runs the migrations on an empty H2 database and writes jOOQ's classes for what they make. */
final class GenerateSchema {
  private static final String URL =
      "jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";

  // Held, for the JDK forgets the level of a logger that nobody holds.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private GenerateSchema() {}

  /** Takes the directory of the migrations and the directory to write to. */
  public static void main(String[] args) throws Exception {
    // Names of classes come from names of columns, and a Turkish machine capitalises i otherwise.
    Locale.setDefault(Locale.ROOT);
    FLYWAY.setLevel(Level.WARNING); // The first build is part of what a user sees.
    Flyway.configure()
        .dataSource(URL, "sa", "")
        .locations("filesystem:" + Path.of(args[0]))
        .load()
        .migrate();
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withUrl(URL).withUser("sa").withPassword(""))
            .withGenerator(
                new Generator()
                    .withDatabase(database())
                    .withGenerate(
                        new Generate().withGeneratedAnnotation(true).withFluentSetters(true))
                    .withTarget(
                        new Target()
                            .withPackageName("dev.remeasure.db.schema")
                            .withDirectory(args[1])
                            .withClean(true))));
  }

  private static Database database() {
    return new Database()
        .withName("org.jooq.meta.h2.H2Database")
        .withInputSchema("public")
        .withOutputSchemaToDefault(true)
        .withExcludes("flyway_schema_history")
        .withForcedTypes(
            new ForcedType().withName("INSTANT").withIncludeTypes("(?i:TIMESTAMP.*)"),
            constant("claims.claim.Claim.Kind", "claim\\.kind"),
            constant("claims.claim.Claim.Qualifier", "claim\\.wording"),
            constant("claims.claim.Claim.Direction", "(claim|run_metric)\\.better"),
            constant("claims.claim.Claim.Role", "claim\\.role"),
            constant("claims.attempt.Grade", "(attempt|plan)\\.grade"),
            constant("claims.run.Run.Design", "run\\.design"),
            constant("claims.run.Run.State", "run\\.state"),
            constant("claims.run.Side", "run_fork\\.side"),
            constant("claims.run.Control.Kind", "run_control\\.kind"),
            constant("claims.run.Environment.Status", "(environment|run)_fact\\.status"),
            constant("claims.judge.Verdict", "comparison(_reading)?\\.verdict"),
            constant("claims.judge.SubVerdict", "comparison(_reading)?\\.sub_code"),
            constant("claims.measure.Measured.Method", "comparison_measured\\.method"),
            constant("claims.check.Finding.Outcome", "comparison_finding\\.outcome"),
            column(
                "claim\\.((baseline_)?value|(.*_)?(lower|upper))",
                "java.math.BigDecimal",
                "Digits"),
            column("plan\\.(warmup|iteration)_time", "java.time.Duration", "Iso8601"),
            column("comparison\\.flags", "java.util.Set<dev.remeasure.claims.judge.Flag>", "Flags"),
            column(
                "(run_fork\\.fact_names|run_conditions\\.(names|texts))",
                "java.util.List<java.lang.String>",
                "Texts"),
            column(
                "(run_fork\\.fact_values|run_series\\.iterations|run_histogram\\.samples)",
                "java.util.List<java.lang.Double>",
                "Doubles"),
            converted("java.lang.String", "Text")
                .withIncludeTypes("(?i:CHARACTER.*|VARCHAR|CLOB)"));
  }

  /** A column that holds the name of one of the domain's constants. */
  private static ForcedType constant(String type, String columns) {
    return new ForcedType()
        .withUserType("dev.remeasure." + type)
        .withEnumConverter(true)
        .withIncludeExpression("(.*\\.)?" + columns);
  }

  private static ForcedType column(String columns, String type, String converter) {
    return converted(type, converter).withIncludeExpression("(.*\\.)?" + columns);
  }

  private static ForcedType converted(String type, String converter) {
    return new ForcedType().withUserType(type).withConverter("dev.remeasure.db.type." + converter);
  }
}
