package dev.remeasure.runner.request;

/**
 * What happens with the result.
 *
 * @param json whether it is printed as one JSON object
 * @param upload whether it is logged with the tracker's server
 */
public record Output(boolean json, boolean upload) {
  static Output of(GivenOptions given) {
    return new Output(given.has(Option.JSON), !given.has(Option.NO_UPLOAD));
  }
}
