package dev.remeasure.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Maven's scopes cannot hold apart. Each rule is shown to fail on a class that breaks it. */
class ArchitectureTest {
  private static final String ROOT = "dev.remeasure";
  private static final String[] DOMAIN = {
    ROOT,
    ROOT + ".paper..",
    ROOT + ".attempt..",
    ROOT + ".run..",
    ROOT + ".verdict..",
    ROOT + ".reading..",
    ROOT + ".stats..",
    ROOT + ".unit..",
    ROOT + ".tracker..",
    ROOT + ".memory.."
  };

  private static final Map<String, ArchRule> RULES =
      Map.of(
          "the domain knows the JDK and the statistics library",
          classes()
              .that()
              .resideInAnyPackage(DOMAIN)
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(
                  concat(DOMAIN, "java..", "org.jspecify..", "org.apache.commons.statistics..")),
          "Excel is written in reports",
          noClasses()
              .that()
              .resideOutsideOfPackage(ROOT + ".report..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("org.apache.poi..", "org.openxmlformats.."),
          "CSV and PDF are written in the reports' text formats",
          noClasses()
              .that()
              .resideOutsideOfPackage(ROOT + ".report.text..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  "org.apache.commons.csv..", "com.openhtmltopdf..", "org.apache.pdfbox.."),
          "SQL is spoken in db",
          noClasses()
              .that()
              .resideOutsideOfPackage(ROOT + ".db..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("org.jooq..", "org.flywaydb.."),
          "JMH is run in the harness",
          noClasses()
              .that()
              .resideOutsideOfPackages(ROOT + ".harness..", ROOT + ".papers..", ROOT + ".probe..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("org.openjdk.jmh.."),
          "the harness knows the domain, not the server",
          noClasses()
              .that()
              .resideInAnyPackage(ROOT + ".harness..", ROOT + ".papers..", ROOT + ".probe..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  "io.micronaut..", ROOT + ".api..", ROOT + ".db..", ROOT + ".report.."),
          "pages and tables do not know each other",
          noClasses()
              .that()
              .resideInAPackage(ROOT + ".page..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(ROOT + ".db..", ROOT + ".report..", ROOT + ".api.."));

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(ROOT);

  @Test
  void everyRuleHolds() {
    assertThat(PRODUCTION.stream().map(type -> type.getPackageName()))
        .contains(
            ROOT + ".db", ROOT + ".page", ROOT + ".report", ROOT + ".harness", ROOT + ".verdict");
    RULES.forEach((name, rule) -> rule.as(name).check(PRODUCTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the domain knows the JDK and the statistics library",
        "Excel is written in reports",
        "CSV and PDF are written in the reports' text formats",
        "SQL is spoken in db",
        "JMH is run in the harness",
        "the harness knows the domain, not the server",
        "pages and tables do not know each other"
      })
  void everyRuleCanFail(String name) {
    JavaClasses breaking =
        new ClassFileImporter()
            .importClasses(
                dev.remeasure.paper.BreaksTheRules.class,
                dev.remeasure.harness.BreaksTheRules.class,
                dev.remeasure.page.BreaksTheRules.class);

    assertThat(requireNonNull(RULES.get(name)).evaluate(breaking).hasViolation()).isTrue();
  }

  private static String[] concat(String[] first, String... more) {
    String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
