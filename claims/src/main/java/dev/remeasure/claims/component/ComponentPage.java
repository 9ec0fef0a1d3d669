package dev.remeasure.claims.component;

import static java.util.regex.Pattern.MULTILINE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a paper's component, {@code README.md} in its package.
 *
 * @param text Markdown
 */
public record ComponentPage(String text) {
  /** The sections every page has. */
  public static final List<String> SECTIONS =
      List.of(
          "What the paper claims",
          "What is measured",
          "Prediction",
          "Sweep",
          "What it cannot say",
          "Sources");

  /** The section that a page has once its component has been measured in full. */
  public static final String SURPRISES = "What surprised";

  /**
   * The page beside a component's class.
   *
   * @throws IllegalStateException if the component has no page
   */
  public static ComponentPage of(Class<?> component) {
    return read(component, "README.md")
        .orElseThrow(
            () -> new IllegalStateException(component.getPackageName() + " has no README.md"));
  }

  /** The page in a resource that a class can load; empty if it does not exist. */
  public static Optional<ComponentPage> read(Class<?> beside, String resource) {
    try (InputStream page = beside.getResourceAsStream(resource)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new ComponentPage(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sections that are missing or have nothing in them. */
  public List<String> missing() {
    return SECTIONS.stream().filter(section -> section(section).isBlank()).toList();
  }

  /** The text under a second-level heading; empty if the page has no such heading. */
  public String section(String heading) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        inside = line.substring(3).strip().equals(heading);
      } else if (inside) {
        lines.add(line);
      }
    }
    return String.join("\n", lines).strip();
  }

  /**
   * The ratio, baseline ÷ subject, that was predicted for a claim at the default point: the last
   * cell of the claim's first row in the table of predictions. Empty if none was.
   */
  public Optional<Double> prediction(String claim) {
    Matcher row =
        Pattern.compile("^\\| `" + Pattern.quote(claim) + "` \\|.*\\| ([0-9.]+) \\|$", MULTILINE)
            .matcher(section("Prediction"));
    return row.find() ? Optional.of(Double.valueOf(row.group(1))) : Optional.empty();
  }
}
