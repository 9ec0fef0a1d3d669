package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.reading.word.Bound;
import dev.remeasure.claims.reading.word.Quantity;
import dev.remeasure.claims.reading.word.Sense;
import dev.remeasure.claims.reading.word.Topic;
import dev.remeasure.claims.reading.word.Topic.Kind;
import dev.remeasure.claims.unit.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which form the sense and topic of its words give a quantity. */
final class Forms {
  private static final String NO_WAY = "the words around it do not say which way it goes";
  private static final String NO_TOPIC = "the words around it do not say what it is of";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> LONG = Set.of("longer", "long", "shorter");
  private static final Set<String> SAVING =
      Set.of(
          "cut", "cuts", "cutting", "save", "saves", "saved", "saving", "savings", "shave",
          "shaves", "shaved", "shaving");
  private static final Set<String> KEPT =
      Set.of(
          "retains",
          "retaining",
          "retain",
          "retained",
          "maintains",
          "maintaining",
          "preserves",
          "preserving",
          "keeps",
          "achieves",
          "achieving",
          "delivers",
          "reaches",
          "sustains");

  private final Quantity quantity;
  private final Head head;
  private final Qualifier bound;
  private final @Nullable Topic topic;
  private final @Nullable Sense sense;

  private Forms(Quantity quantity, Head head, Qualifier bound) {
    this.quantity = quantity;
    this.head = head;
    this.bound = bound;
    this.sense = head.sense();
    this.topic = head.topic();
  }

  /** Words that state what is kept, before "95 % of the throughput". */
  static boolean kept(String word) {
    return KEPT.contains(word);
  }

  static Stating of(Quantity quantity, Head head, Bound bound, boolean kept, boolean verb) {
    Qualifier given = bound.qualifier();
    Qualifier qualifier =
        given == null ? (quantity.high() == null ? Qualifier.EXACT : Qualifier.RANGE) : given;
    Forms forms = new Forms(quantity, head, qualifier);
    if (forms.quality()) {
      return Stating.refused("it is of no cost");
    }
    return switch (quantity.kind()) {
      case TIMES -> forms.times();
      case PERCENT -> forms.percent(kept);
      case PART -> forms.part(verb);
      case ORDERS -> forms.orders();
      case PAIR -> forms.pair();
      case FIGURE -> Stating.refused("one figure has nothing to be compared with");
    };
  }

  /** A number with no words but what binds it. */
  static Stating bare(Form form, Quantity quantity, Bound bound) {
    Qualifier given = bound.qualifier();
    return Stating.of(
        form,
        quantity,
        given == null ? (quantity.high() == null ? Qualifier.EXACT : Qualifier.RANGE) : given,
        null);
  }

  private boolean quality() {
    return topic != null && topic.kind() == Kind.QUALITY && !ofTime();
  }

  /** "1.5x faster" is of time, whatever else is near. */
  private boolean ofTime() {
    return sense == Sense.FAST || sense == Sense.SLOW;
  }

  private Stating times() {
    if (sense == null) {
      return topic == null ? Stating.refused(NO_TOPIC) : as(ofYield() ? Form.FACTOR : Form.SHARE);
    }
    if (head.target() && sense == Sense.LESS) {
      return cost() || saving() ? as(Form.SHARE) : Stating.refused(NO_WAY);
    }
    return switch (sense) {
      case FAST, BETTER -> as(Form.FACTOR);
      case SLOW -> as(Form.SHARE);
      case WORSE -> as(Form.SHARE);
      case LESS -> moreOrLess(Form.FACTOR, Form.SHARE);
      case MORE -> moreOrLess(Form.SHARE, Form.FACTOR);
    };
  }

  private Stating percent(boolean kept) {
    boolean below100 = quantity.top().compareTo(HUNDRED) < 0;
    if (sense == null && topic != null && quantity.signed() != 0) {
      boolean minus = quantity.signed() < 0;
      return as(ofYield() ? (minus ? Form.LOSS : Form.GAIN) : minus ? Form.CUT : Form.GROWTH);
    }
    if (topic != null && sense == null && kept && ofYield()) {
      return left();
    }
    if (sense == null && topic != null && head.of() && cost() && !kept) {
      return as(Form.SHARE);
    }
    if (head.target()) {
      return (cost() || saving()) && sense == Sense.LESS ? as(Form.SHARE) : Stating.refused(NO_WAY);
    }
    if (sense == null) {
      return Stating.refused(topic == null ? NO_TOPIC : NO_WAY);
    }
    return switch (sense) {
      case FAST -> as(below100 ? List.of(Form.GAIN, Form.CUT) : List.of(Form.GAIN));
      case SLOW -> as(Form.GROWTH);
      case LESS ->
          below100 ? moreOrLess(Form.CUT, Form.LOSS) : Stating.refused("100 % less is nothing");
      case MORE -> moreOrLess(Form.GROWTH, Form.GAIN);
      case BETTER -> as(cost() && topic != null && !ofYield() ? Form.CUT : Form.GAIN);
      case WORSE -> as(ofYield() && !head.word().startsWith("overhead") ? Form.LOSS : Form.GROWTH);
    };
  }

  /** "95 % of the throughput" is 5 % less. */
  private Stating left() {
    Qualifier turned =
        switch (bound) {
          case MORE_THAN -> Qualifier.AT_MOST;
          case LESS_THAN, AT_MOST -> Qualifier.MORE_THAN;
          default -> bound;
        };
    if (bound == Qualifier.UP_TO || quantity.top().compareTo(HUNDRED) > 0) {
      return Stating.refused(NO_WAY);
    }
    BigDecimal high = quantity.high();
    return as(Form.LOSS)
        .numbers(
            HUNDRED.subtract(quantity.top()),
            high == null ? null : HUNDRED.subtract(quantity.low()),
            "%",
            turned);
  }

  /** Half, a third, two thirds. */
  private Stating part(boolean verb) {
    int slash = quantity.unit().indexOf('/');
    int count = Integer.parseInt(quantity.unit().substring(0, slash));
    int parts = Integer.parseInt(quantity.unit().substring(slash + 1));
    boolean removed = sense == Sense.LESS && !head.target() && !head.of();
    if (sense == Sense.FAST && count == 1) {
      return as(Form.SHARE).numbers(BigDecimal.valueOf(parts), null, "x", bound);
    }
    boolean asLong = head.word().equals("long");
    if (sense != null && sense != Sense.LESS && !asLong) {
      return Stating.refused(NO_WAY);
    }
    if (topic == null && !saving() && !asLong) {
      return Stating.refused(NO_TOPIC);
    }
    boolean half = count == 1 && parts == 2;
    if (removed && !(half && !ofYield())) {
      return as(ofYield() ? Form.LOSS : Form.CUT);
    }
    if (!removed && (count > 1 || ofYield())) {
      return ofYield()
          ? as(Form.LOSS).numbers(HUNDRED.subtract(quantity.low()), null, "%", bound)
          : as(Form.SHARE);
    }
    Qualifier turned = removed || verb ? bound : turned();
    return as(Form.FACTOR).numbers(BigDecimal.valueOf(parts), null, "x", turned);
  }

  /** Less than half the memory is more than twice as good. */
  private Qualifier turned() {
    return switch (bound) {
      case MORE_THAN -> Qualifier.LESS_THAN;
      case LESS_THAN, AT_MOST -> Qualifier.MORE_THAN;
      default -> bound;
    };
  }

  private Stating orders() {
    if (sense == null) {
      return topic == null || ofYield() || head.of()
          ? Stating.refused(NO_TOPIC)
          : as(Form.MAGNITUDE);
    }
    return switch (sense) {
      case FAST, BETTER -> as(Form.MAGNITUDE);
      case LESS -> cost() ? as(Form.MAGNITUDE) : Stating.refused(NO_TOPIC);
      case MORE -> ofYield() ? as(Form.MAGNITUDE) : Stating.refused(NO_TOPIC);
      case SLOW, WORSE -> Stating.refused("it may be said of the rival");
    };
  }

  private Stating pair() {
    if (quantity.unit().equals("%")) {
      return topic != null && cost() ? as(Form.COSTS) : Stating.refused(NO_TOPIC);
    }
    Unit unit = Unit.of(quantity.unit());
    if (unit.rate()) {
      return Stating.of(Form.YIELDS, quantity, bound, Resource.THROUGHPUT);
    }
    String resource =
        topic != null && cost() && topic.resource() != null && !unit.kind().equals("time")
            ? topic.resource()
            : Figures.resource(quantity.unit());
    return resource == null && !unit.kind().startsWith("memory")
        ? Stating.refused(NO_TOPIC)
        : Stating.of(Form.COSTS, quantity, bound, resource);
  }

  private Stating moreOrLess(Form ofCost, Form ofYield) {
    if ((LONG.contains(head.word()) || compresses()) && topic == null) {
      return as(ofCost);
    }
    if (head.word().equals("cheaper") || head.word().equals("smaller")) {
      return as(ofCost);
    }
    if (topic == null) {
      return saving() ? as(ofCost) : Stating.refused(NO_TOPIC);
    }
    boolean grown = sense == Sense.MORE && Resource.PARAMETERS.equals(topic.resource());
    return grown
        ? Stating.refused("it is of scale, not of cost")
        : as(ofYield() ? ofYield : ofCost);
  }

  /** What is cut, saved or shaved off is a cost, named or not. */
  private boolean saving() {
    return sense == Sense.LESS && SAVING.contains(head.word());
  }

  private boolean compresses() {
    return head.word().startsWith("compress");
  }

  private boolean cost() {
    return topic != null && !ofYield();
  }

  private boolean ofYield() {
    if (topic == null) {
      return false;
    }
    return topic.kind() == Kind.YIELD || (topic.kind() == Kind.COUNTED && sense != Sense.LESS);
  }

  private Stating as(Form form) {
    return as(List.of(form));
  }

  private Stating as(List<Form> forms) {
    return Stating.of(forms, quantity, bound, resource());
  }

  private @Nullable String resource() {
    if (ofTime() && (topic == null || topic.kind() != Kind.YIELD || topic.resource() == null)) {
      return Resource.TIME;
    }
    if (head.word().equals("cheaper")) {
      return "cost";
    }
    boolean unsaid = topic == null || topic.resource() == null;
    if (unsaid && (head.word().equals("smaller") || compresses())) {
      return Resource.SIZE;
    }
    if (LONG.contains(head.word()) && topic == null) {
      return Resource.TIME;
    }
    return topic == null
        ? null
        : topic.kind() == Kind.COUNTED && ofYield() ? Resource.THROUGHPUT : topic.resource();
  }
}
