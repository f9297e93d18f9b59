package nl.barriergraph.questions;

import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Ground;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Tier;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One actor's roles at a barrier, or that nobody has the barrier itself.
 *
 * @param actor who, or why nobody is known to own the barrier itself
 * @param letters the letters of its roles; without an actor those that are missing
 * @param wished the letters of roles that are only wished or proposed
 * @param ground the strongest on which a role rests
 * @param modality the strongest of a role
 * @param period whether any of the roles holds
 * @param evidence whether any role is linked to the barrier by stated links alone
 */
public record OwnershipMatrix(Entry barrier, Known<Entry> actor, @Nullable Tier tier, List<String> letters,
        List<String> wished, Ground ground, @Nullable Modality modality, @Nullable Period period,
        @Nullable Evidence evidence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String barrier = this.barrier.title(words.language());
        if (this.actor instanceof Known.Fact<Entry> fact) {
            String actor = fact.value().title(words.language());
            if (this.wished.isEmpty()) {
                return words.text("sentence.duty", actor, words.allNouns(roles(this.letters)), barrier);
            }
            return this.letters.isEmpty()
                    ? words.text("sentence.roles.wished", actor, words.allNouns(roles(this.wished)), barrier)
                    : words.text("sentence.roles.both", actor, words.allNouns(roles(this.letters)), barrier,
                            roles(this.wished, words));
        }
        return words.text("sentence.nobody", words.anyNoun(roles(this.letters)), barrier,
                words.of(((Known.Absent<Entry>) this.actor).kind()));
    }

    private static String roles(List<String> letters, Words words) {
        return roles(letters).stream().map(words::of).collect(Collectors.joining(", "));
    }

    private static List<RelationshipType> roles(List<String> letters) {
        return RelationshipType.roles().stream().filter((role) -> letters.contains(role.letter())).toList();
    }

}
