package dev.remeasure.ui.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.audit.Link;
import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of the changes of the record.
 *
 * @param head the newest link of all; null if nothing was logged yet
 * @param links newest first
 * @param about the subject that is asked for; null for all
 * @param by the name that is asked for; null for anyone
 * @param later whether there are newer ones on pages before this one
 * @param next number that the next page begins after; null if this is the last page
 */
public record RecordView(
    @Nullable Link head,
    List<Link> links,
    @Nullable String about,
    @Nullable String by,
    boolean later,
    @Nullable Long next) {
  private static final Pattern SUBJECT = Pattern.compile("(attempt|claim|paper) ([\\w.-]+)");

  /** The page of what a change is about; null if it has none. */
  public static @Nullable String page(Link link) {
    Matcher subject = SUBJECT.matcher(link.subject());
    return subject.matches() ? "/" + subject.group(1) + "s/" + subject.group(2) : null;
  }

  /** The page of the newest changes. */
  public String first() {
    String filter = parameter("about", about) + parameter("by", by);
    return filter.isEmpty() ? "/record" : "/record?" + filter.substring(1);
  }

  /** The page of the changes that are older than these. */
  public String older() {
    return "/record?after=" + next + parameter("about", about) + parameter("by", by);
  }

  private static String parameter(String name, @Nullable String value) {
    return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
  }
}
