package nl.barriergraph.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.barriergraph.graph.Entries;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.Statements;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Turns what a user gives into the parameters of a statement, or says everything that is
 * wrong with it.
 */
final class Arguments {

    private final SimpleQueryRunner transaction;

    private final Map<String, Entry> named = new LinkedHashMap<>();

    /** For the data that is read in a transaction. */
    Arguments(SimpleQueryRunner transaction) {
        this.transaction = transaction;
    }

    /**
     * The parameters of a statement, every one set.
     * @throws WrongQuestionException when a name or a value is wrong
     */
    Map<String, @Nullable Object> check(Question question, Map<String, List<String>> given, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        List<String> names = question.parameters().stream().map(Parameter::name).toList();
        given.keySet()
            .stream()
            .filter((name) -> !names.contains(name))
            .forEach((name) -> faults.add(new Fault(name,
                    names.isEmpty() ? Message.of("ask.noParameters", question.name(), name)
                            : Message.of("ask.noParameter", question.name(), name, Nearest.hint(name, names), names),
                    names)));
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        question.parameters()
            .forEach((parameter) -> parameters.put(parameter.name(),
                    value(parameter, values(given.getOrDefault(parameter.name(), List.of())), today, faults)
                        .orElse(null)));
        if (!faults.isEmpty()) {
            throw new WrongQuestionException(true, faults);
        }
        return parameters;
    }

    private static List<String> values(List<String> given) {
        return given.stream()
            .flatMap((value) -> Arrays.stream(value.split(",")))
            .map(String::strip)
            .filter((value) -> !value.isEmpty())
            .toList();
    }

    private Optional<Object> value(Parameter parameter, List<String> values, LocalDate today, List<Fault> faults) {
        List<String> chosen = values.isEmpty() ? parameter.defaults() : values;
        if (chosen.size() > 1 && !parameter.list()) {
            faults.add(new Fault(parameter.name(), Message.of("ask.oneValue", parameter.name(), chosen), List.of()));
            return Optional.empty();
        }
        List<Object> parsed = chosen.stream()
            .map((value) -> single(parameter, value, faults))
            .flatMap(Optional::stream)
            .toList();
        if (parameter.list()) {
            return Optional.of(parsed);
        }
        if (chosen.isEmpty() && parameter.kind() == Parameter.Kind.DATE && !parameter.isOptional()) {
            return Optional.of(today);
        }
        return parsed.stream().findFirst();
    }

    private Optional<Object> single(Parameter parameter, String value, List<Fault> faults) {
        return switch (parameter.kind()) {
            case DATE -> date(parameter, value, faults);
            case GAP_CODE -> oneOf(parameter, value, Arrays.stream(GapCode.values()).map(Enum::name).toList(), faults);
            case LOAD -> oneOf(parameter, value, loads(), faults).map((load) -> Long.valueOf(load.toString()));
            case NODE -> named(parameter, value).<Object>map(Entry::id)
                .or(() -> oneOf(parameter, value, choices(parameter).stream().map(Entry::id).toList(), faults));
        };
    }

    /** The nodes a parameter that names nodes may name. */
    List<Entry> choices(Parameter parameter) {
        return Entries.of(parameter.labels(), this.transaction);
    }

    /** The nodes that the checked values name, by parameter. */
    Map<String, Entry> named() {
        return this.named;
    }

    private Optional<Entry> named(Parameter parameter, String id) {
        Optional<Entry> found = Entries.find(id, parameter.labels(), this.transaction);
        found.ifPresent((entry) -> this.named.put(parameter.name(), entry));
        return found;
    }

    private List<String> loads() {
        return this.transaction.run(Statements.named("loads")).list((row) -> String.valueOf(row.get("id").asLong()));
    }

    private static Optional<Object> date(Parameter parameter, String value, List<Fault> faults) {
        try {
            return Optional.of(LocalDate.parse(value));
        }
        catch (DateTimeException ex) {
            faults.add(new Fault(parameter.name(), Message.of("ask.date", parameter.name(), value), List.of()));
            return Optional.empty();
        }
    }

    private static Optional<Object> oneOf(Parameter parameter, String value, List<String> valid, List<Fault> faults) {
        if (valid.contains(value)) {
            return Optional.of(value);
        }
        Message message = valid.isEmpty() ? Message.of("ask.nothing", parameter.name())
                : Message.of("ask.value", parameter.name(), value, Nearest.hint(value, valid), valid);
        faults.add(new Fault(parameter.name(), message, valid));
        return Optional.empty();
    }

}
