package nl.barriergraph.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.Question;
import nl.barriergraph.questions.Questions;

/** What a form offers for each parameter of a question. */
public final class Choices {

    /** More than this nobody looks through; they are found by name instead. */
    private static final int FEW = 30;

    private final Map<String, List<Entry>> entries;

    /** Of a load that was asked for; null for the data as it is now. */
    Choices(Questions questions, Question question, @Nullable Long load) {
        this.entries = question.parameters()
            .stream()
            .collect(Collectors.toMap(Parameter::name, (parameter) -> questions.choices(parameter, load)));
    }

    /** Whether the nodes can be shown as a list. */
    public boolean areFew(Parameter parameter) {
        return entries(parameter).size() <= FEW;
    }

    /** The nodes a parameter may name, by label. */
    public Map<String, List<Entry>> of(Parameter parameter) {
        return entries(parameter).stream()
            .collect(Collectors.groupingBy(Entry::label, TreeMap::new, Collectors.toList()));
    }

    /** The name of the node an answer was asked for; empty where it was asked for all. */
    public String title(Parameter parameter, Answer answer, Words words) {
        @Nullable Object id = answer.parameters().get(parameter.name());
        return entries(parameter).stream()
            .filter((entry) -> entry.id().equals(id))
            .map((entry) -> entry.title(words.language()))
            .findFirst()
            .orElse("");
    }

    /** The labels the nodes may have, as the search takes them. */
    public String labels(Parameter parameter) {
        return parameter.labels().stream().map(Label::label).collect(Collectors.joining(","));
    }

    private List<Entry> entries(Parameter parameter) {
        return this.entries.getOrDefault(parameter.name(), List.of());
    }

}
