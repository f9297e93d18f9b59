package nl.barriergraph.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * Pictures for pages; an answer that is kept is drawn once in each language on each
 * sheet.
 */
@Component
class Pictures {

    /** Upright and narrower than the page shows it, so that letters come out larger. */
    private static final Sheet PAGE = new Sheet(240);

    /** As many as the pages of an answer use, and some of other widths. */
    private static final int SHEETS = 8;

    /** Keyed by the answer itself, so that a picture goes when its answer goes. */
    private final Cache<Answer, Cache<Look, Figure>> kept = Caffeine.newBuilder().weakKeys().build();

    private final Views views;

    Pictures(Views views) {
        this.views = views;
    }

    private record Look(Language language, Sheet sheet) {
    }

    /** The picture of an answer; empty where no view draws it or it says nothing. */
    Optional<Picture> of(Answer answer, Words words, HttpServletRequest request) {
        String view = Views.of(answer.question().name());
        if (view == null || answer.rows().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Picture(draw(answer, words, PAGE).inline("figure-" + answer.question().name() + "-"),
                draw(answer, words, Sheet.A4), view, new AnswerLinks(answer, words, request)));
    }

    /** The pictures of those answers that have one, by question. */
    Map<String, Picture> of(List<Answer> answers, Words words, HttpServletRequest request) {
        Map<String, Picture> pictures = new HashMap<>();
        answers.forEach((answer) -> of(answer, words, request)
            .ifPresent((picture) -> pictures.put(answer.question().name(), picture)));
        return pictures;
    }

    Figure draw(Answer answer, Words words, Sheet sheet) {
        return this.kept.get(answer, (key) -> Caffeine.newBuilder().maximumSize(SHEETS).build())
            .get(new Look(words.language(), sheet), (look) -> this.views.draw(answer, words, sheet));
    }

}
