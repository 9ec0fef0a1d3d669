package dev.remeasure.ui.paper;

import dev.remeasure.claims.component.ComponentPage;
import dev.remeasure.claims.component.Components;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The page that a paper's component has in the harness, as HTML. */
final class ComponentHtml {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();

  private ComponentHtml() {}

  /** The page of the paper with a key, without its title; empty if no component has one. */
  static Optional<String> of(String key) {
    return Components.page(key).map(ComponentPage::text).map(ComponentHtml::html);
  }

  /** Markdown as HTML in which nothing but Markdown has a meaning. */
  static String html(String markdown) {
    Node document = PARSER.parse(markdown);
    Node first = document.getFirstChild();
    if (first instanceof Heading title && title.getLevel() == 1) {
      title.unlink();
    }
    document.accept(new Demote());
    return RENDERER.render(document);
  }

  /** Puts every heading a level deeper, below that of the paper's page. */
  private static final class Demote extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(6, heading.getLevel() + 1));
      visitChildren(heading);
    }
  }
}
