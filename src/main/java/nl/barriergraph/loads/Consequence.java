package nl.barriergraph.loads;

import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.CoverageGaps;
import nl.barriergraph.questions.Deadlines;
import nl.barriergraph.questions.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the data brings about.
 *
 * @param subject what it befalls
 * @param gap id of the gap that opens or closes
 * @param what which gap that is
 * @param role what nobody does any more
 * @param actors who did so
 * @param due the deadline that is past, or no longer
 */
public record Consequence(ConsequenceKind kind, Entry subject, @Nullable String gap, @Nullable Text what,
        @Nullable RelationshipType role, List<Entry> actors, @Nullable String due) {

    static Consequence of(ConsequenceKind kind, CoverageGaps row, Text what) {
        return new Consequence(kind, row.subject(), row.gap(), what, null, List.of(), null);
    }

    static Consequence of(ConsequenceKind kind, Deadlines row) {
        return new Consequence(kind, row.subject(), null, null, null, List.of(), row.due());
    }

    static Consequence lost(Entry subject, RelationshipType role, List<Entry> actors) {
        return new Consequence(ConsequenceKind.LOSES_LAST, subject, null, null, role, actors, null);
    }

    public String sentence(Words words) {
        String label = words.label(this.subject.label());
        String title = this.subject.title(words.language());
        if (this.role != null) {
            String actors = this.actors.stream()
                .map((actor) -> actor.title(words.language()))
                .collect(Collectors.joining(", "));
            return words.text("plan.lost", label, title, words.noun(this.role), this.actors.size(), actors);
        }
        return (this.what != null && this.gap != null)
                ? words.text("plan.gap", this.gap.substring(0, 3), label, title, this.what.in(words.language()))
                : words.text("plan.due", label, title, String.valueOf(this.due));
    }

}
