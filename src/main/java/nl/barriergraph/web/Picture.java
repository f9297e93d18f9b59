package nl.barriergraph.web;

import java.util.Arrays;
import java.util.List;

import nl.barriergraph.views.Figure;
import nl.barriergraph.views.Format;

import org.springframework.web.util.HtmlUtils;

/**
 * A picture of an answer within a page, and how to take it elsewhere.
 *
 * @param svg for the page
 * @param framed as it is drawn for a frame elsewhere
 * @param links of the answer
 */
public record Picture(String svg, Figure framed, String view, AnswerLinks links) {

    /** What a browser puts around a figure, with the line that opens its table. */
    private static final int MARGIN = 100;

    public String title() {
        return this.framed.title();
    }

    /** The forms it can be had in, by the end of a file's name. */
    public List<String> forms() {
        return Arrays.stream(Format.values()).map(Format::extension).toList();
    }

    /** A file of it, drawn for paper. */
    public String file(String form) {
        return this.links.sibling("/views/%s.%s".formatted(this.view, form));
    }

    /** Its address as points, sharp on paper; a word processor takes it as a picture. */
    public String points() {
        return this.links.permanent("/views/%s.png".formatted(this.view)) + "&scale=4";
    }

    /** HTML that shows it in another page, where it can do nothing but open links. */
    public String frame() {
        return """
                <iframe src="%s" title="%s" width="%d" height="%d" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>"""
            .formatted(HtmlUtils.htmlEscape(this.links.permanent("/embed/" + this.view), "UTF-8"),
                    HtmlUtils.htmlEscape(title(), "UTF-8"), this.framed.width() + MARGIN,
                    this.framed.height() + MARGIN);
    }

    /** Markdown that shows it and leads to the answer. */
    public String markdown() {
        return "[![%s](%s)](%s)".formatted(title().replace("[", "\\[").replace("]", "\\]"),
                this.links.permanent("/views/%s.svg".formatted(this.view)), this.links.permanent());
    }

}
