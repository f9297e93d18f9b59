package nl.barriergraph.questions;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.parser.CypherParser;
import org.neo4j.cypherdsl.core.StatementCatalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CatalogueTests {

    private static final Catalogue CATALOGUE = new Catalogue();

    static List<Question> questions() {
        return CATALOGUE.all();
    }

    static Stream<Question> statements() {
        return Stream.concat(CATALOGUE.questions().stream(), CATALOGUE.gapRules().values().stream());
    }

    @Test
    void holdsAQuestionForEveryRecordAndARecordForEveryQuestion() {
        List<String> records = Arrays.stream(Row.class.getPermittedSubclasses()).map(Class::getSimpleName).toList();
        assertThat(questions()).extracting((question) -> CATALOGUE.row(question).getSimpleName())
            .containsExactlyInAnyOrderElementsOf(records);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasAColumnForEveryComponent(Question question) {
        assertThat(question.columns().keySet()).containsExactlyElementsOf(
                Arrays.stream(CATALOGUE.row(question).getRecordComponents()).map(RecordComponent::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void namesEveryParameter(Question question) {
        assertThat(question.parameters()).allSatisfy((parameter) -> {
            assertThat(parameter.title(Words.in(Language.NL))).isNotBlank();
            assertThat(parameter.title(Words.in(Language.EN))).isNotBlank();
        });
    }

    @Test
    void unitesTheGapRules() {
        Question coverageGaps = CATALOGUE.find("coverage-gaps").orElseThrow();
        assertThat(CATALOGUE.gapRules().keySet())
            .containsExactlyElementsOf(Arrays.stream(GapCode.values()).map(Enum::name).toList());
        assertThat(CATALOGUE.gapRules().values()).allSatisfy((rule) -> {
            assertThat(rule.columns()).isEqualTo(coverageGaps.columns());
            assertThat(coverageGaps.statement()).contains("'%s' AS code".formatted(rule.name()));
        });
    }

    @ParameterizedTest
    @MethodSource("statements")
    void usesTheVocabularyOfTheDomain(Question question) {
        StatementCatalog words = CypherParser.parse(question.statement()).getCatalog();
        Set<String> labels = Set.copyOf(Arrays.stream(Label.values()).map(Label::label).toList());
        Set<String> types = Set.copyOf(Arrays.stream(RelationshipType.values()).map(Enum::name).toList());
        assertThat(words.getNodeLabels()).isNotEmpty().allMatch((token) -> labels.contains(token.value()));
        assertThat(words.getRelationshipTypes()).isNotEmpty().allMatch((token) -> types.contains(token.value()));
        assertThat(words.getParameters().keySet())
            .isSubsetOf(question.parameters().stream().map(Parameter::name).toList());
    }

    @Test
    void refusesFileOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> Question.parse("short", "// Titel | Title\nRETURN 1"))
            .withMessageContaining("'short'");
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Question.parse("wrong", "// Titel\n// a\n// b\n// column x: X | X\nRETURN 1 AS x"))
            .withMessageContaining("'Titel'");
        assertThatIllegalArgumentException().isThrownBy(() -> Parameter.of(":param barrier => 'geld'   // Barriere"))
            .withMessageContaining("Barriere");
    }

    @Test
    void readsParameterWithItsDefaultAndType() {
        Parameter parameter = Parameter.of(":param barriers => ['geld', 'grens']   // list of Barrier");
        assertThat(parameter.list()).isTrue();
        assertThat(parameter.labels()).containsExactly(Label.BARRIER);
        assertThat(parameter.defaults()).containsExactly("geld", "grens");
        assertThat(Parameter.of(":param code => null   // GapCode").isOptional()).isTrue();
        assertThat(Parameter.of(":param subject => 'geld'   // Node").labels()).containsExactly(Label.values());
    }

}
