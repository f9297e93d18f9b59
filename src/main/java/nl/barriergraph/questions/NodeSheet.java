package nl.barriergraph.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;

/**
 * One node with its properties and everything it is linked to, from one version of the
 * data.
 *
 * @param properties by name, without the id
 * @param references the nodes that properties refer to, by the name of the property
 * @param links by type and direction
 * @param sources the passages that state the node or carry its links
 */
public record NodeSheet(Label label, Entry entry, SortedMap<String, Object> properties, Map<String, Entry> references,
        List<Link> links, List<Citation> sources, Edition edition, LoadInfo load) {

    /**
     * A relationship of the node.
     *
     * @param outgoing whether it starts at the node
     * @param other the node at its other end
     * @param modality only on roles
     * @param evidence not on those that say where something stands
     * @param task what exactly, in the words of a role
     * @param passages ids of those that carry it
     */
    public record Link(RelationshipType type, boolean outgoing, Entry other, @Nullable Modality modality,
            @Nullable Evidence evidence, @Nullable Text task, @Nullable String note, @Nullable String validFrom,
            @Nullable String validTo, List<String> passages) {
    }

    /** The highest marking among the sources. */
    public Marking marking() {
        return this.sources.stream().map(Citation::marking).max(Comparator.naturalOrder()).orElse(Marking.PUBLIC);
    }

    /** The numbers, from 1, that the passages of a link have among the sources. */
    public List<Integer> footnotes(Link link) {
        return IntStream.range(0, this.sources.size())
            .filter((i) -> link.passages().contains(this.sources.get(i).id()))
            .mapToObj((i) -> i + 1)
            .toList();
    }

}
