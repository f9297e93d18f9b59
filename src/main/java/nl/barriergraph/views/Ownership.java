package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
import nl.barriergraph.views.GraphView.Form;
import nl.barriergraph.views.GraphView.Legend;
import nl.barriergraph.views.GraphView.Sample;
import org.jspecify.annotations.Nullable;

/** Actors against barriers, with the letters of their roles. */
final class Ownership {

    /** Follows what belongs to a period that is over. */
    private static final String ENDED = "°";

    /** A role weighs more than any number of wishes. */
    private static final int FIRM = 100;

    private Ownership() {
    }

    /** What does not fit on the page is summarised, who does least first. */
    static GraphView of(Material material) {
        List<OwnershipMatrix> rows = material.rows(OwnershipMatrix.class,
                Comparator.comparingInt((row) -> material.position(row.barrier())));
        List<String> ranked = ranked(rows);
        GraphView view = view(material, rows, ranked);
        int shown = ranked.size();
        while (shown > 0 && !Frame.fits(view, MatrixLayout.draw(view, material.sheet()), material.sheet())) {
            shown--;
            view = view(material, rows, withLone(rows, ranked.subList(0, shown)));
        }
        return view;
    }

    /** The actors, Dutch ones first, and of each tier who has most roles first. */
    private static List<String> ranked(List<OwnershipMatrix> rows) {
        Map<String, Integer> weights = new TreeMap<>();
        Set<String> dutch = new TreeSet<>();
        rows.stream().filter((row) -> row.tier() != null).forEach((row) -> {
            weights.merge(id(row), row.letters().size() * FIRM + row.wished().size(), Integer::sum);
            if (row.tier() == Tier.NL) {
                dutch.add(id(row));
            }
        });
        return weights.entrySet()
            .stream()
            .sorted(Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                    (actor) -> !dutch.contains(actor.getKey()))
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    }

    private static String id(OwnershipMatrix row) {
        return (row.actor() instanceof Known.Fact<Entry> fact) ? fact.value().id() : "";
    }

    private static boolean isFolded(OwnershipMatrix row, List<String> shown) {
        return row.tier() != null && !shown.contains(id(row));
    }

    /** Who would be summarised alone is shown: a name takes no more room. */
    private static List<String> withLone(List<OwnershipMatrix> rows, List<String> shown) {
        Map<Tier, Set<String>> left = new EnumMap<>(Tier.class);
        rows.stream()
            .filter((row) -> isFolded(row, shown))
            .forEach((row) -> left.computeIfAbsent(Objects.requireNonNull(row.tier()), (tier) -> new TreeSet<>())
                .add(id(row)));
        return Stream
            .concat(shown.stream(), left.values().stream().filter((ids) -> ids.size() == 1).flatMap(Set::stream))
            .toList();
    }

    private static GraphView view(Material material, List<OwnershipMatrix> rows, List<String> shown) {
        Words words = material.words();
        Gathering gathering = new Gathering(material);
        Map<Tier, List<OwnershipMatrix>> folded = new EnumMap<>(Tier.class);
        for (OwnershipMatrix row : rows) {
            gathering.node(row.barrier(), 1);
            if (isFolded(row, shown)) {
                folded.computeIfAbsent(Objects.requireNonNull(row.tier()), (tier) -> new ArrayList<>()).add(row);
            }
            else {
                link(actor(row, gathering, words), row, gathering);
            }
        }
        folded.forEach((tier, members) -> {
            int count = (int) members.stream().map(Ownership::id).distinct().count();
            Box fold = gathering.add(new Box("more-Actor-" + tier, Form.FOLD, "Actor", words.text("view.fold"),
                    rest(words, count,
                            gathering.boxes().stream().anyMatch((box) -> box.remark().equals(words.of(tier)))),
                    0, words.of(tier), count));
            members.stream()
                .collect(Collectors.groupingBy(OwnershipMatrix::barrier, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach((cell) -> link(fold, together(cell), gathering));
        });
        List<String> tiers = Arrays.stream(Tier.values()).map(words::of).toList();
        List<Box> boxes = gathering.boxes()
            .stream()
            .sorted(Comparator.comparing(Box::column)
                .thenComparing((box) -> tiers.indexOf(box.remark()))
                .thenComparing((box) -> box.form() == Form.FOLD)
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

    private static String rest(Words words, int count, boolean more) {
        String rest = words.text("view.fold.Actor", count);
        return more ? words.text("view.more", rest) : rest;
    }

    private static void link(Box actor, OwnershipMatrix row, Gathering gathering) {
        gathering.link(new Link(actor.id(), "ROLES", row.barrier().id(), roles(row, gathering.words()), mark(row),
                row.modality(), row.evidence(), row.period(), new TreeSet<>(row.sources())));
    }

    /**
     * The roles of several actors at one barrier: the strongest wording and any that
     * holds.
     */
    private static OwnershipMatrix together(List<OwnershipMatrix> cell) {
        OwnershipMatrix first = cell.get(0);
        List<String> letters = letters(cell.stream().flatMap((row) -> row.letters().stream()).toList());
        List<String> wished = letters(cell.stream()
            .flatMap((row) -> row.wished().stream())
            .filter((letter) -> !letters.contains(letter))
            .toList());
        return new OwnershipMatrix(first.barrier(), first.actor(), first.tier(), letters, wished, first.ground(),
                strongest(cell, OwnershipMatrix::modality), strongest(cell, OwnershipMatrix::period),
                strongest(cell, OwnershipMatrix::evidence),
                cell.stream().flatMap((row) -> row.sources().stream()).toList());
    }

    private static List<String> letters(List<String> some) {
        return RelationshipType.roles().stream().map(RelationshipType::letter).filter(some::contains).toList();
    }

    private static <T extends Comparable<T>> @Nullable T strongest(List<OwnershipMatrix> cell,
            Function<OwnershipMatrix, @Nullable T> property) {
        return cell.stream()
            .flatMap((row) -> Stream.ofNullable(property.apply(row)))
            .min(Comparator.naturalOrder())
            .orElse(null);
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
