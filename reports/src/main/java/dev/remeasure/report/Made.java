package dev.remeasure.report;

import dev.remeasure.run.Run;
import dev.remeasure.tracker.Tried;

/** An attempt with the run it made. */
record Made(Tried tried, Run run) {}
