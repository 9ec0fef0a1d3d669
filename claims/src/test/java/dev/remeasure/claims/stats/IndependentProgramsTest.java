package dev.remeasure.claims.stats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the intervals against SciPy and the pooled estimates against R's metafor, on 200 data sets
 * each. Where a program is not installed the test is skipped, except in CI.
 */
@Tag("slow")
class IndependentProgramsTest {
  private static final int DATA_SETS = 200;
  private static final double TOLERANCE = 1e-9;

  @TempDir private Path folder;

  @Test
  void intervalsAreThoseOfScipy() throws Exception {
    List<double[][]> sets = IntStream.range(0, DATA_SETS).mapToObj(this::forkMeans).toList();

    List<double[]> scipy =
        run("intervals.py", sets, List.of("/usr/bin/python3", "python3"), "-c", "import scipy");

    for (int i = 0; i < DATA_SETS; i++) {
      double[] expected = scipy.get(i);
      double[] baseline = logs(sets.get(i)[0]);
      double[] subject = logs(sets.get(i)[1]);
      if (baseline.length == subject.length) {
        assertInterval(LogRatio.paired(baseline, subject), expected, 0);
      }
      assertInterval(LogRatio.welch(baseline, subject), expected, 3);
      Optional<Fieller> fieller = Fieller.of(baseline, subject, 0.95);
      assertThat(fieller.isEmpty()).isEqualTo(Double.isNaN(expected[6]));
      fieller.ifPresent(f -> {
        assertClose(f.estimate(), expected[6]);
        assertClose(f.lower(), expected[7]);
        assertClose(f.upper(), expected[8]);
      });
    }
  }

  @Test
  void pooledEstimatesAreThoseOfMetafor() throws Exception {
    List<double[][]> sets = IntStream.range(0, DATA_SETS).mapToObj(this::attempts).toList();

    List<double[]> metafor =
        run("pooled.R", sets, List.of("Rscript"), "-e", "stopifnot(require(metafor))");

    for (int i = 0; i < DATA_SETS; i++) {
      RandomEffects pooled = RandomEffects.of(sets.get(i)[0], sets.get(i)[1]);
      double[] actual = {
        pooled.tau(),
        pooled.mean(),
        pooled.mean() - pooled.meanHalfWidth(),
        pooled.mean() + pooled.meanHalfWidth(),
        pooled.mean() - pooled.predictionHalfWidth(),
        pooled.mean() + pooled.predictionHalfWidth(),
        pooled.q()
      };
      for (int j = 0; j < actual.length; j++) {
        assertClose(actual[j], metafor.get(i)[j]);
      }
    }
  }

  /** Two to thirty fork means a side, of any size and any spread up to a half. */
  private double[][] forkMeans(int set) {
    SplittableRandom random = new SplittableRandom(1000 + set);
    int baselines = random.nextInt(2, 31);
    int subjects = set % 2 == 0 ? baselines : random.nextInt(2, 31);
    double size = Math.pow(10, random.nextInt(-6, 7));
    double spread = Math.pow(10, -3 * random.nextDouble()) / 2;
    return new double[][] {
      means(baselines, size * (1 + 9 * random.nextDouble()), spread, random),
      means(subjects, size, spread * random.nextDouble(), random)
    };
  }

  /** Three to twelve attempts that differ by nothing, a little or much. */
  private double[][] attempts(int set) {
    SplittableRandom random = new SplittableRandom(2000 + set);
    int k = random.nextInt(3, 13);
    double tau = set % 3 == 0 ? 0 : 0.2 * random.nextDouble();
    double[] errors = random.doubles(k, 0.005, 0.2).toArray();
    double[] estimates =
        DoubleStream.of(errors)
            .map(error -> 0.7 + tau * random.nextGaussian() + error * random.nextGaussian())
            .toArray();
    return new double[][] {estimates, errors};
  }

  private static double[] means(int n, double size, double spread, SplittableRandom random) {
    return IntStream.range(0, n)
        .mapToDouble(i -> size * Math.exp(spread * random.nextGaussian()))
        .toArray();
  }

  private List<double[]> run(
      String script, List<double[][]> sets, List<String> programs, String option, String probe)
      throws IOException, InterruptedException {
    Optional<String> program = Optional.empty();
    for (String candidate : programs) {
      if (program.isEmpty() && works(candidate, option, probe)) {
        program = Optional.of(candidate);
      }
    }
    boolean ci = "true".equals(System.getenv("CI"));
    assumeTrue(ci || program.isPresent(), programs + " with its library is not installed");
    Path in = folder.resolve("in.txt");
    Path out = folder.resolve("out.txt");
    Path source = folder.resolve(script);
    Files.write(in, sets.stream().map(IndependentProgramsTest::line).toList());
    try (InputStream resource = getClass().getResourceAsStream(script)) {
      Files.write(source, requireNonNull(resource).readAllBytes());
    }
    Process process =
        new ProcessBuilder(program.orElseThrow(), source.toString())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(out, UTF_8).stream()
        .map(line ->
            Stream.of(line.strip().split("\\s+")).mapToDouble(IndependentProgramsTest::number))
        .map(DoubleStream::toArray)
        .toList();
  }

  private boolean works(String program, String option, String probe) throws InterruptedException {
    try {
      return new ProcessBuilder(program, option, probe)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("probe.txt").toFile())
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static double number(String text) {
    return text.equals("nan") ? Double.NaN : Double.parseDouble(text);
  }

  private static String line(double[][] sides) {
    return Stream.of(sides)
        .map(side ->
            DoubleStream.of(side).mapToObj(Double::toString).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  private static void assertInterval(LogRatio ratio, double[] expected, int at) {
    double half = ratio.halfWidth(0.95);
    assertClose(Math.exp(ratio.estimate()), expected[at]);
    assertClose(Math.exp(ratio.estimate() - half), expected[at + 1]);
    assertClose(Math.exp(ratio.estimate() + half), expected[at + 2]);
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
  }

  private static double[] logs(double[] values) {
    return DoubleStream.of(values).map(Math::log).toArray();
  }
}
