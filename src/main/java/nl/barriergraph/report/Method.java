package nl.barriergraph.report;

import java.util.Arrays;
import java.util.List;

import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Ground;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Modality;
import nl.barriergraph.report.Block.Field;
import nl.barriergraph.report.Block.Heading;
import nl.barriergraph.report.Block.Look;
import nl.barriergraph.report.Block.Paragraph;
import nl.barriergraph.report.Block.Table;

/** How the report came to be, what its words mean, and what it cannot tell. */
final class Method {

    private Method() {
    }

    static List<Block> of(Inquiry inquiry) {
        return List.of(new Paragraph(inquiry.words().text("page.workingList"), true),
                new Paragraph(
                        inquiry.text("method.data", inquiry.first().load().fingerprint(),
                                inquiry.text("edition." + inquiry.first().edition().slug()), inquiry.asOf().toString()),
                        false),
                new Paragraph(inquiry.text("method.figures"), false),
                new Heading("method-limits", 2, inquiry.text("method.limits")),
                new Paragraph(inquiry.text("method.unread"), false),
                new Paragraph(inquiry.text("method.derived"), false),
                new Paragraph(inquiry.text("method.effect"), false),
                new Paragraph(inquiry.text("method.markings"), false),
                new Heading("method-words", 2, inquiry.text("method.words")),
                table(inquiry, "absence", AbsenceKind.values()), table(inquiry, "modality", Modality.values()),
                table(inquiry, "ground", Ground.values()), table(inquiry, "evidence", Evidence.values()),
                table(inquiry, "markings", Marking.values()));
    }

    private static Table table(Inquiry inquiry, String name, Enum<?>... words) {
        return inquiry.table(inquiry.text("words." + name), List.of(1, 3),
                List.of(inquiry.text("word"), inquiry.text("meaning")),
                Arrays.stream(words)
                    .map((word) -> List.of(new Field(inquiry.words().of(word), look(word), List.of()),
                            Field.of(inquiry.text("words." + word.name()))))
                    .toList());
    }

    private static Look look(Enum<?> word) {
        if (word instanceof AbsenceKind) {
            return Look.ABSENT;
        }
        if (word instanceof Modality modality && Lists.isWish(modality)) {
            return Look.WISH;
        }
        return (word == Evidence.DERIVED || word == Ground.INHERITED) ? Look.DERIVED : Look.PLAIN;
    }

}
