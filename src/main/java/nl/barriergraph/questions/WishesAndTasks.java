package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One role a document gives somebody.
 *
 * @param modality how binding the wording is
 * @param task what exactly, where the subject does not tell
 */
public record WishesAndTasks(Modality modality, Entry actor, RelationshipType role, Entry subject, @Nullable Text task,
        Evidence evidence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        return words.text("sentence.duty", Titles.of(this.actor, words), words.noun(this.role),
                Titles.of(this.subject, words));
    }

}
