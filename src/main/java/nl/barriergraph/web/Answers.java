package nl.barriergraph.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.barriergraph.loads.Loads;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;

/**
 * Answers for pages and programs; the same question of the same load on the same day is
 * asked once.
 */
@Component
class Answers {

    private static final int MOST = 500;

    private final OfOneLoad<Key, Answer> kept;

    private final Questions questions;

    private final Clock clock;

    Answers(Questions questions, Loads loads, Clock clock) {
        this.questions = questions;
        this.kept = new OfOneLoad<>(loads, MOST);
        this.clock = clock;
    }

    private record Key(LocalDate day, String question, Map<String, List<String>> given) {
    }

    Answer ask(String question, Map<String, List<String>> given) {
        return this.kept.current().get(key(question, given), (missing) -> this.questions.ask(question, given));
    }

    /** The answer if it was asked for before; nobody waits for it. */
    Optional<Answer> ready(String question, String parameter, String value) {
        return Optional.ofNullable(this.kept.current().getIfPresent(key(question, Map.of(parameter, List.of(value)))));
    }

    private Key key(String question, Map<String, List<String>> given) {
        return new Key(LocalDate.now(this.clock), question, given);
    }

    Answer ask(String question) {
        return ask(question, Map.of());
    }

    Answer ask(String question, String parameter, String value) {
        return ask(question, Map.of(parameter, List.of(value)));
    }

}
