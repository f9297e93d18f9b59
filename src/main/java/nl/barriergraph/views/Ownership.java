package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Tier;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.OwnershipMatrix;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Legend;
import nl.barriergraph.views.GraphView.Sample;

/** Actors against barriers, with the letters of their roles. */
final class Ownership {

    /** Follows what belongs to a period that is over. */
    private static final String ENDED = "°";

    private Ownership() {
    }

    static GraphView of(Material material) {
        Words words = material.words();
        Gathering gathering = new Gathering(material);
        for (OwnershipMatrix row : material.rows(OwnershipMatrix.class,
                Comparator.comparingInt((row) -> material.position(row.barrier())))) {
            gathering.node(row.barrier(), 1);
            gathering.link(new Link(actor(row, gathering, words).id(), "ROLES", row.barrier().id(), roles(row, words),
                    mark(row), row.modality(), row.evidence(), row.period(), new TreeSet<>(row.sources())));
        }
        List<String> tiers = Arrays.stream(Tier.values()).map(words::of).toList();
        List<Box> boxes = gathering.boxes()
            .stream()
            .sorted(Comparator.comparing(Box::column)
                .thenComparing((box) -> tiers.indexOf(box.remark()))
                .thenComparing((box) -> (box.column() == 0) ? box.title() : "")
                .thenComparing((box) -> (box.column() == 0) ? box.id() : ""))
            .toList();
        List<Legend> legend = new ArrayList<>();
        RelationshipType.roles()
            .forEach((role) -> legend.add(new Legend(Sample.WORD, role.letter(), words.text("view.role." + role))));
        legend.add(new Legend(Sample.CELL, "V", words.text("view.legend.cell")));
        legend.add(new Legend(Sample.DERIVED_CELL, "V", words.text("view.legend.cell.derived")));
        legend.add(new Legend(Sample.WISHED_CELL, "(V)", words.text("view.legend.cell.wish")));
        legend.add(new Legend(Sample.WORD, ENDED, words.text("view.legend.ended")));
        return gathering.view("ownership-matrix", words.text("view.ownership-matrix"), List.of(), boxes,
                gathering.links(), legend, List.of());
    }

    private static Box actor(OwnershipMatrix row, Gathering gathering, Words words) {
        if (row.actor() instanceof Known.Fact<Entry> fact) {
            return gathering.node(fact.value(), 0, (row.tier() != null) ? words.of(row.tier()) : "");
        }
        return gathering.absent(((Known.Absent<Entry>) row.actor()).kind(), 0);
    }

    private static String mark(OwnershipMatrix row) {
        if (row.actor() instanceof Known.Absent<Entry>) {
            return "‹" + String.join("", row.letters()) + "›";
        }
        String wished = row.wished().isEmpty() ? "" : "(" + String.join("", row.wished()) + ")";
        return String.join("", row.letters()) + wished + ((row.period() == Period.ENDED) ? ENDED : "");
    }

    private static String roles(OwnershipMatrix row, Words words) {
        String letters = roles(row.letters(), words);
        if (row.actor() instanceof Known.Absent<Entry>) {
            return words.text("view.roles.missing", letters);
        }
        return Stream
            .of(letters, row.wished().isEmpty() ? "" : words.text("view.roles.wished", roles(row.wished(), words)))
            .filter((part) -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    }

    private static String roles(List<String> letters, Words words) {
        return RelationshipType.roles()
            .stream()
            .filter((role) -> letters.contains(role.letter()))
            .map((role) -> words.text("view.role." + role))
            .collect(Collectors.joining(", "));
    }

}
