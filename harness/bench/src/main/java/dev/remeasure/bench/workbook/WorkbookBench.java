package dev.remeasure.bench.workbook;

import dev.remeasure.reports.sheet.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * Times the export of samples beside the libraries' own writers.
 *
 * <p>Each writing has a JVM of its own with a heap of 256 MB; the writers take turns, so that drift
 * of the machine falls on all of them.
 */
public final class WorkbookBench {
  private static final String HEAP = "-Xmx256m";
  private static final double MB = 1 << 20;

  /**
   * One writing.
   *
   * @param processor seconds of processor time, which other work on the machine hardly changes
   */
  private record Taken(
      double seconds, double processor, double heap, double resident, double file) {}

  private WorkbookBench() {}

  /**
   * Times every writer and prints a table.
   *
   * @param samples how many rows
   * @param rounds how often each writer has its turn
   */
  public static void run(int samples, int rounds, PrintStream out)
      throws IOException, InterruptedException {
    Map<Writer, List<Taken>> taken = new EnumMap<>(Writer.class);
    for (int round = 0; round < rounds; round++) {
      for (Writer writer : Writer.values()) {
        taken.computeIfAbsent(writer, key -> new ArrayList<>()).add(child(writer, samples));
      }
    }
    List<Taken> bare = taken.getOrDefault(Writer.SXSSF, List.of());
    out.printf(
        Locale.ROOT,
        "%,d rows of 11 cells, heap of 256 MB, median of %d rounds%n",
        samples,
        rounds);
    out.printf(
        "%-10s %8s %13s %10s %13s %10s %14s %8s%n",
        "writer",
        "seconds",
        "÷ bare SXSSF",
        "CPU s",
        "÷ bare SXSSF",
        "peak heap",
        "peak resident",
        "file");
    taken.forEach((writer, all) ->
        out.printf(
            Locale.ROOT,
            "%-10s %8.2f %13.3f %10.2f %13.3f %7.0f MB %11.0f MB %5.0f MB%n",
            writer.name().toLowerCase(Locale.ROOT),
            median(all, Taken::seconds),
            median(all, Taken::seconds) / median(bare, Taken::seconds),
            median(all, Taken::processor),
            median(all, Taken::processor) / median(bare, Taken::processor),
            all.stream().mapToDouble(Taken::heap).max().orElse(0),
            all.stream().mapToDouble(Taken::resident).max().orElse(0),
            all.getFirst().file()));
  }

  /** Makes one writing; called in a JVM of its own with the writer and the number of samples. */
  public static void main(String[] arguments) throws IOException {
    Writer writer = Writer.valueOf(arguments[0]);
    Ledger ledger = Samples.ledger(Integer.parseInt(arguments[1]));
    Path file = Files.createTempFile("remeasure-bench", ".xlsx");
    try {
      long start = System.nanoTime();
      try (OutputStream out = Files.newOutputStream(file)) {
        writer.write(ledger, out);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      double processor =
          ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9;
      double heap =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == MemoryType.HEAP)
              .mapToLong(pool -> pool.getPeakUsage().getUsed())
              .sum();
      System.out.println(
          "taken "
              + seconds
              + " "
              + processor
              + " "
              + heap / MB
              + " "
              + resident()
              + " "
              + Files.size(file) / MB);
    } finally {
      Files.delete(file);
    }
  }

  private static Taken child(Writer writer, int samples) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                WorkbookBench.class.getName(),
                writer.name(),
                Integer.toString(samples))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Taken taken = null;
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("taken ")) {
          String[] parts = line.split(" ", -1);
          taken =
              new Taken(
                  Double.parseDouble(parts[1]),
                  Double.parseDouble(parts[2]),
                  Double.parseDouble(parts[3]),
                  Double.parseDouble(parts[4]),
                  Double.parseDouble(parts[5]));
        }
      }
    }
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0 || taken == null) {
      throw new IOException(writer + " did not finish with " + HEAP);
    }
    return taken;
  }

  /** The most memory that the process had, in MB; 0 where the system does not say. */
  private static double resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return 0;
  }

  private static double median(List<Taken> all, ToDoubleFunction<Taken> figure) {
    double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
