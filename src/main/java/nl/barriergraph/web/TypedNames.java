package nl.barriergraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.Search;
import nl.barriergraph.graph.SearchStatements.Facet;
import nl.barriergraph.model.Label;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.questions.WrongQuestionException.Fault;

/** Takes names typed by readers for the nodes they mean. */
@Component
class TypedNames {

    private final Catalogue catalogue;

    private final Search search;

    TypedNames(Catalogue catalogue, Search search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    /**
     * The values of a form with an id in the place of every wrong one that is a name only
     * one node can be meant by.
     */
    Map<String, List<String>> resolve(String question, Map<String, List<String>> given, WrongQuestionException wrong) {
        Map<String, List<String>> resolved = new LinkedHashMap<>(given);
        Set<String> faulty = wrong.faults().stream().map(Fault::parameter).collect(Collectors.toSet());
        this.catalogue.find(question)
            .stream()
            .flatMap((known) -> known.parameters().stream())
            .filter((parameter) -> parameter.kind() == Parameter.Kind.NODE && !parameter.list()
                    && faulty.contains(parameter.name()))
            .forEach((parameter) -> resolved.computeIfPresent(parameter.name(),
                    (name, values) -> values.stream().map((value) -> id(parameter, value)).toList()));
        return resolved;
    }

    private String id(Parameter parameter, String value) {
        return meant(parameter, value).map(Entry::id).orElse(value);
    }

    private Optional<Entry> meant(Parameter parameter, String name) {
        List<String> labels = parameter.labels().stream().map(Label::label).toList();
        Search.Hits hits = this.search.find(new Search.Query(name, Map.of(Facet.LABEL, labels), 1, 1));
        return hits.entries().stream().filter((hit) -> hits.total() == 1 || isNamed(hit, name)).findFirst();
    }

    private static boolean isNamed(Entry entry, String name) {
        return entry.title().equalsIgnoreCase(name.strip()) || entry.titleEn().equalsIgnoreCase(name.strip());
    }

}
