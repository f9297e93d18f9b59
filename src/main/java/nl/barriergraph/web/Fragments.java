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
import nl.barriergraph.questions.DocumentOutline;

/**
 * The parts of pages that tell an answer or a document; one that is kept is written out
 * once in each language.
 */
@Component
public class Fragments {

    /** Keyed by what is told itself, so that what is written goes when that goes. */
    private final Cache<Object, Cache<Key, String>> kept = Caffeine.newBuilder().weakKeys().build();

    private final ITemplateEngine templates;

    private final Catalogue catalogue;

    Fragments(ITemplateEngine templates, Catalogue catalogue) {
        this.templates = templates;
        this.catalogue = catalogue;
    }

    /**
     * What is written of a subject.
     *
     * @param part which part of it; empty for the whole
     */
    private record Key(String fragment, String part, Language language) {
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

    /** The gaps of one kind among those of an answer, as HTML. */
    public String gaps(Answer gaps, GapGroup group, Words words) {
        return of("kind", group.code().name(), gaps, () -> Map.of("group", group), words);
    }

    /** A document as it is built up, as HTML. */
    public String outline(DocumentOutline outline, Words words) {
        return of("outline", outline, () -> Map.of("outline", outline), words);
    }

    private String of(String fragment, Object subject, Supplier<Map<String, Object>> model, Words words) {
        return of(fragment, "", subject, model, words);
    }

    private String of(String fragment, String part, Object subject, Supplier<Map<String, Object>> model, Words words) {
        return this.kept.get(subject, (key) -> Caffeine.newBuilder().build())
            .get(new Key(fragment, part, words.language()), (key) -> write(fragment, model.get(), words));
    }

    private String write(String fragment, Map<String, Object> model, Words words) {
        Context context = new Context(Locale.forLanguageTag(words.language().code()), model);
        context.setVariable("words", words);
        context.setVariable("link", new Links(words));
        context.setVariable("gapRules", this.catalogue.gapRules());
        return this.templates.process("fragments", Set.of("%" + fragment), context);
    }

}
