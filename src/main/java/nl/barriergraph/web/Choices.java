package nl.barriergraph.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.Question;
import nl.barriergraph.questions.Questions;

/** What a form offers for each parameter of a question. */
final class Choices {

    private final Map<String, List<Entry>> entries;

    Choices(Questions questions, Question question) {
        this.entries = question.parameters().stream().collect(Collectors.toMap(Parameter::name, questions::choices));
    }

    /** The nodes a parameter may name, by label. */
    public Map<String, List<Entry>> of(Parameter parameter) {
        return this.entries.getOrDefault(parameter.name(), List.of())
            .stream()
            .collect(Collectors.groupingBy(Entry::label, TreeMap::new, Collectors.toList()));
    }

}
