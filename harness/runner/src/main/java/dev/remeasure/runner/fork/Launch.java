package dev.remeasure.runner.fork;

import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.JmhMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One fork to be started.
 *
 * @param benchmark fully qualified method
 * @param params one value for each {@code @Param}
 * @param protocol says number and length of the iterations
 * @param options JMH's own command-line words, passed on unchanged
 * @param meters what is measured beside the score
 * @param log where JMH's text goes
 */
public record Launch(
    String benchmark,
    Map<String, String> params,
    JmhMode mode,
    Protocol protocol,
    List<String> options,
    Set<Meter> meters,
    Path log) {}
