package dev.remeasure.papers.mnasnet;

import dev.remeasure.papers.contract.Sweep;
import dev.remeasure.papers.contract.Tiny;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Where MnasNet-A1 is tried against NASNet-A. */
public final class NasNetSpeedupContract implements MnasNetContract {
  /** Made by the contract's reader. */
  public NasNetSpeedupContract() {}

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("resolution", List.of("64", "96", "128", "160", "224"));
    return new Sweep(
        values,
        Map.of("resolution", "224"),
        Map.of(),
        List.of("-f", "10", "-wi", "3", "-w", "200ms", "-i", "3", "-r", "200ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(Map.of("resolution", "32"), new SameClasses());
  }
}
