package nl.barriergraph.views;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.barriergraph.OutsideTool;
import nl.barriergraph.ShippedGraph;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.ResponsibilityChain;
import nl.barriergraph.views.GraphView.Box;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A chain stays as it was when one of its nodes goes, or comes. */
@ShippedGraph
class CalmnessIT {

    private static final Logger LOG = LoggerFactory.getLogger(CalmnessIT.class);

    private static final Words DUTCH = Words.in(Language.NL);

    @Autowired
    private Questions questions;

    @Test
    void keepsTheOrderOfTheOthers() {
        List<Double> shares = new ArrayList<>();
        for (Entry barrier : barriers()) {
            Answer answer = chain(barrier);
            GraphView whole = view(answer);
            for (String id : others(answer, barrier)) {
                GraphView rest = view(without(answer, id));
                shares.add(flipped(whole, places(whole), places(rest)));
            }
        }
        assertThat(shares).hasSizeGreaterThan(100);
        assertThat(median("Ours", shares)).isLessThan(0.05);
        assertThat(shares).allMatch((share) -> share < 0.1);
    }

    @Test
    void drawsInTheOrderOfReading() {
        for (Entry barrier : barriers()) {
            GraphView view = view(chain(barrier));
            Map<String, Double> drawn = new HashMap<>();
            ChainLayout.draw(view, Sheet.A4)
                .parts()
                .stream()
                .filter((part) -> part.kind() == Drawing.Kind.NODE)
                .forEach((part) -> part.marks()
                    .stream()
                    .filter(Drawing.Area.class::isInstance)
                    .map(Drawing.Area.class::cast)
                    .forEach((area) -> drawn.put(part.id(), area.y())));
            assertThat(flipped(view, places(view), drawn)).isZero();
        }
    }

    /** For comparison only: how restless a common program is with the same chain. */
    @Test
    void isCalmerThanGraphviz() throws Exception {
        OutsideTool dot = OutsideTool.named("dot");
        Entry barrier = barriers().stream().filter((entry) -> entry.id().equals("geld")).findFirst().orElseThrow();
        Answer answer = chain(barrier);
        GraphView whole = view(answer);
        Map<String, Double> before = graphviz(whole, dot);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (String id : others(answer, barrier)) {
            GraphView rest = view(without(answer, id));
            ours.add(flipped(whole, places(whole), places(rest)));
            theirs.add(flipped(whole, before, graphviz(rest, dot)));
        }
        assertThat(median("Ours", ours)).isLessThanOrEqualTo(median("Graphviz", theirs));
    }

    private List<Entry> barriers() {
        Parameter barrier = this.questions.catalogue().find("who-owns-barrier").orElseThrow().parameters().get(0);
        return this.questions.choices(barrier, null);
    }

    private Answer chain(Entry barrier) {
        return this.questions.ask("responsibility-chain",
                Map.of("subject", List.of(barrier.id()), "asOf", List.of("2026-06-30")));
    }

    private static double median(String of, List<Double> shares) {
        List<Double> sorted = shares.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        LOG.info("{}: {} changes, median {} %, worst {} % of pairs flipped", of, sorted.size(), 100 * median,
                100 * sorted.get(sorted.size() - 1));
        return median;
    }

    private GraphView view(Answer answer) {
        return Chain.of(new Material(answer, this.questions.catalogue(), DUTCH, Sheet.A4));
    }

    private static Map<String, Double> places(GraphView view) {
        Map<String, Double> places = new HashMap<>();
        view.boxes().forEach((box) -> places.put(box.id(), (double) places.size()));
        return places;
    }

    /** Heights in what {@code dot} makes of a chain. */
    private static Map<String, Double> graphviz(GraphView view, OutsideTool dot) throws Exception {
        Stamp stamp = new Stamp("", new TreeMap<>(), "", "", "", 0, 0, "", "");
        Path file = Files.createTempFile("chain", ".dot");
        Files.writeString(file, Dot.of(new Figure(view, new Drawing(0, 0, List.of()), stamp)));
        Map<String, Double> heights = new HashMap<>();
        for (String line : dot.run(List.of("-Tplain"), List.of(file)).split("\n")) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("node")) {
                heights.put(words[1].replace("\"", ""), -Double.parseDouble(words[3]));
            }
        }
        Files.delete(file);
        return heights;
    }

    /** Every node of a chain but the one it is about. */
    private static List<String> others(Answer answer, Entry subject) {
        return rows(answer).flatMap((row) -> Stream.of(row.from(), row.to()))
            .flatMap((end) -> (end instanceof Known.Fact<Entry> fact) ? Stream.of(fact.value().id()) : Stream.of())
            .filter((id) -> !id.equals(subject.id()))
            .distinct()
            .sorted()
            .toList();
    }

    private static Stream<ResponsibilityChain> rows(Answer answer) {
        return answer.rows().stream().map(ResponsibilityChain.class::cast);
    }

    private static Answer without(Answer answer, String id) {
        List<ResponsibilityChain> rows = rows(answer)
            .filter((row) -> Stream.of(row.from(), row.to()).noneMatch((end) -> isNode(end, id)))
            .toList();
        return new Answer(answer.question(), answer.parameters(), answer.edition(), answer.asOf(), answer.load(), rows,
                answer.table(), answer.sources(), answer.named(), answer.background());
    }

    private static boolean isNode(Known<Entry> end, String id) {
        return end instanceof Known.Fact<Entry> fact && fact.value().id().equals(id);
    }

    /** The share of pairs of one column that stand the other way round. */
    private static double flipped(GraphView view, Map<String, Double> before, Map<String, Double> after) {
        List<Box> common = view.boxes()
            .stream()
            .filter((box) -> before.containsKey(box.id()) && after.containsKey(box.id()))
            .toList();
        int pairs = 0;
        int flipped = 0;
        for (int i = 0; i < common.size(); i++) {
            for (int j = i + 1; j < common.size(); j++) {
                if (common.get(i).column() == common.get(j).column()) {
                    pairs++;
                    flipped += (order(common, i, j, before) * order(common, i, j, after) < 0) ? 1 : 0;
                }
            }
        }
        return (pairs == 0) ? 0 : (double) flipped / pairs;
    }

    private static double order(List<Box> boxes, int one, int other, Map<String, Double> places) {
        return Math
            .signum(places.getOrDefault(boxes.get(one).id(), 0.0) - places.getOrDefault(boxes.get(other).id(), 0.0));
    }

}
