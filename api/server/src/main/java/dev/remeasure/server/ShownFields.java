package dev.remeasure.server;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Lets what the API shows be edited and sent back as it is: what it adds on showing is skipped, and
 * what is not said to be true is false.
 */
@Singleton
final class ShownFields implements BeanCreatedEventListener<ObjectMapper> {
  @Override
  public ObjectMapper onCreated(BeanCreatedEvent<ObjectMapper> event) {
    ObjectMapper mapper = event.getBean();
    mapper
        .configOverride(boolean.class)
        .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper.addMixIn(Claim.class, OfClaim.class).addMixIn(Paper.class, OfPaper.class);
  }

  @JsonIgnoreProperties({"revision", "reading", "origin", "conflict"})
  private interface OfClaim {}

  @JsonIgnoreProperties("origin")
  private interface OfPaper {}
}
