package nl.barriergraph.questions;

import java.util.Arrays;
import java.util.List;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.parser.CypherParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExplorationTests {

    static List<Exploration> explorations() {
        return new Catalogue().explorations();
    }

    @ParameterizedTest
    @MethodSource("explorations")
    void usesTheVocabularyOfTheDomainAndNoParameter(Exploration exploration) {
        StatementCatalog words = CypherParser.parse(exploration.statement()).getCatalog();
        List<String> labels = Arrays.stream(Label.values()).map(Label::label).toList();
        List<String> types = Arrays.stream(RelationshipType.values()).map(Enum::name).toList();
        assertThat(words.getNodeLabels()).allMatch((token) -> labels.contains(token.value()));
        assertThat(words.getRelationshipTypes()).isNotEmpty().allMatch((token) -> types.contains(token.value()));
        assertThat(words.getParameters()).isEmpty();
        assertThat(exploration.statement()).contains("ORDER BY").doesNotContain(";", "+", "&", "#");
    }

    @Test
    void refusesFileOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> Exploration.parse("bare", "MATCH (n) RETURN n"))
            .withMessageContaining("'bare'");
        assertThatIllegalArgumentException().isThrownBy(() -> Exploration.parse("empty", "// Titel | Title"))
            .withMessageContaining("'empty'");
        assertThatIllegalArgumentException().isThrownBy(() -> Exploration.parse("dutch", "// Titel\nRETURN 1"))
            .withMessageContaining("'Titel'");
    }

    @Test
    void fillsTheDefaultsInWhereTheParametersStand() {
        Question question = Question.parse("q",
                "// A | A\n// b\n// b\n// :param code => null   // GapCode\n// :param asOf => date()   // Date\n"
                        + "// column x: X | X\nRETURN $code = $asOf AS x");
        assertThat(question.filledIn()).isEqualTo("RETURN null = date() AS x");
        assertThat(question.parameterCommands()).isEqualTo(":param code => null;\n:param asOf => date();");
    }

}
