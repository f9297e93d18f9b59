package nl.barriergraph.questions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.graph.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the database itself says of every statement. */
@ShippedGraph
class StatementsIT {

    private static final Map<String, Explained> PLANNED = new HashMap<>();

    @Autowired
    private Database database;

    static Stream<Question> statements() {
        Catalogue catalogue = new Catalogue();
        return Stream.concat(catalogue.questions().stream(), catalogue.gapRules().values().stream());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void onlyReadsAndReturnsItsColumns(Question question) {
        Explained explained = explain(question);
        assertThat(explained.summary().queryType()).isEqualTo(QueryType.READ_ONLY);
        assertThat(explained.columns()).containsExactlyElementsOf(question.columns().keySet());
    }

    /**
     * GQL status 01N50 to 01N52: a label, type or property the shipped data lacks; it has
     * no gap decisions yet.
     */
    @ParameterizedTest
    @MethodSource("statements")
    void namesNothingThatIsNotThere(Question question) {
        assertThat(explain(question).summary().gqlStatusObjects())
            .filteredOn((status) -> status.gqlStatus().matches("01N5[012]"))
            .extracting(GqlStatusObject::statusDescription)
            .allMatch((description) -> description.contains("`GapDecision`") || description.contains("`CONTINUES`"));
    }

    /**
     * Of one thing a question reads what is around it, however much there is besides. The
     * duties that a document states can only be found by looking at all.
     */
    @ParameterizedTest
    @MethodSource("statements")
    void beginsAtWhatItIsAskedOf(Question question) {
        Stream<String> operators = operators(explain(question).summary().plan());
        if (isOfOneThing(question) && !question.name().equals("wishes-and-tasks")) {
            assertThat(operators).noneMatch((operator) -> operator.contains("Scan"));
        }
        else {
            assertThat(operators)
                .noneMatch((operator) -> operator.matches("AllNodesScan.*|NodeByLabelScan.*:Passage.*"));
        }
    }

    private static boolean isOfOneThing(Question question) {
        return question.parameters()
            .stream()
            .anyMatch((parameter) -> parameter.kind() == Parameter.Kind.NODE && !parameter.defaults().isEmpty());
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType() + " " + plan.arguments().get("Details")),
                plan.children().stream().flatMap(StatementsIT::operators));
    }

    /** A statement is planned once, which takes the database up to seconds. */
    private Explained explain(Question question) {
        return PLANNED.computeIfAbsent(question.statement(), (statement) -> plan(question));
    }

    private Explained plan(Question question) {
        Map<String, Object> parameters = new HashMap<>();
        question.parameters().forEach((parameter) -> parameters.put(parameter.name(), value(parameter)));
        return this.database.read((transaction) -> {
            Result result = transaction.run("EXPLAIN " + question.statement(), parameters);
            List<String> columns = result.keys();
            return new Explained(columns, result.consume());
        });
    }

    private static Object value(Parameter parameter) {
        if (parameter.list()) {
            return parameter.defaults();
        }
        return (parameter.kind() == Parameter.Kind.DATE) ? LocalDate.EPOCH
                : parameter.defaults().stream().findFirst().orElse("");
    }

    private record Explained(List<String> columns, ResultSummary summary) {
    }

}
