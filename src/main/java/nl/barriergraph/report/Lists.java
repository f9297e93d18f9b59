package nl.barriergraph.report;

import java.util.List;

import nl.barriergraph.model.Modality;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Contradictions;
import nl.barriergraph.questions.CoverageGaps;
import nl.barriergraph.questions.Deadlines;
import nl.barriergraph.questions.Row;
import nl.barriergraph.report.Block.Paragraph;
import nl.barriergraph.report.Block.Places;
import org.jspecify.annotations.Nullable;

/** The chapters that are one list each. */
final class Lists {

    private Lists() {
    }

    static List<Block> deadlines(Inquiry inquiry) {
        Answer answer = inquiry.ask("deadlines");
        return List.of(new Paragraph(inquiry.text("deadlines.lead"), false),
                inquiry.table(inquiry.text("chapter.deadlines"), answer,
                        (row) -> row instanceof Deadlines due && inquiry.scope().isNear(due.subject()),
                        Inquiry.column("subject", 10), Inquiry.column("due", 5), Inquiry.column("state", 4),
                        Inquiry.column("actors", 8), Inquiry.column("modality", 6), Inquiry.column("outcome", 5),
                        Inquiry.column("followUp", 8), Inquiry.column("sources", 4)));
    }

    static List<Block> contradictions(Inquiry inquiry) {
        return List.of(new Paragraph(inquiry.text("contradictions.lead"), false),
                inquiry.table(inquiry.text("chapter.contradictions"), inquiry.ask("contradictions"),
                        (row) -> touches(row, inquiry.scope()), Inquiry.column("conflict", 8),
                        Inquiry.column("explanation", 12), Inquiry.column("documents", 8),
                        Inquiry.column("concerns", 8), Inquiry.column("evidence", 4), Inquiry.column("sources", 4)));
    }

    static List<Block> sources(Inquiry inquiry) {
        return List.of(new Paragraph(inquiry.text("sources.lead"), false),
                inquiry.table(inquiry.text("sources.read"), inquiry.ask("source-coverage"), (row) -> true,
                        Inquiry.column("document", 9), Inquiry.column("section", 9), Inquiry.column("available", 5),
                        Inquiry.column("missingPages", 5)));
    }

    /** Everything that was referred to, in the order of the numbers. */
    static List<Block> places(Inquiry inquiry) {
        return List.of(new Places(inquiry.places().stream().map((place) -> place.line(inquiry.words())).toList()));
    }

    /** Whether a row has to do with what the report is about. */
    static boolean touches(Row row, Scope scope) {
        if (row instanceof CoverageGaps gap) {
            return scope.isNear(gap.subject());
        }
        return !(row instanceof Contradictions conflict) || scope.isEverything()
                || conflict.concerns().stream().anyMatch(scope::isNear);
    }

    /** A wish or a proposal is no assignment. */
    static boolean isWish(@Nullable Modality modality) {
        return modality == Modality.DESIRED || modality == Modality.PROPOSED;
    }

}
