package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.ChangeKind;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * A node or relationship that differs between two loads.
 *
 * @param subject the node, or where the relationship starts
 * @param relationship empty for a node
 * @param object where the relationship ends; empty for a node
 * @param modality of a role
 * @param edits the properties that differ; empty where all is new or gone
 */
public record ChangesSince(ChangeKind kind, Entry subject, @Nullable RelationshipType relationship,
        @Nullable Entry object, @Nullable Modality modality, @Nullable Text edits,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String edited = (this.edits != null) ? ": " + this.edits.in(words.language()) : "";
        return words.of(this.kind) + ": " + what(words) + edited + ".";
    }

    /** The sentence tells how binding a role is beside the role. */
    @Override
    public String told(Words words) {
        return sentence(words);
    }

    private String what(Words words) {
        String subject = this.subject.title(words.language());
        if (this.relationship == null || this.object == null) {
            return words.text("plan.node", words.label(this.subject.label()), subject, this.subject.id());
        }
        String relationship = words.text("plan.relationship", subject, words.of(this.relationship),
                this.object.title(words.language()));
        return (this.modality != null) ? words.text("plan.role", relationship, words.of(this.modality)) : relationship;
    }

}
