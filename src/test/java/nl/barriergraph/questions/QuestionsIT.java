package nl.barriergraph.questions;

import java.util.List;
import java.util.Map;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.model.Words;
import nl.barriergraph.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every question, asked of the shipped data. */
@ShippedGraph
class QuestionsIT {

    @Autowired
    private Questions questions;

    static List<String> names() {
        return new Catalogue().questions().stream().map(Question::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersWithItsDefaults(String name) {
        Answer answer = this.questions.ask(name, Map.of());
        assertThat(answer.rows()).isNotEmpty();
        System.out.println(name + " " + answer.rows().size());
        answer.sentences(Words.in(Language.NL)).forEach(System.out::println);
    }

}
