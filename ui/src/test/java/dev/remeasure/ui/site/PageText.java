package dev.remeasure.ui.site;

/** What a reader of a page reads. */
public final class PageText {
  private PageText() {}

  /** The page's visible words, with single spaces. */
  public static String of(String html) {
    return html.replaceAll("(?s)<(option|title)[^>]*>.*?</\\1>", "")
        .replaceAll("<[^>]*>", " ")
        .replace("&amp;", "&")
        .replaceAll("[\\s\u00a0]+", " ")
        .replaceAll(" ([.,:;])", "$1");
  }
}
