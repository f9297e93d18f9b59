package nl.barriergraph.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.graph.Versions;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

import org.springframework.stereotype.Component;

/** Asks the questions of the catalogue. */
@Component
public class Questions {

    private static final String AS_OF = "asOf";

    private static final String LOAD = "load";

    private final Catalogue catalogue;

    private final Versions versions;

    private final Edition edition;

    private final Clock clock;

    Questions(Catalogue catalogue, Versions versions, Edition edition, Clock clock) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.edition = edition;
        this.clock = clock;
    }

    /**
     * Asks a question.
     * @param given the values of its parameters by name; what is left out takes its
     * default, and {@code load} names the load after which the data is meant, by default
     * the latest
     * @throws WrongQuestionException when there is no such question or load, or a
     * parameter is wrong
     */
    public Answer ask(String name, Map<String, List<String>> given) {
        Question question = this.catalogue.find(name).orElseThrow(() -> unknown(name));
        LocalDate today = LocalDate.now(this.clock);
        Map<String, List<String>> own = new LinkedHashMap<>(given);
        Long load = load(Objects.requireNonNullElse(own.remove(LOAD), List.of()));
        return this.versions.read(load, (transaction, asked) -> answer(question,
                new Arguments(transaction).check(question, own, today), today, transaction, asked));
    }

    private @Nullable Long load(List<String> given) {
        if (given.isEmpty() || given.equals(List.of(""))) {
            return null;
        }
        List<String> valid = this.versions.loads().stream().map(String::valueOf).toList();
        if (given.size() > 1 || !valid.contains(given.get(0))) {
            throw new WrongQuestionException(true, List.of(new Fault(LOAD,
                    Message.of("ask.noLoad", String.join(", ", given), String.join(", ", valid)), valid)));
        }
        return Long.valueOf(given.get(0));
    }

    private Answer answer(Question question, Map<String, @Nullable Object> parameters, LocalDate today,
            SimpleQueryRunner transaction, LoadInfo load) {
        Class<? extends Row> type = this.catalogue.row(question);
        RowMapper<?> mapper = new RowMapper<>(type);
        List<? extends Row> rows = transaction.run(question.statement(), parameters).list(mapper::map);
        List<String> sources = rows.stream().flatMap((row) -> row.sources().stream()).distinct().sorted().toList();
        LocalDate asOf = (parameters.get(AS_OF) instanceof LocalDate date) ? date : today;
        return new Answer(question, parameters, this.edition, asOf, load, rows, AnswerTable.of(question, type, rows),
                Citations.of(sources, transaction));
    }

    /**
     * The rows of a question with no parameter given, within a transaction that is open.
     * @param type what the rows of the question are
     */
    public <R extends Row> List<R> rows(Class<R> type, LocalDate asOf, SimpleQueryRunner transaction) {
        Question question = this.catalogue.question(type);
        Map<String, @Nullable Object> parameters = new Arguments(transaction).check(question, Map.of(), asOf);
        return transaction.run(question.statement(), parameters).list(new RowMapper<>(type)::map);
    }

    public Catalogue catalogue() {
        return this.catalogue;
    }

    /** The nodes a parameter may name in the data of a load. */
    public List<Entry> choices(Parameter parameter, LoadInfo load) {
        return this.versions.read(load.id(), (transaction, asked) -> new Arguments(transaction).choices(parameter));
    }

    private WrongQuestionException unknown(String name) {
        List<String> names = this.catalogue.questions().stream().map(Question::name).toList();
        return new WrongQuestionException(false,
                List.of(new Fault("", Message.of("ask.noQuestion", name, Nearest.hint(name, names), names), names)));
    }

}
