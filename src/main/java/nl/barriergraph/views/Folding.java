package nl.barriergraph.views;

import java.util.ArrayList;
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
import java.util.stream.Stream;

import nl.barriergraph.model.Evidence;
import nl.barriergraph.questions.Citation;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;

/**
 * Summarises a chain until it has no more boxes than fit: what is remotest from the
 * subject becomes one box that says how many there are. Actors with a task at the barrier
 * keep their box longest, after those that are only wished. The relations of what is
 * summarised stay, each role once and wishes apart, so that no wish turns into a task.
 */
final class Folding {

    private static final Set<String> NEAR = Set.of("Barrier", "Intervention");

    private static final Set<String> NAMED = Set.of("Actor", "Intervention");

    private static final String WISHED = "wished";

    private final Material material;

    private final int budget;

    private final Set<String> near;

    private final Map<String, List<Link>> links = new HashMap<>();

    private final Map<String, List<Box>> members = new HashMap<>();

    private Gathering gathering;

    /**
     * Summarises a chain.
     * @param budget how many boxes it may have
     * @param named how many actors or interventions a box that stands for several may
     * name
     */
    Folding(Material material, Gathering all, int budget, int named) {
        this.material = material;
        this.budget = budget;
        this.near = all.boxes()
            .stream()
            .filter((box) -> NEAR.contains(box.label()))
            .map(Box::id)
            .collect(Collectors.toSet());
        all.links()
            .forEach((link) -> Stream.of(link.from(), link.to())
                .forEach((end) -> this.links.computeIfAbsent(end, (id) -> new ArrayList<>()).add(link)));
        this.gathering = all;
        fold((box) -> box.label().equals("Deliverable") || box.label().equals("Instrument"), Box::label);
        fold((box) -> box.label().equals("Section") || box.label().equals("Document"), (box) -> "Section");
        fold((box) -> box.label().equals("Action"), this::document);
        fold((box) -> isActor(box) && links(box).noneMatch(this::isNear), this::standing);
        fold((box) -> box.label().equals("Action"), Box::label);
        fold(minor((box) -> !isFirm(box)), this::standing);
        fold((box) -> isActor(box) && !isFirm(box), this::standing);
        fold((box) -> box.label().equals("Intervention"), Box::label);
        fold(minor((box) -> !isWished(box)), Box::label);
        fold(Folding::isActor, Box::label);
        finish(named);
    }

    /**
     * Names actors and interventions that are summarised; of what a summary has to do
     * with another box tells each role once, wishes and proposals apart, and so what is
     * derived.
     */
    private void finish(int named) {
        Gathering finished = new Gathering(this.material);
        this.gathering.boxes()
            .stream()
            .map((box) -> isNaming(box) ? box.remarked(names(box, named)) : box)
            .forEach(finished::add);
        this.gathering.links()
            .stream()
            .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()))
            .values()
            .forEach((links) -> finished.link(Link.together(links)));
        this.gathering = finished;
    }

    private Object key(Link link) {
        return (this.members.containsKey(link.from()) || this.members.containsKey(link.to()))
                ? Arrays.asList(link.from(), link.type(), link.to(), link.word(),
                        link.isWish() ? link.modality() : null, link.evidence() == Evidence.DERIVED)
                : link;
    }

    Gathering gathering() {
        return this.gathering;
    }

    private String names(Box fold, int named) {
        List<Box> all = members(fold).stream().sorted(foremost()).toList();
        String names = all.stream()
            .limit(named)
            .map((box) -> this.material.abbreviations().getOrDefault(box.id(), box.title()))
            .collect(Collectors.joining(isActor(fold) ? ", " : "; "));
        return (names.isEmpty() || named >= all.size()) ? names
                : names + " " + this.material.words().text("view.more", all.size() - named);
    }

    private List<Box> members(Box box) {
        return this.members.getOrDefault(box.id(), List.of(box));
    }

    /** Whether a box tells by name what it stands for. */
    static boolean isNaming(Box box) {
        return box.form() == Form.FOLD && NAMED.contains(box.label());
    }

    private static boolean isActor(Box box) {
        return box.label().equals("Actor");
    }

    /**
     * Whether it has a task at the barrier or an intervention, or stands for one that
     * has.
     */
    private boolean isFirm(Box box) {
        return links(box).anyMatch((link) -> isNear(link) && !link.isWish());
    }

    /** Whether it is told of in wishes and proposals only. */
    private boolean isWished(Box box) {
        return links(box).allMatch(Link::isWish);
    }

    /** Actors that are only wished are summarised apart from those that have a task. */
    private String standing(Box box) {
        return isWished(box) ? WISHED : box.label();
    }

    private Stream<Link> links(Box box) {
        return members(box).stream().flatMap((member) -> this.links.getOrDefault(member.id(), List.of()).stream());
    }

    private boolean isNear(Link link) {
        return this.near.contains(link.from()) || this.near.contains(link.to());
    }

    /** Actors with a task first, then those with more relations. */
    private Comparator<Box> foremost() {
        return Comparator.comparing((Box box) -> !isFirm(box))
            .thenComparing(this::isWished)
            .thenComparing((box) -> -links(box).count())
            .thenComparing(Box::id);
    }

    /** Of some actors those to whom others, that come before them, leave no place. */
    private Predicate<Box> minor(Predicate<Box> some) {
        List<Box> actors = this.gathering.boxes()
            .stream()
            .filter((box) -> isActor(box) && box.form() == Form.NODE)
            .sorted(foremost())
            .toList();
        int room = this.budget - (this.gathering.boxes().size() - actors.size()) - 1;
        List<Box> placed = actors.subList(0, Math.min(actors.size(), Math.max(0, room)));
        return (box) -> isActor(box) && some.test(box) && !placed.contains(box);
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
        groups.forEach((name, members) -> {
            folded.add(box(name, members));
            this.members.put(id(name, members), members.stream().flatMap((box) -> members(box).stream()).toList());
        });
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
        String kind = (isActor(first) && members.stream().allMatch(this::isWished)) ? WISHED : first.label();
        return new Box(id(name, members), Form.FOLD, first.label(), this.material.words().text("view.fold"),
                this.material.words().text("view.fold." + kind, count), first.column(), document, count);
    }

}
