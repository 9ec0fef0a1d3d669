package dev.remeasure.bench.words;

import dev.remeasure.claims.reading.proposal.ProposalReader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * How fast texts are read.
 *
 * @param claims proposed of all texts, so that no reading is idle
 */
public record ReadingSpeed(int texts, int threads, double seconds, long claims) {
  private static final double NANOS = 1e9;

  /** Reads the texts over and over in so many threads, after as much of a warm-up. */
  public static ReadingSpeed measure(List<String> texts, int rounds, int threads)
      throws InterruptedException {
    read(texts, rounds, threads);
    long start = System.nanoTime();
    long claims = read(texts, rounds, threads);
    return new ReadingSpeed(
        texts.size() * rounds * threads, threads, (System.nanoTime() - start) / NANOS, claims);
  }

  private static long read(List<String> texts, int rounds, int threads)
      throws InterruptedException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Callable<Long> one =
          () ->
              IntStream.range(0, rounds)
                  .mapToLong(round -> texts.stream().mapToLong(ReadingSpeed::claims).sum())
                  .sum();
      long claims = 0;
      for (Future<Long> each :
          pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> one).toList())) {
        claims += each.get();
      }
      return claims;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a text cannot be read", e);
    }
  }

  private static long claims(String text) {
    return ProposalReader.readText(text).stream().mapToLong(read -> read.claims().size()).sum();
  }
}
