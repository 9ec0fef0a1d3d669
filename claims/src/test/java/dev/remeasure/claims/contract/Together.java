package dev.remeasure.claims.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Does the same thing in several threads, begun at one moment. */
final class Together {
  private Together() {}

  /** Returns when all are done, and throws what any of them threw. */
  static void run(int threads, IntConsumer action) throws Exception {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      CountDownLatch ready = new CountDownLatch(threads);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int thread = i;
        running.add(
            executor.submit(() -> {
              ready.countDown();
              ready.await();
              action.accept(thread);
              return thread;
            }));
      }
      for (Future<?> done : running) {
        done.get();
      }
    }
  }
}
