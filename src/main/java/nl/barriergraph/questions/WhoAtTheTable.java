package nl.barriergraph.questions;

import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Attendance;
import nl.barriergraph.model.Ground;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Tier;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * An actor at the table, or a role for which nobody is known.
 *
 * @param roles its settled roles, or those it is wished or proposed for
 * @param subjects for what
 * @param fails what nobody executes, coordinates or is accountable for without it
 * @param forums the forums it already sits on
 */
public record WhoAtTheTable(Attendance attendance, Known<Entry> actor, @Nullable Tier tier,
        List<RelationshipType> roles, @Nullable Modality modality, Ground ground, List<Entry> subjects,
        List<Entry> fails, List<Entry> forums, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String subjects = Titles.of(this.subjects, words);
        if (this.actor instanceof Known.Fact<Entry> fact) {
            String roles = this.roles.stream().map(words::of).collect(Collectors.joining(", "));
            String actor = fact.value().title(words.language());
            String attendance = StringUtils.capitalize(words.of(this.attendance));
            return this.fails.isEmpty() ? words.text("sentence.table", actor, attendance, roles, subjects) : words
                .text("sentence.table.fails", actor, attendance, roles, subjects, Titles.of(this.fails, words));
        }
        return words.text("sentence.nobody", words.anyNoun(this.roles), subjects,
                words.of(((Known.Absent<Entry>) this.actor).kind()));
    }

}
