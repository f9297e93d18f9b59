package nl.barriergraph.questions;

import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Severity;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One gap.
 *
 * @param gap its id, {@code <code>:<subject>[:<missing end>]}
 * @param missing the relationship that is missing; empty where a property is
 * @param why why it counts
 * @param wished actors for whom it is only a wish or a proposal
 * @param claim what a source itself says of it
 * @param decision the decision to accept it
 */
public record CoverageGaps(String gap, GapCode code, Entry subject, @Nullable RelationshipType missing, Text why,
        AbsenceKind absence, Severity severity, List<Entry> wished, @Nullable Entry claim, @Nullable Entry decision,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String subject = this.subject.title(words.language());
        String why = this.why.in(words.language());
        if (this.wished.isEmpty()) {
            return words.text("sentence.gap", this.code.name(), subject, why, words.of(this.absence));
        }
        String wished = this.wished.stream()
            .map((actor) -> actor.title(words.language()))
            .collect(Collectors.joining(", "));
        return words.text("sentence.gap.wished", this.code.name(), subject, why, wished);
    }

}
