package dev.remeasure.cli.files;

import dev.remeasure.claims.text.Nearest;
import dev.remeasure.cli.failure.CommandFailed;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A format that the server writes reports in. */
public enum ReportFormat {
  XLSX("xlsx"),
  CSV("csv"),
  JSONL("jsonl"),
  MARKDOWN("md"),
  LATEX("tex"),
  HTML("html"),
  PDF("pdf");

  private final String extension;

  ReportFormat(String extension) {
    this.extension = extension;
  }

  /** End of a file's name, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * The format with this name or extension.
   *
   * @throws CommandFailed if no format has it
   */
  public static ReportFormat named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.extension.equals(wanted) || f.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  /** The format by a file's ending; Excel if it has none. */
  public static ReportFormat of(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? XLSX : named(name.substring(dot + 1));
  }

  /**
   * The format's name as the server knows it.
   *
   * @param columns of LaTeX's tables, see the command's help; null for the usual
   * @throws CommandFailed if there is no such layout
   */
  public String layout(@Nullable Integer columns) {
    if (columns == null) {
      return name();
    }
    if (this != LATEX) {
      throw new CommandFailed("--columns is for tex, and the format is " + extension);
    }
    return switch (columns) {
      case 0 -> "LATEX_DOCUMENT";
      case 1 -> "LATEX_COLUMN";
      case 2 -> name();
      default -> throw new CommandFailed("--columns must be 0, 1 or 2, but is " + columns);
    };
  }

  private static CommandFailed unknown(String name) {
    List<String> all = Arrays.stream(values()).map(ReportFormat::extension).toList();
    return new CommandFailed(
        "the format must be one of "
            + String.join(", ", all)
            + ", but is "
            + name
            + Nearest.question(name, all));
  }
}
