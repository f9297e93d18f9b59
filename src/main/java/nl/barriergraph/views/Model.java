package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.ModelOverview;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * The whole model, a band for every barrier with as many names as fit on the page; where
 * not even one of a kind fits, counts.
 */
final class Model {

    /** So many of a kind at most stand in a band. */
    private static final int MOST = 6;

    private static final int AROUND = 1;

    private static final int INTERVENTIONS = 2;

    private static final int WHO = 3;

    private final Material material;

    private final int most;

    private final Words words;

    private final Gathering gathering;

    /** What is not known, by where it would stand and why: what is missing. */
    private final Map<Box, List<String>> absences = new LinkedHashMap<>();

    private Model(Material material, int most) {
        this.material = material;
        this.most = most;
        this.words = material.words();
        this.gathering = new Gathering(material);
    }

    static GraphView of(Material material) {
        for (int most = MOST; most > 0; most--) {
            GraphView view = new Model(material, most).view();
            if (Frame.fits(view, Bands.draw(view, material.sheet()), material.sheet())) {
                return view;
            }
        }
        return ModelCounts.of(material);
    }

    private GraphView view() {
        this.material.rows(ModelOverview.class, Comparator.comparingInt(ModelOverview::position)).forEach(this::row);
        List<String> headings = List.of("0", "1", "2", "3")
            .stream()
            .map((column) -> this.words.text("view.model.column" + column))
            .toList();
        return this.gathering.view("barrier-model", this.words.text("view.barrier-model"), headings,
                this.gathering.boxes(), this.gathering.links(), List.of(), List.of());
    }

    private void row(ModelOverview row) {
        Entry barrier = row.barrier();
        Box box = this.gathering.add(new Box(barrier.id(), Form.NODE, barrier.label(),
                row.position() + ". " + this.words.label(barrier.label()), this.material.titleOf(barrier), 0,
                this.words.text("view.actions", row.actions())));
        this.gathering.cite(box, row.sources());
        list(row, row.signals(), RelationshipType.OCCURS_AT, AROUND, Label.SIGNAL);
        list(row, row.opportunities(), RelationshipType.OCCURS_AT, AROUND, Label.OPPORTUNITY);
        list(row, row.facilitators(), RelationshipType.OCCURS_AT, AROUND, Label.FACILITATOR);
        list(row, row.interventions(), RelationshipType.RAISES, INTERVENTIONS, Label.INTERVENTION);
        list(row, row.owner(), RelationshipType.ACCOUNTABLE_FOR, WHO, Label.ACTOR);
        list(row, row.executing(), RelationshipType.EXECUTES, WHO, Label.ACTOR);
        list(row, row.wished(), RelationshipType.EXECUTES, WHO, Label.ACTOR, Modality.DESIRED);
        this.absences.forEach((absent, missing) -> {
            String all = String.join(", ", missing);
            this.gathering.link(new Link(absent.id(), "MISSING", barrier.id(), all, StringUtils.capitalize(all) + ":",
                    null, null, null, new TreeSet<>()));
        });
        this.absences.clear();
    }

    private void list(ModelOverview row, Known<List<Entry>> entries, RelationshipType type, int column, Label label) {
        if (entries instanceof Known.Fact<List<Entry>> fact) {
            list(row, fact.value(), type, column, label, null);
            return;
        }
        Box absent = this.gathering.absent(((Known.Absent<List<Entry>>) entries).kind(), column);
        this.absences.computeIfAbsent(absent, (box) -> new ArrayList<>()).add(kind(type, label, null));
    }

    private void list(ModelOverview row, List<Entry> entries, RelationshipType type, int column, Label label,
            @Nullable Modality modality) {
        int shown = (entries.size() > this.most + 1) ? this.most : entries.size();
        for (Entry entry : entries.subList(0, shown)) {
            this.gathering.node(entry, column);
            link(entry.id(), row, type, label, modality);
        }
        if (shown < entries.size()) {
            int rest = entries.size() - shown;
            Box fold = this.gathering.add(new Box(
                    "more-%s-%s-%s".formatted(label.label(), row.barrier().id(), (modality != null) ? "wished" : "all"),
                    Form.FOLD, label.label(), this.words.text("view.fold"),
                    this.words.text("view.more", this.words.text("view.fold." + label.label(), rest)), column, "",
                    rest));
            link(fold.id(), row, type, label, modality);
        }
    }

    private void link(String from, ModelOverview row, RelationshipType type, Label label, @Nullable Modality modality) {
        Link link = Link.of(from, type, row.barrier().id(), this.words, Set.of()).with(modality, null, null);
        this.gathering.link((label == Label.INTERVENTION) ? link
                : link.marked(StringUtils.capitalize(kind(type, label, modality)) + ":"));
    }

    private String kind(RelationshipType type, Label label, @Nullable Modality modality) {
        if (label != Label.ACTOR) {
            return this.words.of(label);
        }
        if (modality != null) {
            return this.words.text("view.wish");
        }
        return this.words.text((type == RelationshipType.EXECUTES) ? "view.role.EXECUTES" : "view.owner");
    }

}
