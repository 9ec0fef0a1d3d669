package dev.remeasure.papers.contract;

import dev.remeasure.claims.Check;
import java.util.List;

/**
 * How the baseline is shown to be no strawman.
 *
 * @param kernels the shared kernels its time rests on, as the table of kernels names them; their
 *     ratio to an established library is its control
 * @param reason without a control, why no library offers one; with one, the share of the time that
 *     the kernels take
 */
public record Strawman(List<String> kernels, String reason) {
  public Strawman {
    kernels = List.copyOf(kernels);
    Check.text("reason", reason);
  }
}
