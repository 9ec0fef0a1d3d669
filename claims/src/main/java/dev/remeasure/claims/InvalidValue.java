package dev.remeasure.claims;

/** A value that the domain does not accept: which field, what was given, and the rule it breaks. */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String value;

  public InvalidValue(String field, String value, String rule) {
    super(field + " " + rule + ", but is " + value);
    this.field = field;
    this.value = value;
  }

  /**
   * A value that must be one of several.
   *
   * @param choices what there is, in words; ends the message
   */
  public InvalidValue(String field, String value, String rule, String choices) {
    super(field + " " + rule + ", but is " + value + choices);
    this.field = field;
    this.value = value;
  }

  public String field() {
    return field;
  }

  public String value() {
    return value;
  }
}
