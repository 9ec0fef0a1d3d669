package dev.remeasure.server.problem;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that an endpoint does not have, or that are given twice: one that is
 * misspelt would do nothing, and nobody would see.
 */
@ServerFilter("/api/v1/**")
final class QueryParameters {
  @RequestFilter
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    if (!(RouteAttributes.getRouteMatch(request).orElse(null)
        instanceof MethodBasedRouteMatch<?, ?> route)) {
      return null;
    }
    List<Argument<?>> known =
        Arrays.<Argument<?>>stream(route.getArguments())
            .filter(argument -> argument.getAnnotationMetadata().hasAnnotation(QueryValue.class))
            .toList();
    for (Map.Entry<String, List<String>> parameter : request.getParameters().asMap().entrySet()) {
      HttpResponse<?> problem = problem(parameter.getKey(), parameter.getValue(), known);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private static @Nullable HttpResponse<?> problem(
      String name, List<String> values, List<Argument<?>> known) {
    Argument<?> argument =
        known.stream().filter(each -> each.getName().equals(name)).findFirst().orElse(null);
    if (argument == null) {
      return unknown(name, values, known.stream().map(Argument::getName).sorted().toList());
    }
    String value = values.getFirst();
    if (values.size() > 1) {
      return Problem.response(
          HttpStatus.BAD_REQUEST, name + " is given more than once", name, value, null);
    }
    // Micronaut takes every word it does not know for false.
    boolean yesOrNo = argument.getType() == boolean.class;
    return yesOrNo && !value.equals("true") && !value.equals("false")
        ? Problem.badValue(name, value, boolean.class)
        : null;
  }

  private static HttpResponse<?> unknown(String name, List<String> values, List<String> known) {
    String there = known.isEmpty() ? "there are none" : "there are " + String.join(", ", known);
    return Problem.response(
        HttpStatus.BAD_REQUEST,
        name + " is not a parameter here; " + there,
        name,
        values.getFirst(),
        known);
  }
}
