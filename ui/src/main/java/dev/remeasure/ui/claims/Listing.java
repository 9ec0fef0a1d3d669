package dev.remeasure.ui.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.ui.claims.Filter.Field;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of the list: which claims, in which order, and from where on.
 *
 * @param after id of the last claim of the page before; empty for the first page
 */
public record Listing(Filter filter, Sort sort, String after) {

  static Listing of(Map<String, String> parameters) {
    return new Listing(
        Filter.of(parameters),
        Sort.of(parameters.getOrDefault("sort", "").strip()),
        parameters.getOrDefault("after", "").strip());
  }

  /** The address of the first page with another value for one field; empty for any. */
  String with(Field field, String value) {
    return new Listing(filter.with(field, value), sort, "").address();
  }

  /** The address of the page that begins after a claim. */
  public String from(String claim) {
    return new Listing(filter, sort, claim).address();
  }

  /** The list's address. */
  public String address() {
    Stream<Map.Entry<String, String>> kept =
        Stream.of(Field.values())
            .map(Field::parameter)
            .filter(name -> !filter.value(name).isEmpty())
            .map(name -> Map.entry(name, filter.value(name)));
    Stream<Map.Entry<String, String>> rest =
        Stream.of(
                Map.entry("sort", sort == Sort.MEASURED ? "" : sort.code()),
                Map.entry("after", after))
            .filter(one -> !one.getValue().isEmpty());
    String query =
        Stream.concat(kept, rest)
            .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "/claims" : "/claims?" + query;
  }
}
