package dev.remeasure.runner.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.run.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  @Test
  void theSameSeedGivesTheSameOrderAndAnotherSeedAnother() {
    assertThat(order(new Schedule(7, 3))).isEqualTo(order(new Schedule(7, 3)));
    assertThat(order(new Schedule(7, 3))).isNotEqualTo(order(new Schedule(8, 3)));
  }

  @Test
  void aRoundDoesNotDependOnThoseBefore() {
    Schedule schedule = new Schedule(7, 3);
    List<Schedule.Turn> fifth = schedule.round(5);
    order(schedule);
    assertThat(schedule.round(5)).isEqualTo(fifth);
  }

  @Test
  void everySeriesHasItsTurnInEveryRound() {
    for (int round = 0; round < 50; round++) {
      assertThat(new Schedule(1, 4).round(round))
          .extracting(Schedule.Turn::series)
          .containsExactlyInAnyOrder(0, 1, 2, 3);
    }
  }

  @Test
  void eitherSideIsFirstAboutHalfTheTimeAndSeriesComeInEveryOrder() {
    long baselineFirst = 0;
    Set<List<Integer>> orders = new HashSet<>();
    for (int round = 0; round < 1000; round++) {
      List<Schedule.Turn> turns = new Schedule(45, 3).round(round);
      baselineFirst += turns.stream().filter(turn -> turn.first() == Side.BASELINE).count();
      orders.add(turns.stream().map(Schedule.Turn::series).toList());
    }
    // Three standard deviations of 3000 fair throws.
    assertThat(baselineFirst).isBetween(1418L, 1582L);
    assertThat(orders).hasSize(6);
  }

  private static List<List<Schedule.Turn>> order(Schedule schedule) {
    return IntStream.range(0, 20).mapToObj(schedule::round).toList();
  }
}
