package nl.barriergraph.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        long load = this.loads.latest().map(LoadInfo::id).orElse(0L);
        Key key = new Key(load, LocalDate.now(this.clock), question, given);
        return this.kept.get(key, (missing) -> this.questions.ask(question, given));
    }

    Answer ask(String question) {
        return ask(question, Map.of());
    }

    Answer ask(String question, String parameter, String value) {
        return ask(question, Map.of(parameter, List.of(value)));
    }

}
