package dev.remeasure.intake;

import dev.remeasure.attempt.Attempts;
import dev.remeasure.memory.InMemory;
import dev.remeasure.paper.Claims;
import dev.remeasure.paper.Papers;
import dev.remeasure.run.Runs;
import dev.remeasure.verdict.Comparisons;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** The ports without a database, for tests that ask for them. */
@Factory
@Requires(property = "test.ports", value = "memory")
final class MemoryPorts {
  private final InMemory memory = new InMemory();

  @Bean
  @Singleton
  @Primary
  Papers papers() {
    return memory.papers();
  }

  @Bean
  @Singleton
  @Primary
  Claims claims() {
    return memory.claims();
  }

  @Bean
  @Singleton
  @Primary
  Attempts attempts() {
    return memory.attempts();
  }

  @Bean
  @Singleton
  @Primary
  Runs runs() {
    return memory.runs();
  }

  @Bean
  @Singleton
  @Primary
  Comparisons comparisons() {
    return memory.comparisons();
  }
}
