package dev.remeasure.server.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.imports.upload.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One YAML file of the catalog: the fields of a paper, and its claims. */
record CatalogFile(
    String key,
    int number,
    String title,
    int year,
    @Nullable String arxiv,
    boolean arxivVerified,
    @Nullable URI code,
    @Nullable URI project,
    @Nullable String qualitative,
    List<Claim> claims) {

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .annotationIntrospector(new HyphenatedEnums())
          .addMixIn(Claim.class, WithReason.class)
          .withConfigOverride(
              boolean.class,
              missing -> missing.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  /** The reason of a claim's newest revision stands beside the claim and is no field of it. */
  @JsonIgnoreProperties("revision")
  private interface WithReason {}

  /** What a file says about the revisions of its claims. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Reasons(List<Reason> claims) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Reason(String id, @Nullable String revision) {}

    private Map<String, String> byClaim() {
      Map<String, String> reasons = new HashMap<>();
      for (Reason reason : claims) {
        if (reason.revision() != null) {
          reasons.put(reason.id(), reason.revision().strip());
        }
      }
      return reasons;
    }
  }

  /**
   * Reads one file.
   *
   * @param name the file's name, {@code KEY.yaml}
   * @throws InvalidCatalog naming file, field and problem
   */
  static CatalogEntry read(String name, byte[] content) {
    try {
      CatalogFile file = YAML.readValue(content, CatalogFile.class);
      file.check(name);
      return file.entry(name, YAML.readValue(content, Reasons.class).byClaim());
    } catch (JsonMappingException e) {
      throw new InvalidCatalog(name, JsonPath.of(e), JsonPath.problem(e));
    } catch (JsonProcessingException e) {
      throw new InvalidCatalog(name, "", JsonPath.problem(e));
    } catch (IOException e) {
      throw new InvalidCatalog(name, "", "cannot be read: " + e.getMessage());
    }
  }

  private void check(String name) {
    if (!name.equals(key + ".yaml")) {
      throw new InvalidCatalog(name, "key", "is " + key + ", so the file must be " + key + ".yaml");
    }
    if (claims == null) {
      throw new InvalidCatalog(name, "claims", "is required; an empty list is []");
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      String id = claims.get(i).id();
      String field = "claims[" + i + "].id";
      if (!claims.get(i).paper().equals(key)) {
        throw new InvalidCatalog(name, field, "must begin with " + key + "., but is " + id);
      }
      if (!ids.add(id)) {
        throw new InvalidCatalog(name, field, "must be unique, but " + id + " is there twice");
      }
    }
  }

  private CatalogEntry entry(String name, Map<String, String> reasons) {
    try {
      return new CatalogEntry(
          new Paper(key, number, title, year, arxiv, arxivVerified, code, project, qualitative),
          claims,
          reasons);
    } catch (InvalidValue e) {
      throw new InvalidCatalog(name, e.field(), String.valueOf(e.getMessage()));
    }
  }

  /** Reads enum constants as they are written in YAML: {@code more-than}. */
  private static final class HyphenatedEnums extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
        com.fasterxml.jackson.databind.cfg.MapperConfig<?> config,
        AnnotatedClass annotated,
        Enum<?>[] constants,
        String[] names) {
      for (int i = 0; i < constants.length; i++) {
        names[i] = constants[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
      return names;
    }
  }
}
