package dev.remeasure.reports.model;

import java.util.Iterator;
import java.util.concurrent.CancellationException;

/** Hears how far a writing has come. To cancel it, interrupt the writing thread or throw here. */
@FunctionalInterface
public interface Progress {
  Progress NONE = (sheet, number, of, rows) -> {};

  /** How many rows lie between two reports, and between two looks at the interrupt. */
  int EVERY = 1024;

  /**
   * Hears that rows were written.
   *
   * @param sheet name of the sheet that is being written
   * @param number its position, from 1
   * @param of how many sheets there are
   * @param rows written to it so far
   */
  void at(String sheet, int number, int of, long rows);

  /**
   * Reports, and stops if the thread was interrupted; it stays marked as interrupted.
   *
   * @throws CancellationException if it was
   */
  default void step(String sheet, int number, int of, long rows) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the export was cancelled while writing " + sheet);
    }
    at(sheet, number, of, rows);
  }

  /** The rows one by one, with a step before each that is the first of {@link #EVERY}. */
  default <R> Iterator<R> over(Iterator<R> rows, String sheet, int number, int of) {
    return new Iterator<>() {
      private long written;

      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public R next() {
        if (written % EVERY == 0) {
          step(sheet, number, of, written);
        }
        written++;
        return rows.next();
      }
    };
  }

  /** Hears how many rows of one sheet are written. */
  @FunctionalInterface
  interface Rows {
    void at(long rows);
  }
}
