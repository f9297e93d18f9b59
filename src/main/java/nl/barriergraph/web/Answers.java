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
 * asked once. They are dropped when another load is there, with those that are still
 * being made.
 */
@Component
class Answers {

    private static final int MOST = 500;

    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(Optional.empty()));

    private final Questions questions;

    private final Loads loads;

    private final Clock clock;

    Answers(Questions questions, Loads loads, Clock clock) {
        this.questions = questions;
        this.loads = loads;
        this.clock = clock;
    }

    private record Key(LocalDate day, String question, Map<String, List<String>> given) {
    }

    private record Kept(Optional<LoadInfo> load, Cache<Key, Answer> answers) {

        /**
         * With room to spare: while one answer is made, few others wait for their place.
         */
        Kept(Optional<LoadInfo> load) {
            this(load,
                    Caffeine.newBuilder()
                        .initialCapacity(4 * MOST)
                        .maximumSize(MOST)
                        .expireAfterAccess(Duration.ofHours(6))
                        .build());
        }

        Kept of(Optional<LoadInfo> current) {
            return current.equals(this.load) ? this : new Kept(current);
        }

    }

    Answer ask(String question, Map<String, List<String>> given) {
        return kept().get(key(question, given), (missing) -> this.questions.ask(question, given));
    }

    /** The answer if it was asked for before; nobody waits for it. */
    Optional<Answer> ready(String question, String parameter, String value) {
        return Optional.ofNullable(kept().getIfPresent(key(question, Map.of(parameter, List.of(value)))));
    }

    private Cache<Key, Answer> kept() {
        Optional<LoadInfo> current = this.loads.latest();
        return this.kept.updateAndGet((kept) -> kept.of(current)).answers();
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
