package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Citation;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;
import nl.barriergraph.views.GraphView.Legend;
import nl.barriergraph.views.GraphView.Relation;
import nl.barriergraph.views.GraphView.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Gathers boxes and relations while rows are read, each once, and numbers the sources.
 */
final class Gathering {

    private static final Comparator<Citation> CITED = Comparator.comparing(Citation::document)
        .thenComparing((source) -> (source.page() != null) ? source.page() : 0)
        .thenComparing(Citation::id);

    private final Material material;

    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private final Map<List<?>, Link> links = new LinkedHashMap<>();

    private final Map<String, Collection<String>> cited = new LinkedHashMap<>();

    /**
     * A relation whose sources have no numbers yet.
     *
     * @param mark what stands in a cell for it
     */
    record Link(String from, String type, String to, String word, String mark, @Nullable Modality modality,
            @Nullable Evidence evidence, @Nullable Period period, SortedSet<String> sources) {

        static Link of(String from, RelationshipType type, String to, Words words, Collection<String> sources) {
            return new Link(from, type.name(), to, type.isRole() ? words.text("view.role." + type) : words.of(type), "",
                    null, null, null, new TreeSet<>(sources));
        }

        Link with(@Nullable Modality modality, @Nullable Evidence evidence, @Nullable Period period) {
            return new Link(this.from, this.type, this.to, this.word, this.mark, modality, evidence, period,
                    this.sources);
        }

        Link marked(String mark) {
            return new Link(this.from, this.type, this.to, this.word, mark, this.modality, this.evidence, this.period,
                    this.sources);
        }

        Link between(String from, String to) {
            return new Link(from, this.type, to, this.word, this.mark, this.modality, this.evidence, this.period,
                    this.sources);
        }

        boolean touches(String id) {
            return this.from.equals(id) || this.to.equals(id);
        }

        boolean isWish() {
            return this.modality == Modality.DESIRED || this.modality == Modality.PROPOSED;
        }

        /**
         * Links of one role as one: their modality where they share it, and whatever is
         * stated and holds for any of them.
         */
        static Link together(List<Link> links) {
            Link first = links.get(0);
            boolean same = links.stream().allMatch((link) -> link.modality() == first.modality());
            SortedSet<String> sources = new TreeSet<>();
            links.forEach((link) -> sources.addAll(link.sources()));
            return new Link(first.from(), first.type(), first.to(), first.word(), first.mark(),
                    same ? first.modality() : null, strongest(links, Link::evidence), strongest(links, Link::period),
                    sources);
        }

        private static <T extends Comparable<T>> @Nullable T strongest(List<Link> links,
                Function<Link, @Nullable T> property) {
            return links.stream()
                .flatMap((link) -> Stream.ofNullable(property.apply(link)))
                .min(Comparator.naturalOrder())
                .orElse(null);
        }

        private List<?> key() {
            return Stream
                .of(this.from, this.type, this.to, this.word, this.mark, this.modality, this.evidence, this.period)
                .map(String::valueOf)
                .toList();
        }

    }

    Gathering(Material material) {
        this.material = material;
    }

    Words words() {
        return this.material.words();
    }

    Box node(Entry entry, int column) {
        return node(entry, column, "");
    }

    Box node(Entry entry, int column, String remark) {
        Form form = this.material.named().containsValue(entry) ? Form.SUBJECT : Form.NODE;
        return add(new Box(entry.id(), form, entry.label(), words().label(entry.label()), this.material.titleOf(entry),
                column, remark));
    }

    /** One box for everything that is unknown in the same way. */
    Box absent(AbsenceKind kind, int column) {
        return add(new Box("absent-" + kind.name() + "-" + column, Form.ABSENT, "", words().text("view.absent"),
                "‹" + words().of(kind) + "›", column, ""));
    }

    /** Adds a box unless there is one of that id already. */
    Box add(Box box) {
        Box earlier = this.boxes.putIfAbsent(box.id(), box);
        return (earlier != null) ? earlier : box;
    }

    /** Adds a relation; one that is there already takes up its sources. */
    void link(Link link) {
        this.links.merge(link.key(), link, (first, second) -> {
            SortedSet<String> sources = new TreeSet<>(first.sources());
            sources.addAll(second.sources());
            return new Link(first.from(), first.type(), first.to(), first.word(), first.mark(), first.modality(),
                    first.evidence(), first.period(), sources);
        });
    }

    /**
     * Sources of a box and all that is told with it; their numbers stand in its remark.
     */
    void cite(Box box, Collection<String> sources) {
        this.cited.put(box.id(), sources);
    }

    List<Box> boxes() {
        return List.copyOf(this.boxes.values());
    }

    List<Link> links() {
        return List.copyOf(this.links.values());
    }

    /** The picture with its boxes in this order, its relations in theirs. */
    GraphView view(String name, String title, List<String> headings, List<Box> boxes, List<Link> links,
            List<Legend> legend, List<String> notices) {
        Set<String> cited = Stream.concat(links.stream().map(Link::sources), this.cited.values().stream())
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
        List<Citation> sources = this.material.answer()
            .sources()
            .stream()
            .filter((source) -> cited.contains(source.id()))
            .sorted(CITED)
            .toList();
        List<String> numbers = sources.stream().map(Citation::id).toList();
        List<Relation> relations = links.stream()
            .map((link) -> new Relation(link.from(), link.type(), link.to(), link.word(), link.mark(), link.modality(),
                    link.evidence(), link.period(),
                    link.sources()
                        .stream()
                        .map((source) -> numbers.indexOf(source) + 1)
                        .filter((number) -> number > 0)
                        .sorted()
                        .toList()))
            .toList();
        List<String> all = new ArrayList<>(notices);
        if (boxes.stream().anyMatch((box) -> box.label().equals(Label.BARRIER.label()))) {
            all.add(words().text("page.workingList"));
        }
        List<Box> numbered = boxes.stream().map((box) -> numbered(box, numbers)).toList();
        return new GraphView(name, title, subtitle(), Addresses.table(this.material), headings, numbered, relations,
                legend(boxes, relations, legend, headings.isEmpty()), sources, this.material.answer().marking(), all,
                words());
    }

    private Box numbered(Box box, List<String> numbers) {
        TreeSet<Integer> own = this.cited.getOrDefault(box.id(), List.of())
            .stream()
            .map((source) -> numbers.indexOf(source) + 1)
            .filter((number) -> number > 0)
            .collect(Collectors.toCollection(TreeSet::new));
        return own.isEmpty() ? box : box.remarked((box.remark() + " " + Numbers.of(own, words())).strip());
    }

    private String subtitle() {
        return this.material.asOf().isEmpty() ? "" : words().text("view.asOf", this.material.asOf());
    }

    private List<Legend> legend(List<Box> boxes, List<Relation> relations, List<Legend> own, boolean cells) {
        List<Legend> legend = new ArrayList<>(own);
        if (!cells) {
            if (relations.stream().anyMatch((relation) -> !relation.isWish() && !relation.isDerived())) {
                legend.add(new Legend(Sample.SOLID, "", words().text("view.legend.firm")));
            }
            if (relations.stream().anyMatch(Relation::isWish)) {
                legend.add(new Legend(Sample.DASHED, "", words().text("view.legend.wish")));
            }
            if (relations.stream().anyMatch(Relation::isDerived)) {
                legend.add(new Legend(Sample.DOTTED, "", words().text("view.legend.derived")));
            }
        }
        if (boxes.stream().anyMatch((box) -> box.form() == Form.ABSENT)) {
            legend.add(new Legend(Sample.ABSENT, "‹ ›", words().text("view.legend.absent")));
        }
        if (boxes.stream().anyMatch((box) -> box.form() == Form.FOLD)) {
            legend.add(new Legend(Sample.FOLD, "", words().text("view.legend.fold")));
        }
        if (!this.cited.isEmpty() || relations.stream().anyMatch((relation) -> !relation.sources().isEmpty())) {
            legend.add(new Legend(Sample.WORD, "[1]", words().text("view.legend.source")));
        }
        return legend;
    }

}
