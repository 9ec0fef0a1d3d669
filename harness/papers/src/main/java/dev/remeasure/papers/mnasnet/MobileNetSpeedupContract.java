package dev.remeasure.papers.mnasnet;

import dev.remeasure.papers.contract.Sweep;
import dev.remeasure.papers.contract.Tiny;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Where MnasNet-A1 is tried against MobileNetV2. */
public final class MobileNetSpeedupContract implements MnasNetContract {
  /** Made by the contract's reader. */
  public MobileNetSpeedupContract() {}

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("resolution", List.of("64", "128", "224"));
    values.put("width", List.of("1.4", "1.0"));
    return new Sweep(
        values,
        Map.of("resolution", "224", "width", "1.4"),
        Map.of(),
        List.of("-f", "10", "-wi", "3", "-w", "200ms", "-i", "3", "-r", "200ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(Map.of("resolution", "32", "width", "1.4"), new SameClasses());
  }
}
