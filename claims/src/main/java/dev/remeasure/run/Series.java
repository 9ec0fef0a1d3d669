package dev.remeasure.run;

import dev.remeasure.Check;
import java.util.List;

/**
 * The raw values of one metric in one fork, one for each measurement iteration, in order.
 *
 * @param unit as reported, e.g. {@code ms/op}; may differ between forks and is converted when
 *     compared
 */
public record Series(String metric, String unit, List<Double> values) {
  public Series {
    Check.text("series.metric", metric);
    Check.text("series.unit", unit);
    values = List.copyOf(Check.present("series.values", values));
    Check.that(!values.isEmpty(), "series.values", values, "must hold at least one iteration");
    for (int i = 0; i < values.size(); i++) {
      Check.finite("series.values[" + i + "] of " + metric, values.get(i));
    }
  }
}
