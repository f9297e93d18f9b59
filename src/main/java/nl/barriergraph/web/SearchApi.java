package nl.barriergraph.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.Search;
import nl.barriergraph.graph.SearchStatements.Facet;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import nl.barriergraph.questions.WrongQuestionException;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search for programs. */
@RestController
class SearchApi {

    private static final int LARGEST_PAGE = 100;

    private static final List<String> NUMBERS = List.of("page", "size");

    private final Search search;

    private final HighestMarking highest;

    SearchApi(Search search, HighestMarking highest) {
        this.search = search;
        this.highest = highest;
    }

    @GetMapping(path = "/api/search", produces = "application/json")
    ResponseEntity<Map<String, Object>> search(HttpServletRequest servletRequest) {
        Words words = new Request(servletRequest).words();
        Search.Query query = query(servletRequest);
        Search.Hits hits = this.search.find(query);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("query", query.text());
        json.put("lang", words.language().code());
        json.put("load", hits.load().id());
        json.put("dataVersion", hits.load().version());
        json.put("marking", this.highest.of(hits.load()).name());
        json.put("page", query.page());
        json.put("size", query.size());
        json.put("total", hits.total());
        json.put("facets", facets(hits));
        json.put("results", hits.entries().stream().map((entry) -> entry(entry, words)).toList());
        return ResponseEntity.ok().eTag(hits.load().version()).body(json);
    }

    private static Search.Query query(HttpServletRequest request) {
        List<Fault> faults = new ArrayList<>();
        String text = request.getParameter("q");
        if (text == null || text.isBlank()) {
            faults.add(new Fault("q", Message.of("search.words"), List.of()));
        }
        List<String> facets = Arrays.stream(Facet.values()).map(Facet::parameter).toList();
        request.getParameterMap()
            .keySet()
            .stream()
            .filter((name) -> !facets.contains(name) && !NUMBERS.contains(name) && !name.equals("q")
                    && !name.equals("lang"))
            .forEach((name) -> faults.add(new Fault(name, Message.of("search.noParameter", name, facets), facets)));
        int page = number(request, "page", 1, Integer.MAX_VALUE / LARGEST_PAGE, faults);
        int size = number(request, "size", 20, LARGEST_PAGE, faults);
        if (!faults.isEmpty()) {
            throw new WrongQuestionException(true, faults);
        }
        return new Search.Query(String.valueOf(text), filters(request), page, size);
    }

    private static int number(HttpServletRequest request, String name, int otherwise, int largest, List<Fault> faults) {
        String value = request.getParameter(name);
        if (value == null) {
            return otherwise;
        }
        if (value.matches("[1-9]\\d{0,8}") && Integer.parseInt(value) <= largest) {
            return Integer.parseInt(value);
        }
        faults.add(new Fault(name, Message.of("search.number", name, largest, value), List.of()));
        return otherwise;
    }

    private static Map<Facet, List<String>> filters(HttpServletRequest request) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String[] values = request.getParameterValues(facet.parameter());
            if (values != null) {
                filters.put(facet,
                        Arrays.stream(values).flatMap((value) -> Arrays.stream(value.split(",", -1))).toList());
            }
        }
        return filters;
    }

    private static Map<String, Object> facets(Search.Hits hits) {
        return hits.facets()
            .entrySet()
            .stream()
            .collect(Collectors.toMap((facet) -> facet.getKey().parameter(), Map.Entry::getValue,
                    (first, second) -> first, LinkedHashMap::new));
    }

    private static Map<String, Object> entry(Entry entry, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("label", entry.label());
        json.put("title", entry.title(words.language()));
        return json;
    }

}
