package nl.barriergraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.Search;
import nl.barriergraph.graph.SearchStatements.Facet;
import nl.barriergraph.model.Label;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.Question;
import nl.barriergraph.questions.Questions;

/** Takes names typed by readers for the nodes they mean. */
@Component
class Names {

    private final Questions questions;

    private final Search search;

    Names(Questions questions, Search search) {
        this.questions = questions;
        this.search = search;
    }

    /**
     * The values of a form with an id in the place of every name that only one node can
     * be meant by.
     */
    Map<String, List<String>> resolve(Question question, Map<String, List<String>> given) {
        Map<String, List<String>> resolved = new LinkedHashMap<>(given);
        question.parameters()
            .stream()
            .filter((parameter) -> parameter.kind() == Parameter.Kind.NODE)
            .forEach((parameter) -> resolved.computeIfPresent(parameter.name(),
                    (name, values) -> values.stream().map((value) -> id(parameter, value)).toList()));
        return resolved;
    }

    private String id(Parameter parameter, String value) {
        if (value.isBlank() || this.questions.choices(parameter).stream().anyMatch((node) -> node.id().equals(value))) {
            return value;
        }
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
