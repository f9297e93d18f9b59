package nl.barriergraph.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Cell;
import nl.barriergraph.questions.Citation;
import nl.barriergraph.questions.Column;
import nl.barriergraph.questions.Column.ColumnType;
import nl.barriergraph.questions.Parameter;
import nl.barriergraph.questions.Question;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.Row;
import nl.barriergraph.report.Block.Field;
import nl.barriergraph.report.Block.Illustration;
import nl.barriergraph.report.Block.Look;
import nl.barriergraph.report.Block.Paragraph;
import nl.barriergraph.report.Block.Table;
import nl.barriergraph.views.Figure;
import nl.barriergraph.views.Sheet;
import nl.barriergraph.views.Views;
import org.jspecify.annotations.Nullable;

/**
 * Asks everything one report needs, of one load and as of one day, and numbers tables,
 * figures and places in the order in which they come up.
 */
final class Inquiry {

    /** So many of a kind are named in a cell; the rest is counted. */
    private static final int FEW = 4;

    private static final String AS_OF = "asOf";

    private final Questions questions;

    private final Views views;

    private final Words words;

    private final @Nullable String asOf;

    private final Map<String, Citation> places = new LinkedHashMap<>();

    private final Map<String, Answer> answers = new LinkedHashMap<>();

    private final Answer first;

    private Scope scope = Scope.EVERYTHING;

    private Marking marking = Marking.PUBLIC;

    private int tables;

    private int figures;

    Inquiry(Questions questions, Views views, Words words, @Nullable String asOf) {
        this.questions = questions;
        this.views = views;
        this.words = words;
        this.asOf = asOf;
        this.first = questions.ask("model-overview", given("model-overview", Map.of()));
    }

    /** A column of a table: its name in the answer, and how wide it is beside others. */
    record Shape(String column, int weight) {
    }

    static Shape column(String name, int weight) {
        return new Shape(name, weight);
    }

    void about(Scope subject) {
        this.scope = subject;
    }

    Scope scope() {
        return this.scope;
    }

    Words words() {
        return this.words;
    }

    String text(String key, Object... arguments) {
        return this.words.text("report." + key, arguments);
    }

    String title(Entry entry) {
        return entry.title(this.words.language());
    }

    LocalDate asOf() {
        return this.first.asOf();
    }

    /** The answer that says of which load and for whom everything is. */
    Answer first() {
        return this.first;
    }

    /** The highest marking of what was asked so far. */
    Marking marking() {
        return this.marking;
    }

    List<Citation> places() {
        return List.copyOf(this.places.values());
    }

    /**
     * Asks once; the same question with the same parameters is answered from memory.
     * @param parameters names and values by turns
     */
    Answer ask(String question, String... parameters) {
        Map<String, List<String>> given = given(question, pairs(parameters));
        given.put("load", List.of(String.valueOf(this.first.load().id())));
        Answer answer = this.answers.computeIfAbsent(question + given, (key) -> this.questions.ask(question, given));
        this.marking = (answer.marking().compareTo(this.marking) > 0) ? answer.marking() : this.marking;
        return answer;
    }

    private static Map<String, List<String>> pairs(String... parameters) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            pairs.put(parameters[i], List.of(parameters[i + 1]));
        }
        return pairs;
    }

    private Map<String, List<String>> given(String question, Map<String, List<String>> parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>(parameters);
        boolean dated = this.questions.catalogue()
            .find(question)
            .map(Question::parameters)
            .orElse(List.of())
            .stream()
            .map(Parameter::name)
            .anyMatch(AS_OF::equals);
        if (dated && this.asOf != null) {
            given.put(AS_OF, List.of(this.asOf));
        }
        return given;
    }

    /** The rows of an answer as records. */
    <R extends Row> List<R> rows(Class<R> type, String question, String... parameters) {
        return ask(question, parameters).rows().stream().map(type::cast).toList();
    }

    /** As many of a kind as are named in a cell. */
    static <T> List<T> few(List<T> all) {
        return all.subList(0, (all.size() > FEW + 1) ? FEW : all.size());
    }

    /** A few titles, and how many more there are. */
    String some(List<String> titles) {
        List<String> named = few(titles);
        String some = String.join("; ", named);
        return (named.size() < titles.size()) ? text("more", some, titles.size() - named.size()) : some;
    }

    /** The numbers of passages in the list of places. */
    List<Integer> cite(Answer answer, List<String> passages) {
        answer.sources()
            .stream()
            .filter((citation) -> passages.contains(citation.id()))
            .forEach((citation) -> this.places.putIfAbsent(citation.id(), citation));
        List<String> known = List.copyOf(this.places.keySet());
        return passages.stream().map((passage) -> known.indexOf(passage) + 1).filter((i) -> i > 0).sorted().toList();
    }

    /** A table of some columns of an answer, or the sentence that there is nothing. */
    Block table(String caption, Answer answer, Predicate<Row> which, Shape... shapes) {
        List<Integer> chosen = IntStream.range(0, answer.rows().size())
            .filter((i) -> which.test(answer.rows().get(i)))
            .boxed()
            .toList();
        if (chosen.isEmpty()) {
            return new Paragraph(text("nothing", caption), false);
        }
        List<Column> columns = answer.table().columns();
        List<Integer> indices = Arrays.stream(shapes).map((shape) -> index(columns, shape.column())).toList();
        List<List<Field>> rows = chosen.stream()
            .map((row) -> indices.stream().map((column) -> field(answer, row, column)).toList())
            .toList();
        return table(caption, Arrays.stream(shapes).map(Shape::weight).toList(),
                indices.stream().map((column) -> columns.get(column).title().in(this.words.language())).toList(), rows);
    }

    /** A table that is no answer as it stands. */
    Table table(String caption, List<Integer> weights, List<String> header, List<List<Field>> rows) {
        return table(caption, Widths.UPRIGHT, weights, header, rows);
    }

    /** A table for pages of either kind. */
    Table table(String caption, Widths page, List<Integer> weights, List<String> header, List<List<Field>> rows) {
        this.tables++;
        return new Table("table-" + this.tables, text("table", this.tables, caption), page.fit(weights, header, rows),
                header, rows);
    }

    private static int index(List<Column> columns, String name) {
        return IntStream.range(0, columns.size())
            .filter((i) -> columns.get(i).name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no column '%s'".formatted(name)));
    }

    private Field field(Answer answer, int row, int column) {
        Cell cell = answer.table().rows().get(row).get(column);
        Column description = answer.table().columns().get(column);
        if (description.type() == ColumnType.SOURCES) {
            return new Field("", Look.PLAIN, cite(answer, answer.rows().get(row).sources()));
        }
        String text = cell.text(this.words);
        return new Field(description.name().equals("modality") ? text + period(answer, row) : text,
                look(description.name(), cell), List.of());
    }

    /** That a duty's period is over stands beside its modality. */
    private String period(Answer answer, int row) {
        List<Column> columns = answer.table().columns();
        return IntStream.range(0, columns.size())
            .filter((i) -> columns.get(i).name().equals("period"))
            .mapToObj((i) -> answer.table().rows().get(row).get(i))
            .filter((cell) -> cell.term() != null && !Period.CURRENT.name().equals(cell.term()))
            .map((cell) -> ", " + cell.text(this.words))
            .findFirst()
            .orElse("");
    }

    private static Look look(String column, Cell cell) {
        if (cell.absence() != null) {
            return Look.ABSENT;
        }
        String term = Objects.requireNonNullElse(cell.term(), "");
        boolean wished = column.equals("wished") && !cell.entries().isEmpty();
        if (wished || term.equals(Modality.DESIRED.name()) || term.equals(Modality.PROPOSED.name())) {
            return Look.WISH;
        }
        return term.equals(Evidence.DERIVED.name()) ? Look.DERIVED : Look.PLAIN;
    }

    /** A figure on the upright sheet of a report. */
    Illustration figure(String view, String... parameters) {
        String question = this.questions.catalogue()
            .questions()
            .stream()
            .map(Question::name)
            .filter((name) -> view.equals(Views.of(name)))
            .findFirst()
            .orElse("");
        Map<String, List<String>> given = given(question, pairs(parameters));
        given.put("load", List.of(String.valueOf(this.first.load().id())));
        Figure figure = this.views.draw(view, given, this.words, Sheet.A4);
        this.marking = (figure.view().marking().compareTo(this.marking) > 0) ? figure.view().marking() : this.marking;
        this.figures++;
        return new Illustration("figure-" + this.figures,
                text("figure", this.figures, figure.view().title(), figure.view().subtitle()), figure);
    }

    /** What a gap rule looks for. */
    String rule(GapCode code) {
        return Objects.requireNonNull(this.questions.catalogue().gapRules().get(code.name()))
            .title()
            .in(this.words.language());
    }

    /** The nodes that a parameter may name. */
    List<Entry> all(String question, String parameter) {
        return this.questions.catalogue()
            .find(question)
            .map(Question::parameters)
            .orElse(List.of())
            .stream()
            .filter((known) -> known.name().equals(parameter))
            .flatMap((known) -> this.questions.choices(known, this.first.load().id()).stream())
            .toList();
    }

}
