package dev.remeasure.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven's scopes cannot hold apart. Each rule is shown to fail on classes that break it. */
class ArchitectureTest {
  private static final String ROOT = "dev.remeasure";
  private static final String CLAIMS = ROOT + ".claims..";
  private static final String PROBE = ROOT + ".probe..";
  private static final String PAPERS = ROOT + ".papers..";
  private static final String SIMULATE = ROOT + ".simulate..";
  private static final String KERNELS = ROOT + ".kernels..";
  private static final String MODELS = ROOT + ".models..";
  private static final String BENCH = ROOT + ".bench..";
  private static final String REPORTS = ROOT + ".reports..";
  private static final String ANY = ROOT + "..";

  /** As many files as a reader takes in at a glance. */
  private static final int FULL = 25;

  private static final Map<String, ArchRule> RULES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "the domain knows the JDK and the statistics library",
                  classes()
                      .that()
                      .resideInAPackage(CLAIMS)
                      .should()
                      .onlyDependOnClassesThat()
                      .resideInAnyPackage(
                          CLAIMS, "java..", "org.jspecify..", "org.apache.commons.statistics..")),
              Map.entry(
                  "Excel is written in reports",
                  noClasses()
                      .that()
                      .resideOutsideOfPackages(REPORTS, ROOT + ".bench.workbook..")
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")),
              Map.entry(
                  "PDF is written in the reports' text formats",
                  noClasses()
                      .that()
                      .resideOutsideOfPackage(ROOT + ".reports.text..")
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")),
              Map.entry(
                  "SQL is spoken in db",
                  noClasses()
                      .that()
                      .resideOutsideOfPackage(ROOT + ".db..")
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage("org.jooq..", "org.flywaydb..", "java.sql..")),
              Map.entry(
                  "JMH is run by the runner, and met in benchmark code",
                  noClasses()
                      .that()
                      .resideOutsideOfPackages(
                          ROOT + ".runner.jmh..",
                          ROOT + ".runner.component..",
                          PAPERS,
                          PROBE,
                          BENCH)
                      .should()
                      .dependOnClassesThat()
                      .resideInAPackage("org.openjdk.jmh..")),
              Map.entry(
                  "the harness knows the domain, and nothing else of ours",
                  only(ROOT + ".runner..", CLAIMS, ROOT + ".runner..", PROBE)),
              Map.entry(
                  "a paper's component knows the floor, the harness's annotations and the domain",
                  only(PAPERS, PAPERS, MODELS, KERNELS, SIMULATE, PROBE, CLAIMS)),
              Map.entry(
                  "the models know the kernels and the domain",
                  only(MODELS, MODELS, KERNELS, CLAIMS)),
              Map.entry(
                  "the kernels know the JDK",
                  classes()
                      .that()
                      .resideInAPackage(KERNELS)
                      .should()
                      .onlyDependOnClassesThat()
                      .resideInAnyPackage(
                          KERNELS, "java..", "jdk.incubator.vector..", "org.jspecify..")),
              Map.entry(
                  "the simulation knows the domain, and nothing else of ours",
                  only(SIMULATE, CLAIMS, SIMULATE)),
              Map.entry(
                  "the tables know the domain, and nothing else of ours",
                  only(ROOT + ".db..", CLAIMS, ROOT + ".db..")),
              Map.entry(
                  "the pages know the domain, and nothing else of ours",
                  only(ROOT + ".ui..", CLAIMS, ROOT + ".ui..")),
              Map.entry(
                  "the reports know the domain, and nothing else of ours",
                  only(REPORTS, CLAIMS, REPORTS)),
              Map.entry(
                  "the imports know the domain, and no framework",
                  classes()
                      .that()
                      .resideInAPackage(ROOT + ".imports..")
                      .should()
                      .onlyDependOnClassesThat()
                      .resideInAnyPackage(
                          CLAIMS,
                          ROOT + ".imports..",
                          "java..",
                          "org.jspecify..",
                          "com.fasterxml.jackson..",
                          "org.apache.commons.csv..")),
              Map.entry(
                  "the commands know the domain, JSON and picocli, and no server",
                  classes()
                      .that()
                      .resideInAPackage(ROOT + ".cli..")
                      .should()
                      .onlyDependOnClassesThat()
                      .resideInAnyPackage(
                          CLAIMS,
                          ROOT + ".cli..",
                          "java..",
                          "org.jspecify..",
                          "com.fasterxml.jackson..",
                          "picocli..")),
              Map.entry(
                  "the framework is met in server, tables and pages",
                  noClasses()
                      .that()
                      .resideOutsideOfPackages(ROOT + ".server..", ROOT + ".db..", ROOT + ".ui..")
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage("io.micronaut..", "jakarta.inject..")),
              Map.entry(
                  "packages form no cycle",
                  slices().matching(ROOT + ".(**)").should().beFreeOfCycles())));

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          // Generated: the list of all templates knows every page, a table its schema and records.
          .withImportOption(location -> !location.contains("/ui/templates/"))
          .withImportOption(location -> !location.contains("/db/schema/"))
          .withImportOption(location -> !location.contains("/jmh_generated/"))
          .importPackages(ROOT);

  @Test
  void everyRuleHolds() {
    assertThat(PRODUCTION.stream().map(JavaClass::getPackageName).map(ArchitectureTest::module))
        .contains(
            "claims",
            "db",
            "reports",
            "ui",
            "imports",
            "server",
            "cli",
            "probe",
            "runner",
            "papers",
            "kernels",
            "models",
            "simulate",
            "bench");
    RULES.forEach((name, rule) -> rule.as(name).check(PRODUCTION));
  }

  static Set<String> rules() {
    return RULES.keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCanFail(String name) {
    JavaClasses breaking =
        new ClassFileImporter()
            .importClasses(
                dev.remeasure.claims.BreaksTheRules.class,
                dev.remeasure.cli.BreaksTheRules.class,
                dev.remeasure.db.BreaksTheRules.class,
                dev.remeasure.imports.BreaksTheRules.class,
                dev.remeasure.kernels.BreaksTheRules.class,
                dev.remeasure.models.BreaksTheRules.class,
                dev.remeasure.papers.BreaksTheRules.class,
                dev.remeasure.reports.BreaksTheRules.class,
                dev.remeasure.runner.BreaksTheRules.class,
                dev.remeasure.simulate.BreaksTheRules.class,
                dev.remeasure.ui.BreaksTheRules.class);

    assertThat(requireNonNull(RULES.get(name)).evaluate(breaking).hasViolation()).isTrue();
  }

  @Test
  void noPackageIsFull() {
    Map<String, Set<String>> files = new TreeMap<>();
    for (JavaClass type : PRODUCTION) {
      if (type.getSimpleName().equals("package-info") || generated(type)) {
        continue;
      }
      type.getSource()
          .flatMap(source -> source.getFileName())
          .ifPresent(
              file -> files.computeIfAbsent(type.getPackageName(), p -> new TreeSet<>()).add(file));
    }
    assertThat(
            files.entrySet().stream()
                .filter(entry -> entry.getValue().size() > FULL)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size())))
        .isEmpty();
  }

  private static boolean generated(JavaClass type) {
    return type.getPackageName().startsWith(ROOT + ".db.schema")
        || type.getPackageName().contains(".jmh_generated")
        || type.getSimpleName().startsWith("$");
  }

  private static ArchRule only(String room, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(resideInAPackage(ANY).and(not(resideInAnyPackage(known))));
  }

  private static String module(String packageName) {
    return packageName.split("\\.", 4)[2];
  }
}
