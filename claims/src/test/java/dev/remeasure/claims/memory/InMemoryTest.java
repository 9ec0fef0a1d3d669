package dev.remeasure.claims.memory;

import dev.remeasure.claims.contract.Ports;
import dev.remeasure.claims.contract.PortsContract;

final class InMemoryTest implements PortsContract {
  private final InMemory memory = new InMemory();

  @Override
  public Ports ports() {
    return new Ports(
        memory.papers(),
        memory.claims(),
        memory.attempts(),
        memory.runs(),
        memory.comparisons(),
        memory.chain());
  }
}
