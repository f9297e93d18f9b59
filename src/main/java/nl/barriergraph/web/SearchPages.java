package nl.barriergraph.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Entries;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.Search;
import nl.barriergraph.graph.SearchStatements.Facet;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Tier;
import nl.barriergraph.model.Words;

/**
 * Search for readers: the best hit first, to be narrowed down by kind, tier, barrier or
 * document.
 */
@Controller
class SearchPages {

    private static final int SIZE = 20;

    private static final int LAST_PAGE = 1000;

    private final Search search;

    private final Database database;

    SearchPages(Search search, Database database) {
        this.search = search;
        this.database = database;
    }

    @GetMapping("/search")
    String search(HttpServletRequest servletRequest, Model model) {
        Request request = new Request(servletRequest);
        String text = Objects.requireNonNullElse(servletRequest.getParameter("q"), "").strip();
        int page = page(servletRequest.getParameter("page"));
        Map<Facet, List<String>> filters = filters(servletRequest);
        Search.Hits hits = this.search.find(new Search.Query(text, filters, page, SIZE));
        Map<Facet, List<Choice>> facets = new EnumMap<>(Facet.class);
        hits.facets().forEach((facet, counts) -> facets.put(facet, choices(facet, counts, filters, request)));
        facets.values().removeIf((choices) -> choices.size() < 2 && choices.stream().noneMatch(Choice::isChosen));
        model.addAttribute("text", text);
        model.addAttribute("hits", hits);
        model.addAttribute("facets", facets);
        model.addAttribute("pages", new Pagination(page, (int) ((hits.total() + SIZE - 1) / SIZE),
                (number) -> request.with("page", number)));
        model.addAttribute("crumbs", List.of());
        return "search";
    }

    /**
     * A value by which hits can be narrowed.
     *
     * @param address the same search with it, or without it where it is chosen
     */
    public record Choice(String text, long hits, boolean isChosen, String address) {
    }

    private List<Choice> choices(Facet facet, Map<String, Long> counts, Map<Facet, List<String>> filters,
            Request request) {
        Map<String, String> names = names(facet, request.words());
        List<String> chosen = filters.getOrDefault(facet, List.of());
        return counts.entrySet()
            .stream()
            .map((count) -> new Choice(names.getOrDefault(count.getKey(), count.getKey()), count.getValue(),
                    chosen.contains(count.getKey()),
                    request.with(facet.parameter(), chosen.contains(count.getKey()) ? "" : count.getKey())))
            .toList();
    }

    private Map<String, String> names(Facet facet, Words words) {
        return switch (facet) {
            case LABEL -> Arrays.stream(Label.values()).collect(Collectors.toMap(Label::label, words::of));
            case TIER -> Arrays.stream(Tier.values()).collect(Collectors.toMap(Tier::name, words::of));
            case BARRIER_OF -> titles(Label.BARRIER, words);
            case DOCUMENT_OF -> titles(Label.DOCUMENT, words);
        };
    }

    private Map<String, String> titles(Label label, Words words) {
        return entries(List.of(label)).stream()
            .collect(Collectors.toMap(Entry::id, (entry) -> entry.title(words.language())));
    }

    private static Map<Facet, List<String>> filters(HttpServletRequest request) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = request.getParameter(facet.parameter());
            if (value != null && !value.isEmpty()) {
                filters.put(facet, List.of(value));
            }
        }
        return filters;
    }

    /** A page that is none is the first one: readers do not type it. */
    private static int page(@Nullable String page) {
        return (page != null && page.matches("[1-9]\\d{0,3}")) ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }

    private List<Entry> entries(List<Label> labels) {
        return this.database.readOneVersion((transaction, load) -> Entries.of(labels, transaction));
    }

}
