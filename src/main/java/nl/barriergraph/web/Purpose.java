package nl.barriergraph.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.Question;

/** What one asks a question for; a new question stands under {@link #OTHER}. */
public enum Purpose {

    WHO("who-owns-barrier", "barrier-sheet", "duties-of-actor", "ownership-matrix", "who-at-the-table",
            "responsibility-chain", "chain-between", "escalation-path", "collaboration", "overlap", "information-flows",
            "funding"),

    WHAT_IS_NOT("coverage-gaps", "barriers-without-dutch-owner", "stated-gaps", "without-actor", "coverage-matrix",
            "dropped-threads", "eu-duties-for-netherlands", "contradictions"),

    WHEN("deadlines", "reporting-chain", "lineage", "theme-thread", "changes-since"),

    WHERE("evidence-of", "source-coverage", "wishes-and-tasks", "positions", "law-impact", "model-overview"),

    OTHER;

    private final List<String> questions;

    Purpose(String... questions) {
        this.questions = List.of(questions);
    }

    /** The questions of the catalogue by purpose, each once. */
    static Map<Purpose, List<Question>> group(Catalogue catalogue) {
        Map<Purpose, List<Question>> groups = new EnumMap<>(Purpose.class);
        for (Purpose purpose : values()) {
            List<Question> questions = (purpose == OTHER) ? others(catalogue)
                    : purpose.questions.stream().flatMap((name) -> catalogue.find(name).stream()).toList();
            if (!questions.isEmpty()) {
                groups.put(purpose, questions);
            }
        }
        return groups;
    }

    private static List<Question> others(Catalogue catalogue) {
        return catalogue.all()
            .stream()
            .filter((question) -> List.of(values())
                .stream()
                .noneMatch((purpose) -> purpose.questions.contains(question.name())))
            .toList();
    }

}
