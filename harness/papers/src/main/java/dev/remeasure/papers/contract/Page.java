package dev.remeasure.papers.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The page of a component, {@code README.md} in its package. */
public record Page(String text) {
  /** The sections every page has. */
  public static final List<String> SECTIONS =
      List.of(
          "What the paper claims",
          "What is measured",
          "Prediction",
          "Sweep",
          "What it cannot say",
          "Sources");

  /**
   * The page beside a component's class.
   *
   * @throws IllegalStateException if there is none
   */
  public static Page of(Class<?> component) {
    try (InputStream page = component.getResourceAsStream("README.md")) {
      if (page == null) {
        throw new IllegalStateException(component.getPackageName() + " has no README.md");
      }
      return new Page(new String(page.readAllBytes(), StandardCharsets.UTF_8));
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
}
