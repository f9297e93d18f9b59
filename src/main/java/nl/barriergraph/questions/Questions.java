package nl.barriergraph.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.graph.Versions;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.questions.Supplement.Supplied;
import nl.barriergraph.questions.WrongQuestionException.Fault;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

import org.springframework.stereotype.Component;

/** Asks the questions of the catalogue. */
@Component
public class Questions {

    private static final String AS_OF = "asOf";

    private static final String LOAD = "load";

    /** The load after which the data is meant, where a question compares two. */
    private static final String UNTIL = "until";

    private final Catalogue catalogue;

    private final Versions versions;

    private final List<Supplement> supplements;

    private final Edition edition;

    private final Clock clock;

    private final Cache<LoadInfo, Background> backgrounds = Caffeine.newBuilder().maximumSize(4).build();

    Questions(Catalogue catalogue, Versions versions, List<Supplement> supplements, Edition edition, Clock clock) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.supplements = supplements;
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
        List<String> named = Objects.requireNonNullElse(own.remove(LOAD), List.of());
        if (this.catalogue.isSupplied(question) && !named.isEmpty()) {
            own.putIfAbsent(UNTIL, named);
        }
        Long load = this.catalogue.isSupplied(question) ? null : load(named);
        Answer answer = this.versions.read(load,
                (transaction, asked) -> answer(question, own, today, transaction, asked));
        this.backgrounds.put(answer.load(), answer.background());
        return answer;
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

    private Answer answer(Question question, Map<String, List<String>> values, LocalDate today,
            SimpleQueryRunner transaction, LoadInfo load) {
        Arguments arguments = new Arguments(transaction);
        Map<String, @Nullable Object> given = arguments.check(question, values, today);
        Class<? extends Row> type = this.catalogue.row(question);
        RowMapper<?> mapper = new RowMapper<>(type);
        Supplied supplied = supply(question, given, transaction);
        Map<String, @Nullable Object> parameters = supplied.parameters();
        List<? extends Row> rows = transaction.run(question.statement(), parameters).list(mapper::map);
        List<String> sources = rows.stream().flatMap((row) -> row.sources().stream()).distinct().sorted().toList();
        LocalDate asOf = (parameters.get(AS_OF) instanceof LocalDate date) ? date : today;
        return new Answer(question, parameters, this.edition, asOf, load, rows, AnswerTable.of(question, type, rows),
                Citations.of(sources, supplied.citations(), transaction), arguments.named(),
                background(load, transaction));
    }

    /** What is read here is kept once it is known to be of one version. */
    private Background background(LoadInfo load, SimpleQueryRunner transaction) {
        Background known = this.backgrounds.getIfPresent(load);
        return (known != null) ? known : Background.read(transaction);
    }

    private Supplied supply(Question question, Map<String, @Nullable Object> given, SimpleQueryRunner transaction) {
        return this.supplements.stream()
            .filter((supplement) -> supplement.question().equals(question.name()))
            .findFirst()
            .map((supplement) -> supplement.supply(given, transaction))
            .orElseGet(() -> new Supplied(given, List.of()));
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

    /**
     * The nodes a parameter may name.
     * @param load the load after which the data is meant; null for the data as it is now
     */
    public List<Entry> choices(Parameter parameter, @Nullable Long load) {
        return (parameter.kind() == Parameter.Kind.NODE)
                ? this.versions.read(load, (transaction, asked) -> new Arguments(transaction).choices(parameter))
                : List.of();
    }

    private WrongQuestionException unknown(String name) {
        List<String> names = this.catalogue.all().stream().map(Question::name).toList();
        return new WrongQuestionException(false,
                List.of(new Fault("", Message.of("ask.noQuestion", name, Nearest.hint(name, names), names), names)));
    }

}
