package nl.barriergraph.loads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

/** Changes a data set at random, the same way for the same seed. */
final class RandomChanges {

    private final Random random;

    RandomChanges(long seed) {
        this.random = new Random(seed);
    }

    Dataset of(Dataset dataset) {
        Dataset changed = dataset;
        for (int steps = this.random.nextInt(1, 9); steps > 0; steps--) {
            changed = step(changed);
        }
        return changed;
    }

    private Dataset step(Dataset dataset) {
        List<Node> nodes = new ArrayList<>(dataset.nodes().values());
        List<Relationship> relationships = new ArrayList<>(dataset.relationships().values());
        switch (this.random.nextInt(6)) {
            case 0 -> nodes.add(node(Label.ACTOR));
            case 1 -> nodes.add(node(Label.INTERVENTION));
            case 2 -> {
                String gone = one(nodes).id();
                nodes.removeIf((node) -> node.id().equals(gone));
                relationships.removeIf((row) -> row.from().equals(gone) || row.to().equals(gone));
            }
            case 3 -> nodes.add(changed(one(nodes)));
            case 4 -> duty(nodes, relationships);
            default -> {
                if (!relationships.isEmpty()) {
                    relationships.remove(one(relationships));
                }
            }
        }
        return Dataset.of(nodes, relationships);
    }

    private Node node(Label label) {
        String id = label.label().toLowerCase(Locale.ROOT) + "-" + this.random.nextInt(5);
        TreeMap<String, Object> properties = new TreeMap<>();
        properties.put("title", id);
        properties.put("tier", "NL");
        properties.put("kind", "ORGANISATION");
        return new Node(label, id, properties);
    }

    private Node changed(Node node) {
        TreeMap<String, Object> properties = new TreeMap<>(node.properties());
        properties.put("summary", "samenvatting " + this.random.nextInt(3));
        if (node.label() == Label.DELIVERABLE || node.label() == Label.ACTION) {
            properties.put("dueDate", String.valueOf(this.random.nextInt(2020, 2040)));
        }
        return new Node(node.label(), node.id(), properties);
    }

    private void duty(List<Node> nodes, List<Relationship> relationships) {
        List<Node> actors = nodes.stream().filter((node) -> node.label() == Label.ACTOR).toList();
        List<Node> targets = nodes.stream()
            .filter((node) -> List.of(Label.BARRIER, Label.INTERVENTION, Label.ACTION).contains(node.label()))
            .toList();
        if (!actors.isEmpty() && !targets.isEmpty()) {
            TreeMap<String, Object> properties = new TreeMap<>();
            properties.put("modality", one(List.of(Modality.values())).name());
            relationships
                .add(new Relationship(one(actors).id(), one(RelationshipType.roles()), one(targets).id(), properties));
        }
    }

    private <T> T one(List<T> list) {
        return list.get(this.random.nextInt(list.size()));
    }

}
