package dev.remeasure.ui.claims;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.ui.claims.Filter.Field;
import dev.remeasure.ui.part.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A value to filter by.
 *
 * @param count how many claims the rest of the filter leaves that have it
 */
public record Choice(String code, String words, long count, boolean chosen) {

  /** One field with its choices, e.g. year. */
  public record Menu(String field, String label, List<Choice> choices) {}

  /** Every menu over all claims; each counts what the other fields of the filter leave. */
  static List<Menu> menus(Filter filter, List<Standing> all) {
    return List.of(
        standings(filter, all),
        menu(filter, all, Field.YEAR, "Year", claim -> Integer.toString(claim.paper().year())),
        menu(filter, all, Field.RESOURCE, "Resource", claim -> claim.claim().resource()),
        grades(filter, all),
        yesOrNo(filter, all, Field.COMPONENT, "Component", "has one", "has none"),
        yesOrNo(filter, all, Field.TRIED, "Tried", "tried", "not tried"),
        yesOrNo(filter, all, Field.TESTABLE, "Testable", "testable", "not testable"));
  }

  private static Menu standings(Filter filter, List<Standing> all) {
    Map<String, String> words = new LinkedHashMap<>();
    Arrays.stream(Group.values()).forEach(group -> words.put(Filter.code(group), group.words()));
    all.stream()
        .map(claim -> Sign.of(claim.stands()))
        .sorted(Comparator.comparing(Sign::mark))
        .forEach(sign -> words.putIfAbsent(sign.code(), sign.words()));
    String asked = filter.value(Field.STANDING.parameter());
    if (!asked.isEmpty()) {
      words.putIfAbsent(asked, asked.replace('-', ' '));
    }
    return menu(filter, all, Field.STANDING, "Standing", words);
  }

  private static Menu grades(Filter filter, List<Standing> all) {
    Map<String, String> words = new LinkedHashMap<>();
    Arrays.stream(Grade.values()).forEach(grade -> words.put(grade.words(), grade.words()));
    return menu(filter, all, Field.GRADE, "Grade", words);
  }

  private static Menu yesOrNo(
      Filter filter, List<Standing> all, Field field, String label, String yes, String no) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("yes", yes);
    words.put("no", no);
    return menu(filter, all, field, label, words);
  }

  private static Menu menu(
      Filter filter,
      List<Standing> all,
      Field field,
      String label,
      Function<Standing, String> value) {
    Map<String, String> words = new LinkedHashMap<>();
    all.stream().map(value).distinct().sorted().forEach(one -> words.put(one, one));
    String asked = filter.value(field.parameter());
    if (!asked.isEmpty()) {
      words.putIfAbsent(asked, asked);
    }
    return menu(filter, all, field, label, words);
  }

  private static Menu menu(
      Filter filter, List<Standing> all, Field field, String label, Map<String, String> words) {
    List<Standing> rest = all.stream().filter(filter.with(field, "")::accepts).toList();
    List<Choice> choices = new ArrayList<>();
    words.forEach((code, said) -> {
      Filter only = new Filter(Map.of(field.parameter(), code));
      choices.add(
          new Choice(
              code,
              said,
              rest.stream().filter(only::accepts).count(),
              filter.value(field.parameter()).equals(code)));
    });
    return new Menu(field.parameter(), label, choices);
  }
}
