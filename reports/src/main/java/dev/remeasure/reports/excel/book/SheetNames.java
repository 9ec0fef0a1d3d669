package dev.remeasure.reports.excel.book;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Gives each sheet a name that Excel accepts and no other sheet has. */
public final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /** Keeps a name that is in the workbook already. */
  public void reserve(String name) {
    taken.add(name.toLowerCase(Locale.ROOT));
  }

  /** The wished name with what Excel forbids replaced, and a number after it if it is taken. */
  public String give(String wished) {
    String safe = WorkbookUtil.createSafeSheetName(wished.strip(), '-');
    String name = safe;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = " " + i;
      name = safe.substring(0, Math.min(safe.length(), LONGEST - suffix.length())) + suffix;
    }
    return name;
  }
}
