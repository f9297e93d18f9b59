package nl.barriergraph.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;

/**
 * Answers for pages and programs; the same question of the same load on the same day is
 * asked once. They are dropped when another load is there.
 */
@Component
class Answers {

    private static final int MOST = 500;

    /** With room to spare: while one answer is made, few others wait for their place. */
    private final Cache<Key, Answer> kept = Caffeine.newBuilder()
        .initialCapacity(4 * MOST)
        .maximumSize(MOST)
        .expireAfterAccess(Duration.ofHours(6))
        .build();

    private final AtomicReference<Optional<LoadInfo>> current = new AtomicReference<>(Optional.empty());

    private final Questions questions;

    private final Loads loads;

    private final Clock clock;

    Answers(Questions questions, Loads loads, Clock clock) {
        this.questions = questions;
        this.loads = loads;
        this.clock = clock;
    }

    private record Key(Optional<LoadInfo> load, LocalDate day, String question, Map<String, List<String>> given) {
    }

    Answer ask(String question, Map<String, List<String>> given) {
        return this.kept.get(key(question, given), (missing) -> this.questions.ask(question, given));
    }

    /** The answer if it was asked for before; nobody waits for it. */
    Optional<Answer> ready(String question, String parameter, String value) {
        return Optional.ofNullable(this.kept.getIfPresent(key(question, Map.of(parameter, List.of(value)))));
    }

    private Key key(String question, Map<String, List<String>> given) {
        Optional<LoadInfo> load = this.loads.latest();
        if (!load.equals(this.current.getAndSet(load))) {
            this.kept.asMap().keySet().removeIf((key) -> !key.load().equals(load));
        }
        return new Key(load, LocalDate.now(this.clock), question, given);
    }

    Answer ask(String question) {
        return ask(question, Map.of());
    }

    Answer ask(String question, String parameter, String value) {
        return ask(question, Map.of(parameter, List.of(value)));
    }

}
