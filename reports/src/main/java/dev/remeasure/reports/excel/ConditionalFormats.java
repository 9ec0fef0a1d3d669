package dev.remeasure.reports.excel;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.reports.excel.book.Palette;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.StandingColours;
import dev.remeasure.reports.model.StandingWord;
import dev.remeasure.reports.model.Table;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Adds bars, arrows and colours to a sheet as conditional formats, so that they follow edits. */
final class ConditionalFormats {
  private final XSSFSheetConditionalFormatting formats;

  ConditionalFormats(XSSFSheet sheet) {
    formats = sheet.getSheetConditionalFormatting();
  }

  void add(Table<?> table, int lastRow) {
    if (lastRow < 1) {
      return;
    }
    for (int i = 0; i < table.columns().size(); i++) {
      Column<?> column = table.columns().get(i);
      CellRangeAddress[] range = {new CellRangeAddress(1, lastRow, i, i)};
      switch (column.mark()) {
        case NONE -> {}
        case BAR -> bar(range);
        case ARROW -> arrow(range);
        case VERDICT -> verdicts(range[0]);
        case EXPLORED -> verdicts(range[0], StandingColours::pale);
        case DIFFERS -> colour(range, differs(table) + "=\"differs\"", "FBEDC2");
      }
    }
  }

  /** The cell of the first row that says whether the row's cells differ. */
  private static String differs(Table<?> table) {
    return "$" + CellReference.convertNumToColString(table.index("differs")) + "2";
  }

  /** Puts each verdict's colour behind its word. */
  void verdicts(CellRangeAddress range) {
    verdicts(range, hex -> hex);
  }

  private void verdicts(CellRangeAddress range, UnaryOperator<String> shade) {
    String first =
        "$" + new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString();
    Stream.concat(
            Stream.of(StandingWord.DISPUTED),
            Arrays.stream(Verdict.values())
                .map(verdict -> new StandingWord(verdict.words(), verdict)))
        .forEach(word ->
            colour(
                new CellRangeAddress[] {range},
                first + "=\"" + word.word() + "\"",
                shade.apply(StandingColours.soft(word.verdict()))));
  }

  private void bar(CellRangeAddress[] range) {
    XSSFConditionalFormattingRule rule =
        formats.createConditionalFormattingRule(Palette.color("A9CCE3"));
    XSSFDataBarFormatting bar = rule.getDataBarFormatting();
    bar.getMinThreshold().setRangeType(RangeType.NUMBER);
    bar.getMinThreshold().setValue(0.0);
    // A single ratio of a thousand would leave no bar to all the others.
    bar.getMaxThreshold().setRangeType(RangeType.PERCENTILE);
    bar.getMaxThreshold().setValue(90.0);
    formats.addConditionalFormatting(range, rule);
  }

  private void arrow(CellRangeAddress[] range) {
    XSSFConditionalFormattingRule rule =
        formats.createConditionalFormattingRule(IconSet.GYR_3_ARROW);
    IconMultiStateFormatting icons = rule.getMultiStateFormatting();
    icons.getThresholds()[1].setRangeType(RangeType.NUMBER);
    icons.getThresholds()[1].setValue(0.0);
    icons.getThresholds()[2].setRangeType(RangeType.NUMBER);
    icons.getThresholds()[2].setValue(1.0);
    formats.addConditionalFormatting(range, rule);
  }

  private void colour(CellRangeAddress[] range, String when, String hex) {
    XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(when);
    XSSFPatternFormatting fill = rule.createPatternFormatting();
    XSSFColor colour = Palette.color(hex);
    fill.setFillBackgroundColor(colour);
    fill.setFillForegroundColor(colour);
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    formats.addConditionalFormatting(range, rule);
  }
}
