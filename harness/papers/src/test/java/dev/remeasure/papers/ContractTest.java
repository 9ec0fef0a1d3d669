package dev.remeasure.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.component.ComponentPage;
import dev.remeasure.papers.contract.ClaimAnswer;
import dev.remeasure.papers.contract.ClaimAnswer.Answered;
import dev.remeasure.papers.contract.Contract;
import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.papers.contract.Prediction;
import dev.remeasure.papers.contract.Sabotage;
import dev.remeasure.papers.contract.Sweep;
import dev.remeasure.papers.contract.Tiny;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import dev.remeasure.runner.component.Components;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.jmh.BenchmarkPath;
import dev.remeasure.runner.request.MeasurementRequest;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every component, found by its annotation, to its contract. */
class ContractTest {
  private static final double FORK_START_SECONDS = 0.6;
  private static final List<FoundComponent> ALL = new Components(BenchmarkPath.own()).all();

  static Stream<String> components() {
    return ALL.stream().map(found -> found.component().name());
  }

  @ParameterizedTest
  @MethodSource("components")
  void itHasAContractAndAPageWithEverySection(String name) throws Exception {
    Contract contract = contract(name);
    assertThat(found(name).claim()).startsWith(contract.paper() + ".");
    assertThat(type(name).getPackageName())
        .isEqualTo("dev.remeasure.papers." + contract.paper().replace("-", ""));
    assertThat(ComponentPage.of(type(name)).missing()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("components")
  void everyClaimWithAFactorIsAnsweredOrRefusedByName(String name) throws Exception {
    List<ClaimAnswer> answers = contract(name).claims();
    assertThat(answers).extracting(ClaimAnswer::claim).doesNotHaveDuplicates();
    assertThat(claimsWithAFactor(contract(name).paper()))
        .isSubsetOf(answers.stream().map(ClaimAnswer::claim).toList());
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.reason()).matches("(?s)\\p{Lu}.*\\."));
    assertThat(answers.stream().filter(Answered.class::isInstance)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("components")
  void itsAnswerIsTheMetricThatTheRunMeasures(String name) throws Exception {
    for (Answered answered : answered(name)) {
      FoundComponent found = found(answered.component());
      Answer answer = answered.answer();
      assertThat(found.claim()).isEqualTo(answered.claim());
      if (found.quantities().stream().anyMatch(each -> each.name().equals(answer.metric()))) {
        assertThat(found.quantities())
            .filteredOn(each -> each.name().equals(answer.metric()))
            .singleElement()
            .satisfies(each -> {
              assertThat(each.answers() == null ? each.resource() : each.answers())
                  .isEqualTo(answer.resource());
              assertThat(each.grade() == null ? found.grade() : each.grade())
                  .isEqualTo(answer.grade());
            });
      } else {
        assertThat(answer.metric()).isIn("time", "throughput", "allocation", "peak heap");
        assertThat(answer.grade()).isEqualTo(found.grade());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("components")
  void everyAnswerIsPredictedAndItsPageSaysTheFigure(String name) throws Exception {
    Contract contract = contract(name);
    assertThat(contract.predictions())
        .extracting(Prediction::claim)
        .containsExactlyInAnyOrderElementsOf(answered(name).stream().map(Answered::claim).toList());
    ComponentPage page = ComponentPage.of(type(name));
    for (Prediction prediction : contract.predictions()) {
      double ratio = prediction.at(standardParams(name));
      assertThat(ratio).isFinite().isPositive();
      assertThat(page.prediction(prediction.claim()))
          .hasValueSatisfying(figure ->
              assertThat(String.format(Locale.ROOT, "%.2f", figure))
                  .isEqualTo(String.format(Locale.ROOT, "%.2f", ratio)));
      assertThat(contract.sweep().points())
          .allSatisfy(point -> assertThat(prediction.at(withStandard(name, point))).isPositive());
    }
  }

  @ParameterizedTest
  @MethodSource("components")
  void itsSweepStartsAtWhatARunWithoutOptionsMeasuresAndItsPageHasTheCommand(String name)
      throws Exception {
    Sweep sweep = contract(name).sweep();
    Map<String, List<String>> annotated = new HashMap<>(found(name).baseline().params());
    annotated.putAll(found(name).subject().params());
    assertThat(annotated.keySet()).containsAll(sweep.values().keySet());
    sweep
        .standard()
        .forEach((parameter, value) ->
            assertThat(annotated.get(parameter)).as(parameter).containsExactly(value));
    assertThat(ComponentPage.of(type(name)).section("Sweep").replaceAll("\\s*\\\\?\\s+", " "))
        .contains("./remeasure run " + name + " " + String.join(" ", sweep.options()));
  }

  @ParameterizedTest
  @MethodSource("components")
  void tenPairsAtEveryPointTakeSixMinutesAtMost(String name) throws Exception {
    Sweep sweep = contract(name).sweep();
    List<String> words = new ArrayList<>(List.of(name));
    words.addAll(sweep.options());
    Protocol protocol = MeasurementRequest.recorded(words).protocol();
    assertThat(protocol.confirmatory()).isTrue();
    double fork =
        FORK_START_SECONDS
            + 2.0 * protocol.warmups() * protocol.warmupTime().toMillis() / 1e3
            + 1.0 * protocol.iterations() * protocol.iterationTime().toMillis() / 1e3;
    assertThat(2.0 * fork * sweep.points().size() * (protocol.pairs() + (protocol.pilot() ? 1 : 0)))
        .isLessThanOrEqualTo(360);
  }

  @ParameterizedTest
  @MethodSource("components")
  void itsCheckPassesInTheTinyConfigurationAndFindsTheSameAgain(String name) throws Exception {
    Tiny tiny = contract(name).tiny();
    assertThat(tiny.check().getClass().getName()).isEqualTo(found(name).check());
    List<Shown> shown = tiny.check().show(tiny.params());
    assertThat(shown).isNotEmpty().allSatisfy(each -> assertThat(each.passed()).isTrue());
    assertThat(tiny.check().show(tiny.params()))
        .extracting(Shown::finding)
        .isEqualTo(shown.stream().map(Shown::finding).toList());
  }

  @ParameterizedTest
  @MethodSource("components")
  void itsCheckCatchesEverySabotage(String name) throws Exception {
    List<Sabotage> sabotages = contract(name).sabotages();
    assertThat(sabotages)
        .extracting(Sabotage::size)
        .contains(Sabotage.Size.A_LITTLE, Sabotage.Size.A_LOT);
    for (Sabotage sabotage : sabotages) {
      assertThat(sabotage.check().getClass().getName()).isEqualTo(found(name).check());
      assertThat(caught(sabotage.check(), contract(name).tiny().params()))
          .as("caught: " + sabotage.name())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("components")
  void itsPageNamesTheKernelsThatAreItsStrawmanControl(String name) throws Exception {
    for (String kernel : contract(name).strawman().kernels()) {
      assertThat(ComponentPage.of(type(name)).section("What is measured")).contains(kernel);
    }
  }

  private static boolean caught(SameJob check, Map<String, String> params) {
    try {
      return check.show(params).stream().anyMatch(shown -> !shown.passed());
    } catch (Exception e) {
      return true; // as in the harness
    }
  }

  private static List<Answered> answered(String name) throws Exception {
    return contract(name).claims().stream()
        .filter(Answered.class::isInstance)
        .map(Answered.class::cast)
        .toList();
  }

  private static Map<String, String> standardParams(String name) {
    Map<String, String> params = new HashMap<>();
    found(name).baseline().params().forEach((key, values) -> params.put(key, values.getFirst()));
    found(name).subject().params().forEach((key, values) -> params.put(key, values.getFirst()));
    return params;
  }

  private static Map<String, String> withStandard(String name, Map<String, String> point) {
    Map<String, String> params = standardParams(name);
    params.putAll(point);
    return params;
  }

  private static FoundComponent found(String name) {
    return ALL.stream()
        .filter(found -> found.component().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(found(name).baseline().type());
  }

  private static Contract contract(String name) throws Exception {
    KeepsContract keeps = type(name).getAnnotation(KeepsContract.class);
    assertThat(keeps).as("@KeepsContract on " + type(name).getName()).isNotNull();
    return requireNonNull(keeps).value().getConstructor().newInstance();
  }

  private static List<String> claimsWithAFactor(String paper) throws Exception {
    try (InputStream factors =
        requireNonNull(ContractTest.class.getResourceAsStream("/catalog/factors.tsv"))) {
      return new String(factors.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .filter(cells -> cells[0].startsWith(paper + ".") && !cells[3].equals("none"))
          .map(cells -> cells[0])
          .toList();
    }
  }
}
