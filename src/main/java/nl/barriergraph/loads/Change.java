package nl.barriergraph.loads;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.ChangeKind;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * A node or relationship that differs between two versions of the data.
 *
 * @param subject the node, or where the relationship starts
 * @param type of the relationship; null for a node
 * @param object where the relationship ends; null for a node
 * @param modality of a role; null for everything else
 * @param validFrom from when the relationship holds, where that is said
 * @param edits the properties that differ; none where all is new or gone
 * @param sources ids of the passages that carry it, those of the later version where it
 * is there
 */
public record Change(ChangeKind kind, Entry subject, @Nullable RelationshipType type, @Nullable Entry object,
        @Nullable Modality modality, @Nullable String validFrom, List<Edit> edits, List<String> sources) {

    /**
     * A property with another value.
     *
     * @param before null where it had none
     * @param after null where it has none any more
     */
    public record Edit(String property, @Nullable Object before, @Nullable Object after) {

        String text(Words words) {
            return words.text("plan.edit", name(words), value(this.before, words), value(this.after, words));
        }

        /** Within a sentence. */
        private String name(Words words) {
            String name = words.text("property." + this.property);
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }

        private static String value(@Nullable Object value, Words words) {
            if (value == null) {
                return words.text("plan.noValue");
            }
            return (value instanceof List<?> list)
                    ? list.stream().map(String::valueOf).collect(Collectors.joining(", ", "“", "”"))
                    : "“" + value + "”";
        }

    }

    public boolean isNode() {
        return this.type == null;
    }

    /** What it is about, in words. */
    public String what(Words words) {
        if (this.type == null || this.object == null) {
            return words.text("plan.node", words.label(this.subject.label()), this.subject.title(words.language()),
                    this.subject.id());
        }
        String relationship = words.text("plan.relationship", this.subject.title(words.language()), words.of(this.type),
                this.object.title(words.language()));
        return (this.modality != null) ? words.text("plan.role", relationship, words.of(this.modality)) : relationship;
    }

    /** The properties that differ, in words; empty where there are none. */
    public String edited(Words words) {
        return this.edits.stream().map((edit) -> edit.text(words)).collect(Collectors.joining("; "));
    }

    /** The whole change as a line. */
    public String line(Words words) {
        String edited = edited(words);
        return Objects.requireNonNull(words.of(this.kind)) + ": " + what(words)
                + (edited.isEmpty() ? "" : "; " + edited);
    }

}
