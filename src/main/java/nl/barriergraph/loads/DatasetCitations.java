package nl.barriergraph.loads;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.questions.Citation;
import nl.barriergraph.questions.Text;

/** Finds where passages stand in a data set that the graph need not hold any more. */
final class DatasetCitations {

    private final Dataset dataset;

    private final Map<String, String> containers;

    DatasetCitations(Dataset dataset) {
        this.dataset = dataset;
        this.containers = dataset.relationships()
            .values()
            .stream()
            .filter((row) -> row.type() == RelationshipType.CONTAINS)
            .collect(Collectors.toMap(Relationship::to, Relationship::from, (first, second) -> first));
    }

    List<Citation> of(List<String> passages) {
        return passages.stream()
            .map((id) -> Optional.ofNullable(this.dataset.nodes().get(id)))
            .flatMap(Optional::stream)
            .filter((node) -> node.label() == Label.PASSAGE)
            .map(this::citation)
            .toList();
    }

    private Citation citation(Node passage) {
        Node section = container(passage);
        Node document = section;
        while (document.label() != Label.DOCUMENT) {
            document = container(document);
        }
        Object page = passage.properties().get("page");
        return new Citation(passage.id(), document.id(), title(document), section.id(), title(section),
                passage.text("number"), (page instanceof Long number) ? Integer.valueOf(number.intValue()) : null,
                Objects.toString(passage.text("anchor"), ""),
                Marking.valueOf(String.valueOf(document.text("marking"))));
    }

    private Node container(Node part) {
        return Objects.requireNonNull(this.dataset.nodes().get(this.containers.get(part.id())));
    }

    private static Text title(Node node) {
        String title = Objects.toString(node.text("title"), node.id());
        return new Text(title, Objects.toString(node.text("titleEn"), title));
    }

}
