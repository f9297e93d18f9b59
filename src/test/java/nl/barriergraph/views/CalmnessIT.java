package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.ResponsibilityChain;
import nl.barriergraph.views.GraphView.Box;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A chain stays as it was when one of its nodes goes. */
@ShippedGraph
class CalmnessIT {

    private static final Logger LOG = LoggerFactory.getLogger(CalmnessIT.class);

    @Autowired
    private Views views;

    @Autowired
    private Questions questions;

    @Test
    void keepsTheOrderOfTheOthers() {
        List<Double> shares = new ArrayList<>();
        for (String subject : List.of("geld", "arbeid", "doorreis", "winst-afnemen", "financieel-onderzoek-doen",
                "eu-actieplan-2015-1-e", "eu-actieplan-2021-4-c")) {
            Answer answer = this.questions.ask("responsibility-chain", Map.of("subject", List.of(subject)));
            GraphView whole = view(answer);
            whole.boxes()
                .stream()
                .filter((box) -> box.form() == GraphView.Form.NODE)
                .forEach((box) -> shares.add(flipped(whole, view(without(answer, box.id())))));
        }
        List<Double> sorted = shares.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        double worst = sorted.get(sorted.size() - 1);
        LOG.info("{} changes: median {} %, worst {} % of pairs flipped", sorted.size(), 100 * median, 100 * worst);
        assertThat(median).isLessThan(0.05);
    }

    private GraphView view(Answer answer) {
        return this.views.draw(answer, Words.in(Language.NL), Sheet.of("a3", null)).view();
    }

    private static Answer without(Answer answer, String id) {
        List<ResponsibilityChain> rows = answer.rows()
            .stream()
            .map(ResponsibilityChain.class::cast)
            .filter((row) -> Stream.of(row.from(), row.to()).noneMatch((end) -> isNode(end, id)))
            .toList();
        return new Answer(answer.question(), answer.parameters(), answer.edition(), answer.asOf(), answer.load(), rows,
                answer.table(), answer.sources());
    }

    private static boolean isNode(Known<Entry> end, String id) {
        return end instanceof Known.Fact<Entry> fact && fact.value().id().equals(id);
    }

    /** The share of pairs of one column that stand the other way round. */
    private static double flipped(GraphView before, GraphView after) {
        List<String> order = after.boxes().stream().map(Box::id).toList();
        List<Box> common = before.boxes().stream().filter((box) -> order.contains(box.id())).toList();
        int pairs = 0;
        int flipped = 0;
        for (int i = 0; i < common.size(); i++) {
            for (int j = i + 1; j < common.size(); j++) {
                if (common.get(i).column() == common.get(j).column()) {
                    pairs++;
                    flipped += (order.indexOf(common.get(i).id()) > order.indexOf(common.get(j).id())) ? 1 : 0;
                }
            }
        }
        return (pairs == 0) ? 0 : (double) flipped / pairs;
    }

}
