package dev.remeasure.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobStoreTest {
  @TempDir private Path folder;
  private JobStore store;

  @BeforeEach
  void open() throws IOException {
    store = new JobStore(folder);
  }

  @Test
  void aCancelledJobStaysCancelledInMemoryAndOnDisk() throws IOException {
    ExportJob job = add(0);
    store.change(job.id(), now -> now.now(ExportJob.State.CANCELLED));

    assertThat(store.change(job.id(), now -> now.now(ExportJob.State.RUNNING)))
        .get()
        .extracting(ExportJob::state)
        .isEqualTo(ExportJob.State.CANCELLED);
    assertThat(new JobStore(folder).find(job.id()))
        .get()
        .extracting(ExportJob::state)
        .isEqualTo(ExportJob.State.CANCELLED);
  }

  @Test
  void aCancelIsNeverLostToAChangeAtTheSameTime() throws Exception {
    for (int i = 0; i < 200; i++) {
      ExportJob job = add(i);
      CountDownLatch together = new CountDownLatch(1);
      Thread runs =
          Thread.ofVirtual()
              .start(() -> {
                await(together);
                store.change(job.id(), now -> now.now(ExportJob.State.RUNNING));
              });
      Thread cancels =
          Thread.ofVirtual()
              .start(() -> {
                await(together);
                store.change(job.id(), now -> now.now(ExportJob.State.CANCELLED));
              });
      together.countDown();
      runs.join();
      cancels.join();
    }
    assertThat(store.all())
        .hasSize(200)
        .extracting(ExportJob::state)
        .containsOnly(ExportJob.State.CANCELLED);
    assertThat(new JobStore(folder).all()).isEqualTo(store.all());
  }

  @Test
  void onlyTheNewestFinishedJobsAreKept() throws IOException {
    for (ExportJob job : IntStream.range(0, 4).mapToObj(this::add).toList()) {
      Files.createFile(store.report(job));
      store.change(job.id(), now -> now.now(ExportJob.State.DONE));
    }
    ExportJob open = add(9);

    store.keepFinished(1);

    assertThat(store.all()).hasSize(2).last().isEqualTo(open);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  private ExportJob add(int second) {
    ExportJob job =
        new ExportJob(
            UUID.randomUUID(),
            new ExportRequest(null, null, null, null, null, null, null, null),
            "http://127.0.0.1",
            ExportJob.State.WAITING,
            Instant.EPOCH.plusSeconds(second),
            null,
            null);
    store.add(job);
    return job;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
