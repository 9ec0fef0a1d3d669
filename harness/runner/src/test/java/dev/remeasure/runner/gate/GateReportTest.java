package dev.remeasure.runner.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.runner.gate.Price.Outcome;
import dev.remeasure.runner.terminal.Exit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GateReportTest {
  private static final Price WITHIN = price("a.B.same", 0.98, 1.00, 1.02);
  private static final Price SLOWER = price("a.B.slow|er", 0.80, 0.85, 0.90);
  private static final Price UNDECIDED = price("a.B.noisy", 0.90, 1.00, 1.10);
  private static final Price FAILED = new Price("a.B.<dies>", 0.03, null, "no heap", true, 0);

  @Test
  void theWholeIntervalMustKeepTheLimitOrBreakIt() {
    assertThat(WITHIN.outcome()).isEqualTo(Outcome.WITHIN);
    assertThat(SLOWER.outcome()).isEqualTo(Outcome.SLOWER);
    assertThat(UNDECIDED.outcome()).isEqualTo(Outcome.UNDECIDED);
    assertThat(FAILED.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(price("a", 1.2, 1.3, 1.4).outcome()).isEqualTo(Outcome.WITHIN);
    assertThat(price("a", 1 / 1.03 + 1e-9, 1, 1.1).outcome()).isEqualTo(Outcome.WITHIN);
    assertThat(price("a", 0.5, 0.7, 1 / 1.03 + 1e-9).outcome()).isEqualTo(Outcome.UNDECIDED);
  }

  @Test
  void theWorstDecidesTheExitCode() {
    assertThat(report(WITHIN).exit()).isEqualTo(Exit.DONE);
    assertThat(report(WITHIN, UNDECIDED).exit()).isEqualTo(Exit.UNDECIDED);
    assertThat(report(WITHIN, UNDECIDED, FAILED).exit()).isEqualTo(Exit.FAILED);
    assertThat(report(FAILED, SLOWER, WITHIN).exit()).isEqualTo(Exit.SLOWER);
  }

  @Test
  void aPullRequestGetsATable() {
    assertThat(report(WITHIN, SLOWER).markdown())
        .contains("1 of 2 benchmarks are shown to be at most 3.0 % slower.")
        .contains("| a.B.same | +0.0 % [-2.0 %, +2.0 %] | 10 | within the limit |")
        .contains("| a.B.slow\\|er | +17.6 % [+11.1 %, +25.0 %] | 10 | **slower than allowed** |")
        .contains("Only one of the versions has: a.B.fresh.");
  }

  @Test
  void aCiSystemGetsItsXml() throws Exception {
    byte[] xml = report(WITHIN, SLOWER, UNDECIDED, FAILED).junit().getBytes(StandardCharsets.UTF_8);
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getDocumentElement();
    assertThat(suite.getAttribute("tests")).isEqualTo("5");
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    assertThat(suite.getAttribute("errors")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo("1");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(5);
    assertThat(((Element) suite.getElementsByTagName("error").item(0)).getAttribute("message"))
        .isEqualTo("not measured: no heap");
  }

  private static GateReport report(Price... prices) {
    return new GateReport(0.03, List.of(prices), List.of("a.B.fresh"));
  }

  private static Price price(String name, double lower, double estimate, double upper) {
    return new Price(name, 0.03, new Interval(estimate, lower, upper), null, false, 10);
  }
}
