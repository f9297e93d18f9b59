package nl.barriergraph.views;

import java.util.Comparator;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.ResponsibilityChain;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;

/**
 * The chain of responsibility in columns: barrier, intervention, who, and policy with
 * what comes out of it. What does not fit on the sheet is summarised, the remotest first.
 */
final class Chain {

    private static final int WHO = 2;

    private static final int POLICY = 3;

    private Chain() {
    }

    static GraphView of(Material material) {
        return Flow.of(material, gather(material), "responsibility-chain", "view.chain.column");
    }

    private static Gathering gather(Material material) {
        Gathering gathering = new Gathering(material);
        material.named().values().forEach((subject) -> gathering.node(subject, column(subject)));
        for (ResponsibilityChain row : material.rows(ResponsibilityChain.class,
                Comparator.comparing((row) -> row.step()))) {
            Box from = box(row.from(), gathering);
            Box to = box(row.to(), gathering);
            gathering.link(Link.of(from.id(), row.relationship(), to.id(), material.words(), row.sources())
                .with(row.modality(), row.evidence(), row.period()));
        }
        return gathering;
    }

    private static Box box(Known<Entry> end, Gathering gathering) {
        return (end instanceof Known.Fact<Entry> fact) ? gathering.node(fact.value(), column(fact.value()))
                : gathering.absent(((Known.Absent<Entry>) end).kind(), WHO);
    }

    private static int column(Entry entry) {
        return switch (entry.label()) {
            case "Barrier" -> 0;
            case "Intervention" -> 1;
            case "Actor" -> WHO;
            default -> POLICY;
        };
    }

}
