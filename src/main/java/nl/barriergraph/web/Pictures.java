package nl.barriergraph.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.views.Figure;
import nl.barriergraph.views.Sheet;
import nl.barriergraph.views.Views;

import org.springframework.stereotype.Component;

/**
 * Pictures for pages; an answer that is kept is drawn once in each language.
 */
@Component
class Pictures {

    /** Upright and narrower than the page shows it, so that letters come out larger. */
    private static final Sheet PAGE = new Sheet(240);

    /** Keyed by the answer itself, so that a picture goes when its answer goes. */
    private final Cache<Answer, Map<Language, Drawn>> kept = Caffeine.newBuilder().weakKeys().build();

    private final Views views;

    Pictures(Views views) {
        this.views = views;
    }

    /**
     * A figure on both sheets.
     *
     * @param svg for the page
     * @param framed as it is drawn for a frame elsewhere
     */
    private record Drawn(String svg, Figure framed) {
    }

    /** The picture of an answer; empty where no view draws it or it says nothing. */
    Optional<Picture> of(Answer answer, Words words, HttpServletRequest request) {
        String view = Views.of(answer.question().name());
        if (view == null || answer.rows().isEmpty()) {
            return Optional.empty();
        }
        Drawn drawn = this.kept.get(answer, (key) -> new ConcurrentHashMap<>())
            .computeIfAbsent(words.language(), (language) -> draw(answer, words));
        return Optional.of(new Picture(drawn.svg(), drawn.framed(), view, new AnswerLinks(answer, words, request)));
    }

    /** The pictures of those answers that have one, by question. */
    Map<String, Picture> of(List<Answer> answers, Words words, HttpServletRequest request) {
        Map<String, Picture> pictures = new HashMap<>();
        answers.forEach((answer) -> of(answer, words, request)
            .ifPresent((picture) -> pictures.put(answer.question().name(), picture)));
        return pictures;
    }

    private Drawn draw(Answer answer, Words words) {
        String prefix = "figure-" + answer.question().name() + "-";
        return new Drawn(this.views.draw(answer, words, PAGE).inline(prefix), this.views.draw(answer, words, Sheet.A4));
    }

}
