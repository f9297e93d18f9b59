package nl.barriergraph.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Catalogue;

/**
 * The parts of pages that tell an answer; an answer that is kept is written out once in
 * each language.
 */
@Component
public class Fragments {

    /** Keyed by the answer itself, so that what is written goes when its answer goes. */
    private final Cache<Answer, Cache<Key, String>> kept = Caffeine.newBuilder().weakKeys().build();

    private final ITemplateEngine templates;

    private final Catalogue catalogue;

    Fragments(ITemplateEngine templates, Catalogue catalogue) {
        this.templates = templates;
        this.catalogue = catalogue;
    }

    private record Key(String fragment, Language language) {
    }

    /** The answer in sentences, as HTML. */
    public String told(Answer answer, Words words) {
        return of("told", answer, () -> Map.of("answer", answer), words);
    }

    /** The rows of an answer and the sources they rest on, as HTML. */
    public String table(Answer answer, Words words) {
        return of("answer", answer, () -> Map.of("answer", answer), words);
    }

    /** The gaps of a barrier by kind, as HTML. */
    public String gaps(Answer gaps, Words words) {
        return of("gaps", gaps, () -> Map.of("groups", GapGroup.of(gaps)), words);
    }

    private String of(String fragment, Answer answer, Supplier<Map<String, Object>> subject, Words words) {
        return this.kept.get(answer, (key) -> Caffeine.newBuilder().build())
            .get(new Key(fragment, words.language()), (key) -> write(fragment, subject.get(), words));
    }

    private String write(String fragment, Map<String, Object> subject, Words words) {
        Context context = new Context(Locale.forLanguageTag(words.language().code()), subject);
        context.setVariable("words", words);
        context.setVariable("link", new Links(words));
        context.setVariable("gapRules", this.catalogue.gapRules());
        return this.templates.process("fragments", Set.of("%" + fragment), context);
    }

}
