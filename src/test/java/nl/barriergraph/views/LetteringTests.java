package nl.barriergraph.views;

import java.util.List;
import java.util.Map;

import nl.barriergraph.views.Drawing.Area;
import nl.barriergraph.views.Drawing.Kind;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.Drawing.Pen;
import nl.barriergraph.views.Drawing.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetteringTests {

    @Test
    void breaksLinesAtWords() {
        assertThat(Lettering.BOX_TITLE.wrap("Ministerie van Justitie en Veiligheid", 80))
            .containsExactly("Ministerie van", "Justitie en", "Veiligheid");
    }

    @Test
    void breaksWithinAWordOnlyWhereItIsWiderThanTheLine() {
        assertThat(Lettering.BOX_TITLE.wrap("migratieverbindingsfunctionarissen", 110)).hasSizeGreaterThan(1)
            .allSatisfy((line) -> assertThat(Lettering.BOX_TITLE.width(line)).isLessThanOrEqualTo(110))
            .first()
            .asString()
            .endsWith("-");
    }

    @Test
    void knowsWhichLettersItLacks() {
        assertThat(Lettering.SMALL.covers("‹Barrière› → “één”")).isTrue();
        assertThat(Lettering.SMALL.covers("CO\u2082")).isFalse();
    }

    @Test
    void isMeasuredByAGeometryThatSeesFaults() {
        Area area = new Area(0, 0, 50, 20, 0, Palette.PAPER, Pen.NONE);
        Text text = new Text(5, 12, "veel te lang voor dit vak", Lettering.SMALL, Palette.INK, false);
        Part box = new Part(Kind.NODE, "a", "", null, Map.of(), List.of(area, text));
        Part same = new Part(Kind.NODE, "b", "", null, Map.of(), List.of(area, text));
        assertThat(Geometry.faults(new Drawing(60, 30, List.of(box, same))))
            .anyMatch((fault) -> fault.startsWith("cut"))
            .anyMatch((fault) -> fault.startsWith("text over text"))
            .anyMatch((fault) -> fault.startsWith("box over box"))
            .anyMatch((fault) -> fault.startsWith("text out of its box"));
    }

}
