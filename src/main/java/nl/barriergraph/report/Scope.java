package nl.barriergraph.report;

import java.util.Set;

import nl.barriergraph.graph.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param subject the one barrier or actor; null for everything
 * @param near ids of the nodes that have to do with the subject
 */
record Scope(@Nullable Entry subject, Set<String> near) {

    static final Scope EVERYTHING = new Scope(null, Set.of());

    boolean isEverything() {
        return this.subject == null;
    }

    boolean isFor(String label) {
        return this.subject != null && this.subject.label().equals(label);
    }

    boolean isNear(Entry entry) {
        return isEverything() || this.near.contains(entry.id());
    }

}
