package nl.barriergraph.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import nl.barriergraph.graph.Actor;
import nl.barriergraph.graph.Actors;
import nl.barriergraph.graph.Document;
import nl.barriergraph.graph.Documents;
import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Entries;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Available;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Tier;

/** Lists of what a reader looks up most. */
@Controller
class IndexPages {

    private final BarrierCards barriers;

    private final Actors actors;

    private final Documents documents;

    private final Database database;

    IndexPages(BarrierCards barriers, Actors actors, Documents documents, Database database) {
        this.barriers = barriers;
        this.actors = actors;
        this.documents = documents;
        this.database = database;
    }

    @ModelAttribute("crumbs")
    List<Crumb> crumbs() {
        return List.of();
    }

    @GetMapping("/barriers")
    String barriers(Model model) {
        model.addAttribute("barriers", this.barriers.all());
        return "barriers";
    }

    @GetMapping("/actors")
    String actors(HttpServletRequest request, Model model) {
        Language language = language(request);
        Map<Tier, List<Actor>> tiers = this.actors.findAll()
            .stream()
            .sorted(language.alphabetical((actor) -> actor.title(language)))
            .collect(Collectors.groupingBy(Actor::tier, () -> new EnumMap<>(Tier.class), Collectors.toList()));
        model.addAttribute("tiers", tiers);
        return "actors";
    }

    @GetMapping("/documents")
    String documents(Model model) {
        Map<Boolean, List<Document>> documents = this.documents.findAllByOrderByDateDesc()
            .stream()
            .collect(Collectors.partitioningBy((document) -> document.available() == Available.EXTERNAL));
        model.addAttribute("documents", documents.get(false));
        model.addAttribute("externalPages", documents.get(true));
        return "documents";
    }

    @GetMapping("/actions")
    String actions(HttpServletRequest request, Model model) {
        model.addAttribute("documents", byDocument(entries(Label.ACTION, language(request))));
        return "actions";
    }

    @GetMapping("/themes")
    String themes(HttpServletRequest request, Model model) {
        model.addAttribute("themes", entries(Label.THEME, language(request)));
        return "themes";
    }

    /** An action's id begins with that of its document. */
    private Map<Document, List<Entry>> byDocument(List<Entry> actions) {
        Map<Document, List<Entry>> documents = new LinkedHashMap<>();
        this.documents.findAllByOrderByDateDesc().forEach((document) -> {
            List<Entry> own = actions.stream().filter((action) -> action.id().startsWith(document.id() + "-")).toList();
            if (!own.isEmpty()) {
                documents.put(document, own);
            }
        });
        return documents;
    }

    private List<Entry> entries(Label label, Language language) {
        return this.database.readOneVersion((transaction, load) -> Entries.of(List.of(label), transaction))
            .stream()
            .sorted(language.alphabetical((entry) -> entry.title(language)))
            .toList();
    }

    private static Language language(HttpServletRequest request) {
        return new Request(request).words().language();
    }

}
