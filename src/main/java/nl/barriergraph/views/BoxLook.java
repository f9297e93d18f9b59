package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.List;

import org.springframework.util.StringUtils;

import nl.barriergraph.views.Drawing.Area;
import nl.barriergraph.views.Drawing.Mark;
import nl.barriergraph.views.Drawing.Pen;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;
import nl.barriergraph.views.GraphView.Relation;

/**
 * How boxes and lines look: the subject is filled, an absence is dashed, what stands for
 * several has a second edge; each label has corners of its own.
 */
final class BoxLook {

    static final int PADDING = 7;

    private BoxLook() {
    }

    /** The dashes that tell wishes and derived relations from stated tasks. */
    static Pen pen(Relation relation, String colour) {
        String dash = relation.isWish() ? (relation.isDerived() ? "6 3 1.5 3" : "6 3")
                : (relation.isDerived() ? "1.5 2.5" : "");
        return new Pen(colour, 1.2, dash);
    }

    static String colour(Box box) {
        return (box.form() == Form.ABSENT) ? Palette.QUIET : Palette.of(box.label());
    }

    static double height(Box box, double width) {
        double inner = width - 2 * PADDING;
        double height = 2 * PADDING
                + Lettering.BOX_TITLE.wrap(box.title(), inner).size() * Lettering.BOX_TITLE.leading();
        if (!box.caption().isEmpty()) {
            height += Lettering.CAPTION.wrap(caption(box), inner).size() * Lettering.CAPTION.leading();
        }
        if (!box.remark().isEmpty()) {
            height += Lettering.SMALL.wrap(box.remark(), inner).size() * Lettering.SMALL.leading();
        }
        return height - 2;
    }

    static List<Mark> marks(Box box, double x, double y, double width, double height) {
        String colour = colour(box);
        boolean filled = box.form() == Form.SUBJECT;
        String text = filled ? Palette.PAPER : Palette.INK;
        List<Mark> marks = new ArrayList<>();
        if (box.form() == Form.FOLD) {
            marks.add(new Area(x + 3, y + 3, width, height, radius(box), Palette.PAPER, new Pen(colour, 1, "")));
        }
        marks.add(new Area(x, y, width, height, radius(box), fill(box, colour),
                new Pen(colour, filled ? 1.6 : 1, (box.form() == Form.ABSENT) ? "4 3" : "")));
        double inner = width - 2 * PADDING;
        double baseline = y + PADDING + Lettering.CAPTION.size() - 1;
        if (!box.caption().isEmpty()) {
            List<String> lines = Lettering.CAPTION.wrap(caption(box), inner);
            marks.addAll(Drawing.texts(x + PADDING, baseline, lines, Lettering.CAPTION, filled ? text : colour, false));
            baseline += lines.size() * Lettering.CAPTION.leading();
        }
        List<String> lines = Lettering.BOX_TITLE.wrap(box.title(), inner);
        marks.addAll(Drawing.texts(x + PADDING, baseline, lines, Lettering.BOX_TITLE, text, false));
        baseline += lines.size() * Lettering.BOX_TITLE.leading();
        if (!box.remark().isEmpty()) {
            marks.addAll(Drawing.texts(x + PADDING, baseline, Lettering.SMALL.wrap(box.remark(), inner),
                    Lettering.SMALL, filled ? text : Palette.QUIET, false));
        }
        return marks;
    }

    private static String caption(Box box) {
        return StringUtils.capitalize(box.caption());
    }

    private static String fill(Box box, String colour) {
        return switch (box.form()) {
            case SUBJECT -> colour;
            case ABSENT -> Palette.PAPER;
            default -> Palette.tint(colour);
        };
    }

    private static double radius(Box box) {
        return switch (box.label()) {
            case "Actor" -> 9;
            case "Intervention" -> 4;
            default -> 0;
        };
    }

}
