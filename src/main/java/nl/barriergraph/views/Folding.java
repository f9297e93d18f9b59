package nl.barriergraph.views;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.barriergraph.questions.Citation;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;

/**
 * Summarises a chain until it has no more boxes than fit: what is remotest from the
 * subject becomes one box that says how many there are. The relations of what is
 * summarised stay, each role once and wishes apart, so that no wish turns into a task.
 */
final class Folding {

    private static final Set<String> NEAR = Set.of("Barrier", "Intervention");

    private final Material material;

    private final int budget;

    private Gathering gathering;

    Folding(Material material, Gathering all, int budget) {
        this.material = material;
        this.budget = budget;
        this.gathering = all;
        fold((box) -> box.label().equals("Deliverable") || box.label().equals("Instrument"), Box::label);
        fold((box) -> box.label().equals("Section") || box.label().equals("Document"), (box) -> "Section");
        fold((box) -> box.label().equals("Action"), this::document);
        fold((box) -> box.label().equals("Actor") && !isNear(box), Box::label);
        fold((box) -> box.label().equals("Action") || isFold(box, "Action"), (box) -> "Action");
        fold((box) -> isMinor(box) || isFold(box, "Actor"), Box::label);
        fold((box) -> box.label().equals("Actor"), Box::label);
        fold((box) -> box.label().equals("Intervention"), Box::label);
        merge();
    }

    /**
     * Of what a summary has to do with another box tells each role once, wishes and
     * proposals apart.
     */
    private void merge() {
        Set<String> folds = this.gathering.boxes()
            .stream()
            .filter((box) -> box.form() == Form.FOLD)
            .map(Box::id)
            .collect(Collectors.toSet());
        Gathering merged = new Gathering(this.material);
        this.gathering.boxes().forEach(merged::add);
        this.gathering.links()
            .stream()
            .collect(Collectors.groupingBy((link) -> key(link, folds), LinkedHashMap::new, Collectors.toList()))
            .values()
            .forEach((links) -> merged.link(Link.together(links)));
        this.gathering = merged;
    }

    private static Object key(Link link, Set<String> folds) {
        return (folds.contains(link.from()) || folds.contains(link.to())) ? Arrays.asList(link.from(), link.type(),
                link.to(), link.word(), link.isWish() ? link.modality() : null) : link;
    }

    Gathering gathering() {
        return this.gathering;
    }

    private static boolean isFold(Box box, String label) {
        return box.form() == Form.FOLD && box.label().equals(label);
    }

    private boolean isNear(Box box) {
        List<String> near = this.gathering.boxes()
            .stream()
            .filter((other) -> NEAR.contains(other.label()))
            .map(Box::id)
            .toList();
        return this.gathering.links()
            .stream()
            .filter((link) -> link.touches(box.id()))
            .anyMatch((link) -> near.contains(link.from()) || near.contains(link.to()));
    }

    /** Whether so many actors have more relations that this one finds no place. */
    private boolean isMinor(Box box) {
        if (!box.label().equals("Actor") || box.form() != Form.NODE) {
            return false;
        }
        List<Box> actors = this.gathering.boxes()
            .stream()
            .filter((other) -> other.label().equals("Actor") && other.form() == Form.NODE)
            .sorted(Comparator.comparingLong((Box other) -> -degree(other)).thenComparing(Box::id))
            .toList();
        int room = this.budget - (this.gathering.boxes().size() - actors.size()) - 1;
        return actors.indexOf(box) >= Math.max(0, room);
    }

    private long degree(Box box) {
        return this.gathering.links().stream().filter((link) -> link.touches(box.id())).count();
    }

    /**
     * The document an action stands in: its id begins with the document's, or it is cited
     * there.
     */
    private String document(Box box) {
        List<String> cited = this.gathering.links()
            .stream()
            .filter((link) -> link.touches(box.id()))
            .flatMap((link) -> link.sources().stream())
            .toList();
        Map<String, Long> documents = this.material.answer()
            .sources()
            .stream()
            .filter((source) -> cited.contains(source.id()))
            .collect(Collectors.groupingBy(Citation::document, TreeMap::new, Collectors.counting()));
        return this.material.answer()
            .sources()
            .stream()
            .map(Citation::document)
            .filter((document) -> box.id().startsWith(document + "-"))
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .or(() -> documents.entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey))
            .orElse("");
    }

    private void fold(Predicate<Box> chosen, Function<Box, String> group) {
        if (this.gathering.boxes().size() <= this.budget) {
            return;
        }
        Map<String, List<Box>> groups = this.gathering.boxes()
            .stream()
            .filter((box) -> chosen.test(box) && box.form() != Form.SUBJECT)
            .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        Map<String, String> renamed = new HashMap<>();
        Gathering folded = new Gathering(this.material);
        groups.values().removeIf((members) -> members.size() < 2);
        groups.forEach((name, members) -> members.forEach((member) -> renamed.put(member.id(), id(name, members))));
        this.gathering.boxes().stream().filter((box) -> !renamed.containsKey(box.id())).forEach(folded::add);
        groups.forEach((name, members) -> folded.add(box(name, members)));
        for (Link link : this.gathering.links()) {
            String from = renamed.getOrDefault(link.from(), link.from());
            String to = renamed.getOrDefault(link.to(), link.to());
            if (!from.equals(to)) {
                folded.link(link.between(from, to));
            }
        }
        this.gathering = folded;
    }

    private static String id(String name, List<Box> members) {
        String label = members.get(0).label();
        return "all-" + label + (name.equals(label) ? "" : "-" + name);
    }

    private Box box(String name, List<Box> members) {
        Box first = members.get(0);
        int count = members.stream().mapToInt(Box::count).sum();
        String document = this.material.answer()
            .sources()
            .stream()
            .filter((source) -> source.document().equals(name))
            .map((source) -> source.documentTitle().in(this.material.words().language()))
            .findFirst()
            .orElse("");
        return new Box(id(name, members), Form.FOLD, first.label(), this.material.words().text("view.fold"),
                this.material.words().text("view.fold." + first.label(), count), first.column(), document, count);
    }

}
