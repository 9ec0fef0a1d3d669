package dev.remeasure.claims.reading.phrase;

import java.util.regex.Pattern;

/** Words that say what a number counts and which way it goes. */
enum Cues {
  COST(
      "\\b(time|latency|memory|footprint|energy|cost|traffic|size|duration|allocation|overhead"
          + "|steps?|calls?|bytes?|runtime|bandwidth|parameters?)\\b"),
  WORSE("slow|overhead|longer|more (time|memory|energy|cost|steps|calls)|as long|larger|bigger"),
  LESS(
      "less|fewer|lower|smaller|shorter|reduc|cut|sav|decreas|shrink|drop|lighter|cheaper|\\bdown\\b"),
  FASTER("faster|quicker|speed|accelerat"),
  YIELD("throughput|speed|as fast|\\brate\\b|fps|requests"),
  /** Words after which "x" may be meant on top of the baseline. */
  ADDED("faster|quicker|more|higher|better|larger|longer|slower");

  private final Pattern words;

  Cues(String words) {
    this.words = Pattern.compile(words);
  }

  boolean in(String text) {
    return words.matcher(text).find();
  }
}
