package dev.remeasure.papers.contract;

import dev.remeasure.probe.SameJob;
import java.util.Map;

/**
 * The smallest configuration that still does everything.
 *
 * @param params every parameter of the benchmark by name
 * @param check the component's own check, of the size that goes with it
 */
public record Tiny(Map<String, String> params, SameJob check) {}
