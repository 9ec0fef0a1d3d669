package dev.remeasure.simulate.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.simulate.engine.Draws;
import dev.remeasure.simulate.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServingTest {
  private static final Transformer MODEL = new Transformer(1e9, 10, 1000, 200, 2);
  private static final Device DEVICE = new Device(1e14, 1e12, 3e9, 0.001);
  private static final Cost COST = new Cost(MODEL, DEVICE);

  @ParameterizedTest
  @CsvSource({"0.3", "0.6", "0.8"})
  void promptsOfOneLengthWaitAsInTheFormulaForMD1(double load) {
    Request one = new Request(0, 0, 500, 1);
    double service =
        Serving.run(COST, Schedulers.promptsFirst(1), 1, List.of(one)).getFirst().firstToken();
    Workload workload = new Workload(100_000, Lengths.fixed(500), Lengths.fixed(1), Draws.of(64));
    List<Served> served =
        Serving.run(COST, Schedulers.promptsFirst(1), 1, workload.at(load / service));
    double wait = served.stream().mapToDouble(Served::queued).average().orElseThrow();
    // Pollaczek and Khinchine, for a fixed service time.
    double expected = service * load / (2 * (1 - load));
    assertThat(wait).isEqualTo(expected, within(0.03 * expected));
  }

  @Test
  void anIterationTakesTheLongerOfReadingAndComputing() {
    Session prompt = new Session(new Request(0, 0, 1000, 5));
    Iteration whole = new Iteration();
    whole.prefill(prompt, 1000);
    // 2e12 operations of the weights, 500 500 pairs of tokens at 40 000 each.
    assertThat(COST.seconds(whole)).isEqualTo((2e12 + 500_500 * 4e4) / 1e14 + 0.001, within(1e-12));
    Iteration tokens = new Iteration();
    tokens.decode(Session.resumed(new Request(1, 0, 1000, 5), 0));
    tokens.decode(Session.resumed(new Request(2, 0, 3000, 5), 0));
    // 2 GB of weights, and 8 000 bytes for each of 4 002 tokens.
    assertThat(COST.seconds(tokens)).isEqualTo((2e9 + 4002 * 8000) / 1e12 + 0.001, within(1e-12));
    assertThat(COST.capacity()).isEqualTo(125_000);
  }

  @Test
  void piecesOfAPromptCostItsOperationsInAllAndReadTheWeightsOnceEach() {
    Session prompt = new Session(new Request(0, 0, 1000, 5));
    Device computing = new Device(1e9, 1e30, 3e9, 0);
    double pieces = 0;
    for (int i = 0; i < 4; i++) {
      Iteration piece = new Iteration();
      piece.prefill(prompt, 250);
      pieces += new Cost(MODEL, computing).seconds(piece);
      prompt.take(250, i);
    }
    assertThat(pieces).isEqualTo((2e12 + 500_500 * 4e4) / 1e9, within(1e-6));
    assertThat(prompt.produced()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prompts first", "mixed", "chunked"})
  void everyRequestGetsItsTokensAndNoTokenIsLostOrMade(String name) {
    Scheduler scheduler = scheduler(name);
    List<Request> requests =
        new Workload(400, new Lengths(300, 2000, 8000), new Lengths(60, 200, 500), Draws.of(7))
            .at(20);
    Engine engine = new Engine();
    List<Served> served = new ArrayList<>();
    Replica replica = new Replica(engine, COST, scheduler, 128, served::add);
    requests.forEach(request -> engine.after(request.arrival(), () -> replica.arrive(request)));
    engine.run();
    assertThat(Serving.inOrder(served)).extracting(Served::request).isEqualTo(requests);
    assertThat(served)
        .allSatisfy(each -> {
          assertThat(each.tokenTimes()).hasSize(each.request().output()).isSorted();
          assertThat(each.queued()).isNotNegative();
          assertThat(each.firstToken()).isPositive();
        });
    assertThat(replica.tokens())
        .isEqualTo(requests.stream().mapToLong(each -> each.tokens() - 1L).sum());
    assertThat(replica.worked()).isLessThanOrEqualTo(engine.now());
  }

  @Test
  void aLongPromptHoldsRunningRequestsUpForItsTimeOrForThatOfOnePiece() {
    List<Request> requests = List.of(new Request(0, 0, 10, 200), new Request(1, 0.05, 20_000, 2));
    double whole = longestGap(Schedulers.promptsFirst(4096), requests);
    double mixed = longestGap(Schedulers.mixed(4096), requests);
    double piece = longestGap(Schedulers.chunked(512), requests);
    assertThat(whole).isBetween(0.4, 0.7);
    assertThat(mixed).isBetween(0.4, 0.7);
    assertThat(piece).isBetween(0.01, 0.025);
  }

  @Test
  void aRequestHandedOverGoesOnFromItsFirstToken() {
    Engine engine = new Engine();
    List<Served> served = new ArrayList<>();
    Replica replica = new Replica(engine, COST, Schedulers.tokensOnly(), 8, served::add);
    engine.after(2, () -> replica.resume(new Request(0, 1, 100, 3), 1.5));
    engine.run();
    double step = (2e9 + 101 * 8000) / 1e12 + 0.001;
    assertThat(served.getFirst().tokenTimes()[0]).isEqualTo(1.5);
    assertThat(served.getFirst().tokenTimes()[1]).isEqualTo(2 + step, within(1e-12));
    assertThat(served.getFirst().firstToken()).isEqualTo(0.5);
  }

  @Test
  void noMoreIsAdmittedThanTheMemoryHoldsAndWhatNeverFitsIsRefused() {
    List<Request> requests =
        List.of(
            new Request(0, 0, 60_000, 100),
            new Request(1, 0, 60_000, 100),
            new Request(2, 0, 60_000, 100));
    List<Served> served = Serving.run(COST, Schedulers.chunked(512), 8, requests);
    assertThat(served.get(1).queued()).isLessThan(served.getFirst().latency());
    assertThat(served.get(2).queued()).isGreaterThanOrEqualTo(served.getFirst().latency());
    assertThatThrownBy(() ->
            Serving.run(COST, Schedulers.chunked(512), 8, List.of(new Request(0, 0, 125_000, 1))))
        .hasMessage("request 0 must fit into the memory, which holds 125000, but is 125001 tokens");
  }

  @Test
  void aWorkloadHasTheSameRequestsAtEveryRateAndTheLengthsAskedFor() {
    Workload workload =
        new Workload(20_000, new Lengths(1730, 5696, 16_000), Lengths.fixed(5), Draws.of(3));
    List<Request> slow = workload.at(1);
    List<Request> fast = workload.at(4);
    assertThat(fast.get(77).prompt()).isEqualTo(slow.get(77).prompt());
    assertThat(fast.get(77).arrival()).isEqualTo(slow.get(77).arrival() / 4, within(1e-9));
    int[] sorted = slow.stream().mapToInt(Request::prompt).sorted().toArray();
    assertThat(sorted[10_000]).isBetween(1690, 1770);
    assertThat(sorted[18_000]).isBetween(5500, 5900);
    assertThat(slow.getLast().arrival()).isBetween(19_500.0, 20_500.0);
    assertThat(new Lengths(1000, 2000, 1_000_000).mean()).isEqualTo(1157.5, within(0.1));
  }

  @Test
  void aClientSendsItsNextRequestWhenItsLastOneIsAnswered() {
    List<Request> requests =
        new Workload(60, new Lengths(300, 2000, 8000), new Lengths(20, 60, 100), Draws.of(7)).at(1);
    List<Served> alone = Serving.toClients(COST, Schedulers.chunked(512), 8, 1, requests);
    assertThat(alone.getFirst().request().arrival()).isZero();
    for (int i = 1; i < alone.size(); i++) {
      assertThat(alone.get(i).request().arrival()).isEqualTo(end(alone.get(i - 1)));
    }
    List<Served> three = Serving.toClients(COST, Schedulers.chunked(512), 8, 3, requests);
    assertThat(three).extracting(each -> each.request().prompt()).isEqualTo(prompts(requests));
    for (Served each : three) {
      double arrival = each.request().arrival();
      assertThat(three.stream().filter(other -> other.request().arrival() <= arrival))
          .filteredOn(other -> end(other) > arrival)
          .hasSizeBetween(1, 3);
    }
    assertThat(end(three.getLast())).isLessThan(end(alone.getLast()));
  }

  @Test
  void aWatchedSchedulerTellsWhatWasChosen() {
    List<Request> requests = List.of(new Request(0, 0, 10, 200), new Request(1, 0.05, 20_000, 2));
    WatchedScheduler chunked = new WatchedScheduler(Schedulers.chunked(512));
    Serving.run(COST, chunked, 8, requests);
    assertThat(chunked.tokens()).isEqualTo(10 + 199 + 20_000 + 1);
    assertThat(chunked.heldUp()).isZero();
    assertThat(chunked.mostTokens()).isEqualTo(512);
    assertThat(chunked.fewestWithMoreToDo()).isEqualTo(512);
    WatchedScheduler whole = new WatchedScheduler(Schedulers.promptsFirst(4096));
    Serving.run(COST, whole, 8, requests);
    assertThat(whole.heldUp()).isEqualTo(1);
    assertThat(whole.mostTokens()).isEqualTo(20_000);
    assertThat(whole.fewestWithMoreToDo()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void theHighestGoodRateIsFound() {
    assertThat(Serving.highestRate(rate -> rate <= 0.37)).isEqualTo(0.37, within(0.001));
    assertThat(Serving.highestRate(rate -> rate <= 19)).isEqualTo(19, within(0.02));
    assertThat(Serving.highestRate(rate -> false)).isZero();
  }

  private static Scheduler scheduler(String name) {
    return switch (name) {
      case "prompts first" -> Schedulers.promptsFirst(4096);
      case "mixed" -> Schedulers.mixed(4096);
      default -> Schedulers.chunked(512);
    };
  }

  private static List<Integer> prompts(List<Request> requests) {
    return requests.stream().map(Request::prompt).toList();
  }

  private static double end(Served served) {
    return served.tokenTimes()[served.tokenTimes().length - 1];
  }

  private static double longestGap(Scheduler scheduler, List<Request> requests) {
    return Serving.gapPercentile(
        List.of(Serving.run(COST, scheduler, 8, requests).getFirst()), 100);
  }
}
