package dev.remeasure.runner.fork;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One fork to be made.
 *
 * @param benchmark fully qualified method
 * @param params one value for each {@code @Param}
 * @param options JMH's own command-line words, passed on unchanged
 * @param profilers JMH profilers beside those in the options, as {@code NAME}
 * @param log where JMH's text goes
 */
public record Launch(
    String benchmark,
    Map<String, String> params,
    int warmups,
    Duration warmupTime,
    int iterations,
    Duration iterationTime,
    List<String> options,
    List<String> profilers,
    Path log) {}
