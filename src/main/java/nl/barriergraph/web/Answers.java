package nl.barriergraph.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;

/**
 * Answers for pages; the same question of the same load on the same day is asked once.
 */
@Component
class Answers {

    private final Cache<Key, Answer> kept = Caffeine.newBuilder()
        .maximumSize(500)
        .expireAfterAccess(Duration.ofHours(6))
        .build();

    private final Questions questions;

    private final Loads loads;

    private final Clock clock;

    Answers(Questions questions, Loads loads, Clock clock) {
        this.questions = questions;
        this.loads = loads;
        this.clock = clock;
    }

    private record Key(long load, LocalDate day, String question, Map<String, List<String>> given) {
    }

    Answer ask(String question, Map<String, List<String>> given) {
        return this.kept.get(key(question, given), (missing) -> this.questions.ask(question, given));
    }

    /** The answer if it was asked for before; nobody waits for it. */
    Optional<Answer> ready(String question, String parameter, String value) {
        return Optional.ofNullable(this.kept.getIfPresent(key(question, Map.of(parameter, List.of(value)))));
    }

    private Key key(String question, Map<String, List<String>> given) {
        long load = this.loads.latest().map(LoadInfo::id).orElse(0L);
        return new Key(load, LocalDate.now(this.clock), question, given);
    }

    Answer ask(String question) {
        return ask(question, Map.of());
    }

    Answer ask(String question, String parameter, String value) {
        return ask(question, Map.of(parameter, List.of(value)));
    }

}
